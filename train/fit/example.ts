/** What weights are fitted to: candidates with their features, and which of them are right. */
import type { Feature } from '../../src/metadata/scoring/feature.ts';

/** What one page, block or pair of lines offers. A block that may be of the body is one candidate beside 'none'. */
export interface Example {
  /** The features of candidate k that are not 0 are those from `first[k]` to before `first[k + 1]`. */
  readonly first: ArrayLike<number>;
  readonly feature: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  /** For each candidate, 1 if it is right. */
  readonly right: ArrayLike<number>;
  /** Whether 'none', the score of which is 0, may be chosen, and whether it is right. */
  readonly mayBeNone: boolean;
  readonly isNone: boolean;
  /** How much the example counts, above 0. */
  readonly weight: number;
  /** Log odds that the weighted features are added to; 0 unless given. */
  readonly offset?: number;
}

const RIGHT = [1];
const WRONG = [0];

/** What speaks for one value, as the only candidate of an example. */
export const evidenceOf = <Evidence>(evidence: Evidence | null, features: readonly Feature<Evidence, undefined>[]) =>
  evidence && exampleOf([evidence], undefined, features, { right: WRONG, mayBeNone: true, isNone: true, weight: 1 });

/** The candidates of a page with their features. */
export function exampleOf<Candidate, Context>(
  candidates: readonly Candidate[],
  context: Context,
  features: readonly Feature<Candidate, Context>[],
  answer: Pick<Example, 'right' | 'mayBeNone' | 'isNone' | 'weight'>,
): Example {
  const first = [0];
  const feature: number[] = [];
  const value: number[] = [];
  for (const candidate of candidates) {
    for (const [at, { of }] of features.entries()) {
      const found = of(candidate, context);
      if (found === 0) continue;
      feature.push(at);
      value.push(found);
    }
    first.push(feature.length);
  }
  return {
    ...answer,
    first: Uint32Array.from(first),
    feature: Uint16Array.from(feature),
    value: Float32Array.from(value),
  };
}

/** One candidate that is right or not: with these, a softmax is a logistic regression. */
export const yesOrNo = (
  label: boolean,
  feature: ArrayLike<number>,
  value: ArrayLike<number>,
  weight: number,
  offset = 0,
): Example => ({
  first: [0, feature.length],
  feature,
  value,
  right: label ? RIGHT : WRONG,
  mayBeNone: true,
  isNone: !label,
  weight,
  offset,
});

/** The score of a candidate, in log odds against 'none'. */
export function logOdds({ first, feature, value, offset = 0 }: Example, weights: Float64Array, candidate = 0): number {
  let sum = offset;
  const end = first[candidate + 1] as number;
  for (let at = first[candidate] as number; at < end; at++) {
    sum += (weights[feature[at] as number] as number) * (value[at] as number);
  }
  return sum;
}
