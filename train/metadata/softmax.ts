/**
 * Fits the weights of signs as a softmax over what a page offers: each candidate's score is the weighed sum of its signs,
 * its probability the exponential of that among those of the page's other candidates and, where there may be no answer, of
 * 'none', whose score is 0. Several candidates may be right; their probabilities add up, as those of witnesses that agree.
 */
import type { Sign } from '../../src/metadata/weighed-signs.ts';

/** What one page offers. The signs of a candidate that are not 0 stand from its `first` on: few of them are. */
export interface Choice {
  readonly first: Uint32Array;
  readonly sign: Uint16Array;
  readonly value: Float32Array;
  /** For each candidate, 1 if it is right. */
  readonly right: Uint8Array;
  /** Whether 'none' may be chosen, and whether it is right. */
  readonly mayBeNone: boolean;
  readonly isNone: boolean;
  /** How much the page counts, above 0. */
  readonly weight: number;
}

/** The candidates of a page with their signs. */
export function makeChoice<Candidate, Context>(
  candidates: readonly Candidate[],
  context: Context,
  signs: readonly Sign<Candidate, Context>[],
  answer: Pick<Choice, 'right' | 'mayBeNone' | 'isNone' | 'weight'>,
): Choice {
  const first = [0];
  const sign: number[] = [];
  const value: number[] = [];
  for (const candidate of candidates) {
    for (const [at, { of }] of signs.entries()) {
      const told = of(candidate, context);
      if (told === 0) continue;
      sign.push(at);
      value.push(told);
    }
    first.push(sign.length);
  }
  return {
    ...answer,
    first: Uint32Array.from(first),
    sign: Uint16Array.from(sign),
    value: Float32Array.from(value),
  };
}

/** Rounds over all pages, the size of the first step, and how much the square of a weight costs, in pages. */
const ROUNDS = 24;
const RATE = 0.3;
const RIDGE = 0.3;

/** A step from one end of the pages to the other and back, so that neighbours, which are of one site, come apart. */
const STRIDE = 7919;

/** The weights of `width` signs, by AdaGrad (Duchi et al., 2011). The same choices give the same weights. */
export function fitSoftmax(choices: readonly Choice[], width: number): Float64Array {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  const gradient = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < choices.length; step++) {
      const choice = choices[(step * STRIDE + round) % choices.length] as Choice;
      slope(choice, weights, gradient);
      const rate = RATE * (1 - round / ROUNDS);
      for (let sign = 0; sign < width; sign++) {
        const g = (gradient[sign] as number) - (2 * RIDGE * (weights[sign] as number)) / choices.length;
        squares[sign] = (squares[sign] as number) + g * g;
        weights[sign] = (weights[sign] as number) + (rate * g) / Math.sqrt(squares[sign] as number);
      }
    }
  }
  return weights;
}

/** The slope of the log probability of what is right; none for a page without anything right, which tells nothing. */
function slope(choice: Choice, weights: Float64Array, gradient: Float64Array): void {
  const { first, sign, value, right, mayBeNone, isNone, weight } = choice;
  gradient.fill(0);
  const odds = new Float64Array(right.length);
  let highest = mayBeNone ? 0 : Number.NEGATIVE_INFINITY;
  for (let one = 0; one < right.length; one++) {
    let score = 0;
    for (let at = first[one] as number; at < (first[one + 1] as number); at++)
      score += (weights[sign[at] as number] as number) * (value[at] as number);
    odds[one] = score;
    highest = Math.max(highest, score);
  }
  let all = mayBeNone ? Math.exp(-highest) : 0;
  let good = isNone ? all : 0;
  for (let one = 0; one < right.length; one++) {
    const odd = Math.exp((odds[one] as number) - highest);
    odds[one] = odd;
    all += odd;
    if (right[one] === 1) good += odd;
  }
  if (good === 0) return;
  for (let one = 0; one < right.length; one++) {
    const pull = weight * (odds[one] as number) * ((right[one] as number) / good - 1 / all);
    for (let at = first[one] as number; at < (first[one + 1] as number); at++) {
      const column = sign[at] as number;
      gradient[column] = (gradient[column] as number) + pull * (value[at] as number);
    }
  }
}
