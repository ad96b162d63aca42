/**
 * A linear model that need not compute all features of all candidates: the cheap ones give an upper bound of the score, and the
 * expensive ones are computed, those that can add most first, until it is known that the score cannot reach another's.
 */
import type { Feature, Test, Weights } from './feature.ts';

/** What the cheap features of a candidate add up to. */
export interface PartialScore {
  readonly sum: number;
  /** What the score cannot exceed. */
  readonly bound: number;
  /** A bit for each of the scorer's `needs` that holds. */
  readonly holds: number;
}

export interface LinearScorer<Candidate, Context> {
  /** The weighted sum of all features. */
  readonly score: (candidate: Candidate, context: Context) => number;
  readonly begin: (candidate: Candidate, context: Context) => PartialScore;
  /** The score from where `begin` left it; -Infinity as soon as it is known to be below `least`. */
  readonly finish: (candidate: Candidate, context: Context, begun: PartialScore, least: number) => number;
}

/** What sums in another order may differ by. */
export const ROUNDING = 1e-9;

interface Weighted<Candidate, Context> {
  readonly of: Feature<Candidate, Context>['of'];
  readonly weight: number;
  /** What it can add at most. */
  readonly gain: number;
  /** Bit of what it needs; that of no need is always set. */
  readonly bit: number;
}

const NO_NEED = 1;

/** Builds the scorer of some weights. A feature without a weight is never computed. */
export function linearScorer<Candidate, Context>(
  features: readonly Feature<Candidate, Context>[],
  weights: Weights,
): LinearScorer<Candidate, Context> {
  const weighted = features.filter(({ id }) => weights[id]);
  const needs: Test<Candidate, Context>[] = [];
  const bitOf = (need: Test<Candidate, Context> | undefined): number => {
    if (need === undefined) return NO_NEED;
    if (!needs.includes(need)) needs.push(need);
    return NO_NEED << (needs.indexOf(need) + 1);
  };
  const weigh = ({ id, of, most = 1, needs: need }: Feature<Candidate, Context>): Weighted<Candidate, Context> => {
    const weight = weights[id] as number;
    return { of, weight, gain: Math.max(0, weight * most), bit: bitOf(need) };
  };
  const cheap = weighted.filter(({ isExpensive = false }) => !isExpensive).map(weigh);
  // What can add most comes first: where it is 0, the bound falls most.
  const expensive = weighted
    .filter(({ isExpensive }) => isExpensive)
    .map(weigh)
    .sort((a, b) => b.gain - a.gain);
  const gainOf = (bit: number): number => expensive.reduce((sum, one) => sum + (one.bit === bit ? one.gain : 0), 0);
  const gains = needs.map((_, at) => gainOf(NO_NEED << (at + 1)));
  const alwaysGained = gainOf(NO_NEED) + ROUNDING;

  const begin = (candidate: Candidate, context: Context): PartialScore => {
    let sum = 0;
    for (const { of, weight } of cheap) sum += weight * of(candidate, context);
    let bound = sum + alwaysGained;
    let holds = NO_NEED;
    for (const [at, need] of needs.entries()) {
      if (!need(candidate, context)) continue;
      holds |= NO_NEED << (at + 1);
      bound += gains[at] as number;
    }
    return { sum, bound, holds };
  };
  const finish = (candidate: Candidate, context: Context, begun: PartialScore, least: number): number => {
    let { sum, bound } = begun;
    for (const { of, weight, gain, bit } of expensive) {
      if (bound < least) return Number.NEGATIVE_INFINITY;
      if ((begun.holds & bit) === 0) continue;
      const change = weight * of(candidate, context);
      sum += change;
      bound += change - gain;
    }
    return bound < least ? Number.NEGATIVE_INFINITY : sum;
  };
  return {
    begin,
    finish,
    score: (candidate, context) => finish(candidate, context, begin(candidate, context), Number.NEGATIVE_INFINITY),
  };
}
