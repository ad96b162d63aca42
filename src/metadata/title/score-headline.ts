/**
 * How likely a block is the headline: the weighed sum of its signs. Most blocks are told off by what is cheap to know, so
 * that the dear signs need be looked at only where they could still make a block the likeliest (branch and bound).
 */
import { type SignWeights, weigher } from '../weighed-signs.ts';
import { HEADLINE_SIGNS, type HeadlineCandidate } from './headline-signs.ts';

export interface HeadlineScore {
  readonly of: (candidate: HeadlineCandidate) => number;
  /** What the score cannot exceed, from the cheap signs alone. */
  readonly boundOf: (candidate: HeadlineCandidate) => number;
}

export function headlineScore(weights: SignWeights): HeadlineScore {
  const of = weigher(HEADLINE_SIGNS, weights);
  const ofCheap = weigher(
    HEADLINE_SIGNS.filter(({ isDear = false }) => !isDear),
    weights,
  );
  // The most that the dear signs can add, and what sums in another order may differ by.
  const most = HEADLINE_SIGNS.reduce((sum, { id, isDear }) => sum + (isDear ? Math.max(0, weights[id] ?? 0) : 0), 1e-9);
  return {
    of: (candidate) => of(candidate, undefined),
    boundOf: (candidate) => most + ofCheap(candidate, undefined),
  };
}
