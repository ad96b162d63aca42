/**
 * A linear model that need not compute all features of all candidates: the cheap ones give an upper bound of the score, and the
 * expensive ones are computed, those that can add most first, until it is known that the score cannot reach another's.
 */
import type { Feature, Test, Weights } from './feature.ts';

export interface LinearScorer<Candidate, Context> {
  /** The weighted sum of all features. */
  readonly score: (candidate: Candidate, context: Context) => number;
  /** The weighted sum of the cheap features. */
  readonly begin: (candidate: Candidate, context: Context) => number;
  /** What the score can exceed that sum by. */
  readonly most: number;
  /** The score from the `sum` of `begin` on; -Infinity as soon as it is known to be below `least`. */
  readonly finish: (candidate: Candidate, context: Context, sum: number, least: number) => number;
}

/** What sums in another order may differ by. */
export const ROUNDING = 1e-9;

/** Features with their weights; columns, since a loop over them runs for each candidate. */
interface Weighted<Candidate, Context> {
  readonly of: readonly Feature<Candidate, Context>['of'][];
  readonly weights: Float64Array;
  /** What each can add at most. */
  readonly gains: Float64Array;
}

/** Expensive features that need the same. */
interface Group<Candidate, Context> extends Weighted<Candidate, Context> {
  readonly needs: Test<Candidate, Context>;
  readonly gain: number;
}

const always = () => true;

/** Builds the scorer of some weights. A feature without a weight is never computed. */
export function linearScorer<Candidate, Context>(
  features: readonly Feature<Candidate, Context>[],
  weights: Weights,
): LinearScorer<Candidate, Context> {
  const weightOf = ({ id }: Feature<Candidate, Context>): number => weights[id] ?? 0;
  const gainOf = (feature: Feature<Candidate, Context>): number => Math.max(0, weightOf(feature) * (feature.most ?? 1));
  const weigh = (some: readonly Feature<Candidate, Context>[]): Weighted<Candidate, Context> => ({
    of: some.map(({ of }) => of),
    weights: Float64Array.from(some, weightOf),
    gains: Float64Array.from(some, gainOf),
  });
  const used = features.filter((feature) => weightOf(feature) !== 0);
  const cheap = weigh(used.filter(({ isExpensive }) => !isExpensive));
  const expensive = used.filter(({ isExpensive }) => isExpensive);
  const groups = [...new Set(expensive.map((feature) => feature.needs ?? always))]
    .map((needs): Group<Candidate, Context> => {
      // What can add most comes first: where it is 0, the bound falls most.
      const own = expensive.filter((one) => (one.needs ?? always) === needs).sort((a, b) => gainOf(b) - gainOf(a));
      return { ...weigh(own), needs, gain: own.reduce((sum, one) => sum + gainOf(one), 0) };
    })
    .sort((a, b) => b.gain - a.gain);
  const most = groups.reduce((sum, { gain }) => sum + gain, ROUNDING);

  const begin = (candidate: Candidate, context: Context): number => {
    const { of, weights: cheapWeights } = cheap;
    let sum = 0;
    for (let at = 0; at < of.length; at++) {
      sum += (cheapWeights[at] as number) * (of[at] as Feature<Candidate, Context>['of'])(candidate, context);
    }
    return sum;
  };
  const finish = (candidate: Candidate, context: Context, begun: number, least: number): number => {
    let sum = begun;
    let bound = begun + most;
    let open = 0;
    for (let number = 0; number < groups.length; number++) {
      if (bound < least) return Number.NEGATIVE_INFINITY;
      const { needs, gain } = groups[number] as Group<Candidate, Context>;
      if (needs(candidate, context)) open |= 1 << number;
      else bound -= gain;
    }
    for (let number = 0; number < groups.length; number++) {
      if ((open & (1 << number)) === 0) continue;
      const { of, weights: own, gains } = groups[number] as Group<Candidate, Context>;
      for (let at = 0; at < of.length; at++) {
        if (bound < least) return Number.NEGATIVE_INFINITY;
        const change = (own[at] as number) * (of[at] as Feature<Candidate, Context>['of'])(candidate, context);
        sum += change;
        bound += change - (gains[at] as number);
      }
    }
    return bound < least ? Number.NEGATIVE_INFINITY : sum;
  };
  const score = (candidate: Candidate, context: Context): number =>
    finish(candidate, context, begin(candidate, context), Number.NEGATIVE_INFINITY);
  return { begin, most, finish, score };
}
