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
  /** A bit for each group of expensive features that are not known to be 0. */
  readonly open: number;
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
}

/** Expensive features that need the same. */
interface Group<Candidate, Context> {
  readonly needs: Test<Candidate, Context>;
  readonly features: readonly Weighted<Candidate, Context>[];
  readonly gain: number;
}

const always = () => true;

/** Builds the scorer of some weights. A feature without a weight is never computed. */
export function linearScorer<Candidate, Context>(
  features: readonly Feature<Candidate, Context>[],
  weights: Weights,
): LinearScorer<Candidate, Context> {
  const used = features.filter(({ id }) => weights[id]);
  const weigh = ({ id, of, most = 1 }: Feature<Candidate, Context>): Weighted<Candidate, Context> => {
    const weight = weights[id] as number;
    return { of, weight, gain: Math.max(0, weight * most) };
  };
  const cheap = used.filter(({ isExpensive }) => !isExpensive).map(weigh);
  const expensive = used.filter(({ isExpensive }) => isExpensive);
  const needs = new Set(expensive.map((feature) => feature.needs ?? always));
  // What can add most comes first: where it is 0, the bound falls most.
  const groups = [...needs].map((need): Group<Candidate, Context> => {
    const own = expensive.filter((feature) => (feature.needs ?? always) === need).map(weigh);
    own.sort((a, b) => b.gain - a.gain);
    return { needs: need, features: own, gain: own.reduce((sum, { gain }) => sum + gain, 0) };
  });
  groups.sort((a, b) => b.gain - a.gain);

  const begin = (candidate: Candidate, context: Context): PartialScore => {
    let sum = 0;
    for (const { of, weight } of cheap) sum += weight * of(candidate, context);
    let bound = sum + ROUNDING;
    let open = 0;
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] as Group<Candidate, Context>;
      if (!group.needs(candidate, context)) continue;
      open |= 1 << at;
      bound += group.gain;
    }
    return { sum, bound, open };
  };
  const finish = (candidate: Candidate, context: Context, begun: PartialScore, least: number): number => {
    let { sum, bound } = begun;
    for (let at = 0; at < groups.length; at++) {
      if ((begun.open & (1 << at)) === 0) continue;
      for (const { of, weight, gain } of (groups[at] as Group<Candidate, Context>).features) {
        if (bound < least) return Number.NEGATIVE_INFINITY;
        const change = weight * of(candidate, context);
        sum += change;
        bound += change - gain;
      }
    }
    return bound < least ? Number.NEGATIVE_INFINITY : sum;
  };
  const score = (candidate: Candidate, context: Context): number =>
    finish(candidate, context, begin(candidate, context), Number.NEGATIVE_INFINITY);
  return { begin, finish, score };
}
