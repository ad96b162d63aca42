/** What speaks for or against a candidate for a field, as numbers that a linear model weighs. */

/** A test of a candidate. */
export type Test<Candidate, Context> = (candidate: Candidate, context: Context) => boolean;

/** A number from about -1 to 1 (most are 0 or 1) that is computed for each candidate. */
export interface Feature<Candidate, Context> {
  /** The name by which the file of weights knows it, in kebab case. */
  readonly id: string;
  readonly of: (candidate: Candidate, context: Context) => number;
  /** Reads wordings or much of the page, which costs more than all else; never below 0. */
  readonly isExpensive?: true;
  /** The highest that an expensive feature can be; 1 unless given. */
  readonly most?: number;
  /** A cheap test; where it fails, the expensive feature is 0. */
  readonly needs?: Test<Candidate, Context>;
}

/** How much each feature counts, in log odds, by its id; a feature without a weight counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** A yes or no as a feature's value. */
export const indicator = (is: boolean | undefined): number => (is ? 1 : 0);

/** Whether a value lies from `low` to `high`, both included, as a feature's value. */
export const between = (value: number, low: number, high: number): number => indicator(value >= low && value <= high);

/** Features that cost more than all others. */
export const expensive = <Candidate, Context>(
  features: readonly Feature<Candidate, Context>[],
): Feature<Candidate, Context>[] => features.map((feature) => ({ ...feature, isExpensive: true }));

/** Expensive features that are all 0 where a cheap test fails. */
export const onlyIf = <Candidate, Context>(
  needs: Test<Candidate, Context>,
  features: readonly Feature<Candidate, Context>[],
): Feature<Candidate, Context>[] => expensive(features.map((feature) => ({ ...feature, needs })));

/** Features of how far a candidate is from something: each is 1 from `low` to `high`, both included. */
export const distanceBands = <Candidate, Context>(
  distance: (candidate: Candidate, context: Context) => number,
  bands: Readonly<Record<string, readonly [low: number, high: number]>>,
): Feature<Candidate, Context>[] =>
  Object.entries(bands).map(([id, [low, high]]) => ({
    id,
    of: (candidate, context) => between(distance(candidate, context), low, high),
  }));
