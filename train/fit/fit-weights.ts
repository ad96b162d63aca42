/**
 * Fits the weights of features as a softmax over what an example offers: each candidate's score is the weighted sum of its
 * features, its probability the exponential of that among those of the other candidates and of 'none'. Several candidates
 * may be right; their probabilities add up. The same examples in the same order give the same weights.
 */
import { type Example, logOdds } from './example.ts';

export interface FitSettings {
  /** Times that all examples are seen. */
  readonly rounds: number;
  /** The first step's size, and whether it falls to 0 in equal parts, round by round. */
  readonly rate: number;
  readonly isRateFalling?: boolean;
  /**
   * When weights change: all of them after each example, or after each round; or after each value of an example that one alone,
   * which is for many features of which an example has few.
   */
  readonly stepsAfter: 'example' | 'round' | 'value';
  /** What the squares of the gradients start from. */
  readonly squares: number;
  /** What a weight adds to its gradient, downwards, and the share that it loses with each step. */
  readonly ridge?: number;
  readonly decay?: number;
}

/** The weights of `width` features, by AdaGrad (Duchi, Hazan, Singer, 2011). `examplesOf` gives the examples of a round. */
export function fitWeights(
  width: number,
  examplesOf: (round: number) => Iterable<Example>,
  settings: FitSettings,
): Float64Array {
  const { rounds, rate, isRateFalling = false, stepsAfter } = settings;
  const fit = new AdaGrad(width, settings);
  for (let round = 0; round < rounds; round++) {
    const size = isRateFalling ? rate * (1 - round / rounds) : rate;
    for (const example of examplesOf(round)) {
      const slopes = slopesOf(example, fit.weights);
      if (stepsAfter === 'value') fit.stepEach(example, slopes, size);
      else fit.add(example, slopes);
      if (stepsAfter === 'example') fit.stepAll(size);
    }
    if (stepsAfter === 'round') fit.stepAll(size);
  }
  return fit.weights;
}

class AdaGrad {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #gradient: Float64Array;
  readonly #ridge: number;
  readonly #kept: number;

  constructor(width: number, { squares, ridge = 0, decay = 0 }: FitSettings) {
    this.weights = new Float64Array(width);
    this.#squares = new Float64Array(width).fill(squares);
    this.#gradient = new Float64Array(width);
    this.#ridge = ridge;
    this.#kept = 1 - decay;
  }

  /** Adds the slopes of an example to the gradient. */
  add({ first, feature, value }: Example, slopes: readonly number[]): void {
    const gradient = this.#gradient;
    for (let candidate = 0; candidate < slopes.length; candidate++) {
      const slope = slopes[candidate] as number;
      const end = first[candidate + 1] as number;
      for (let at = first[candidate] as number; at < end; at++) {
        const column = feature[at] as number;
        gradient[column] = (gradient[column] as number) + slope * (value[at] as number);
      }
    }
  }

  /** Steps by the gradient of each value at once. */
  stepEach({ first, feature, value }: Example, slopes: readonly number[], size: number): void {
    for (let candidate = 0; candidate < slopes.length; candidate++) {
      const slope = slopes[candidate] as number;
      const end = first[candidate + 1] as number;
      for (let at = first[candidate] as number; at < end; at++) {
        this.#step(feature[at] as number, slope * (value[at] as number), size);
      }
    }
  }

  /** Steps by the gradient so far. */
  stepAll(size: number): void {
    const gradient = this.#gradient;
    for (let column = 0; column < gradient.length; column++) this.#step(column, gradient[column] as number, size);
    gradient.fill(0);
  }

  #step(column: number, slope: number, size: number): void {
    const weight = this.weights[column] as number;
    const gradient = slope - this.#ridge * weight;
    const square = (this.#squares[column] as number) + gradient * gradient;
    this.#squares[column] = square;
    this.weights[column] = weight * this.#kept + (size * gradient) / Math.sqrt(square);
  }
}

/** The slope of the log probability of what is right, by the score of each candidate; empty where nothing is right. */
function slopesOf(example: Example, weights: Float64Array): readonly number[] {
  const { right, mayBeNone, isNone, weight } = example;
  const odds: number[] = [];
  let highest = mayBeNone ? 0 : Number.NEGATIVE_INFINITY;
  for (let candidate = 0; candidate < right.length; candidate++) {
    const score = logOdds(example, weights, candidate);
    odds.push(score);
    if (score > highest) highest = score;
  }
  let all = mayBeNone ? Math.exp(-highest) : 0;
  let good = isNone ? all : 0;
  for (let candidate = 0; candidate < odds.length; candidate++) {
    const odd = Math.exp((odds[candidate] as number) - highest);
    odds[candidate] = odd;
    all += odd;
    if (right[candidate] === 1) good += odd;
  }
  return good === 0 ? [] : odds.map((odd, candidate) => weight * odd * ((right[candidate] as number) / good - 1 / all));
}

/** A step from one end of the items to the other and back, so that neighbours, which are of one site, come apart. */
const STRIDE = 7919;

/** The items in strides, which begin elsewhere in each round. */
export const inStrides = <Item>(items: readonly Item[]) =>
  function* (round: number): Generator<Item> {
    for (let step = 0; step < items.length; step++) yield items[(step * STRIDE + round) % items.length] as Item;
  };

/** The items in an order by chance, another in each round, and the same whenever it is run. */
export function inChanceOrder<Item>(items: readonly Item[]): () => readonly Item[] {
  const order = [...items];
  let state = 1;
  // By Knuth and Lewis' constants.
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return () => {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as Item, order[at] as Item];
    }
    return order;
  };
}
