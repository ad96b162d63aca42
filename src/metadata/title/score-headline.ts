/**
 * How likely a block is the headline: the weighed sum of its signs. Most blocks are told off by what is cheap to know, and
 * most others by a few of the dear signs: no more are looked at than it takes to know that a block is not the likeliest
 * (branch and bound).
 */
import { type SignWeights, weigher } from '../weighed-signs.ts';
import { HEADLINE_SIGNS, type HeadlineCandidate } from './headline-signs.ts';

export interface HeadlineScore {
  readonly of: (candidate: HeadlineCandidate) => number;
  /** What the score cannot exceed, from the cheap signs alone. */
  readonly boundOf: (candidate: HeadlineCandidate) => number;
  /** Whether a score, of which `bound` is known from the cheap signs, may reach `least`. */
  readonly mayReach: (candidate: HeadlineCandidate, bound: number, least: number) => boolean;
}

/** What sums in another order may differ by. */
const ROUNDING = 1e-9;

export function headlineScore(weights: SignWeights): HeadlineScore {
  const of = weigher(HEADLINE_SIGNS, weights);
  const ofCheap = weigher(
    HEADLINE_SIGNS.filter(({ isDear = false }) => !isDear),
    weights,
  );
  // What adds most is looked at first: where it is missing, the bound falls most.
  const dear = HEADLINE_SIGNS.filter(({ isDear }) => isDear)
    .map(({ id, of }) => ({ of, weight: weights[id] ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  const most = dear.reduce((sum, { weight }) => sum + Math.max(0, weight), ROUNDING);
  return {
    of: (candidate) => of(candidate, undefined),
    boundOf: (candidate) => most + ofCheap(candidate, undefined),
    mayReach: (candidate, bound, least) => {
      let upper = bound;
      for (const { of, weight } of dear) {
        if (upper < least) return false;
        upper += weight * of(candidate, undefined) - Math.max(0, weight);
      }
      return upper >= least;
    },
  };
}
