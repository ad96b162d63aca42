/**
 * The likeliest of many candidates without weighing them all. Most are told off by what is cheap to know of them, and most
 * others by a few of the dear signs: no more are looked at than it takes to know that a candidate is not the likeliest
 * (branch and bound).
 */
import { onceForEach, type Sign, type SignWeights, weigher } from './weighed-signs.ts';

export interface BoundedScore<Candidate, Context> {
  /** The weighed sum of all signs. */
  readonly of: (candidate: Candidate, context: Context) => number;
  /** What the score cannot exceed, from the cheap signs alone. */
  readonly boundOf: (candidate: Candidate, context: Context) => number;
  /** Whether a score that cannot exceed `bound`, as `boundOf` tells, can reach `least`: looks at dear signs until that is known. */
  readonly mayReach: (candidate: Candidate, context: Context, bound: number, least: number) => boolean;
}

/** What sums in another order may differ by. */
export const ROUNDING = 1e-9;

/** The score of a set of signs by its weights, made once for each weights. */
export function boundedScore<Candidate, Context>(
  signs: readonly Sign<Candidate, Context>[],
): (weights: SignWeights) => BoundedScore<Candidate, Context> {
  return onceForEach((weights) => makeScore(signs, weights));
}

function makeScore<Candidate, Context>(
  signs: readonly Sign<Candidate, Context>[],
  weights: SignWeights,
): BoundedScore<Candidate, Context> {
  const ofCheap = weigher(
    signs.filter(({ isDear = false }) => !isDear),
    weights,
  );
  // What adds most is looked at first: where it is missing, the bound falls most.
  const dear = signs
    .filter(({ isDear }) => isDear)
    .map(({ id, of }) => ({ of, weight: weights[id] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => b.weight - a.weight);
  const most = dear.reduce((sum, { weight }) => sum + Math.max(0, weight), ROUNDING);
  return {
    of: weigher(signs, weights),
    boundOf: (candidate, context) => most + ofCheap(candidate, context),
    mayReach: (candidate, context, bound, least) => {
      let upper = bound;
      for (const { of, weight } of dear) {
        if (upper < least) return false;
        upper += weight * of(candidate, context) - Math.max(0, weight);
      }
      return upper >= least;
    },
  };
}
