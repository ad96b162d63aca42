/**
 * How likely a block is the headline: the weighted sum of its signs. Most blocks are told off by what is cheap to know, so
 * that the dear signs need be looked at only where they could still make a block the likeliest (branch and bound).
 */
import { HEADLINE_SIGNS, type HeadlineCandidate } from './headline-signs.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';

const SIGNS = HEADLINE_SIGNS.map(({ id, of, isDear = false }) => ({ of, isDear, weight: HEADLINE_WEIGHTS[id] ?? 0 }));
const CHEAP = SIGNS.filter(({ isDear }) => !isDear);

/** The most that the dear signs can add, and what sums in another order may differ by. */
const MOST_OF_DEAR = SIGNS.reduce((most, { isDear, weight }) => most + (isDear ? Math.max(0, weight) : 0), 1e-9);

export function scoreOf(candidate: HeadlineCandidate): number {
  let sum = 0;
  for (const { weight, of } of SIGNS) sum += weight * of(candidate);
  return sum;
}

/** What the score cannot exceed, from the cheap signs alone. */
export function boundOf(candidate: HeadlineCandidate): number {
  let sum = MOST_OF_DEAR;
  for (const { weight, of } of CHEAP) sum += weight * of(candidate);
  return sum;
}
