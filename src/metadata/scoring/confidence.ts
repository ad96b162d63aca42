/** How sure a field is: the probability that its value is right, by a logistic regression over what speaks for it. */
import type { Feature, Weights } from './feature.ts';
import { linearScorer } from './linear-scorer.ts';

/** A field may never be said to be certain, nor certainly wrong. */
const LEAST = 0.01;
const MOST = 0.99;

/** The probability, from .01 to .99 in hundredths, that a value with this evidence is right; null where there is no value. */
export function confidenceIn<Evidence>(
  features: readonly Feature<Evidence, undefined>[],
  weights: Weights,
): (evidence: Evidence | null) => number | null {
  const { score } = linearScorer(features, weights);
  return (evidence) => (evidence === null ? null : toProbability(score(evidence, undefined)));
}

/** Log odds as a probability in hundredths, rounded down: a value is never surer than it is. */
function toProbability(logOdds: number): number {
  const probability = Math.floor(100 / (1 + Math.exp(-logOdds))) / 100;
  return Math.min(MOST, Math.max(LEAST, probability));
}

/** A score as numbers of which a linear model can make a bent line: 1 in all, from `from` to `to` in equal parts. */
export const ramps = <Evidence>(
  id: string,
  of: (evidence: Evidence) => number | null,
  knots: readonly number[],
): Feature<Evidence, undefined>[] =>
  knots.slice(1).map((to, at) => ({
    id: `${id}-${to}`,
    of: (evidence) => {
      const value = of(evidence);
      const from = knots[at] as number;
      return value === null ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from)));
    },
  }));
