/** Signs that speak for or against a candidate, and what they come to when each is weighed: a linear score. */

/** A number from about -1 to 1 (most are 0 or 1) that is told of each candidate. */
export interface Sign<Candidate, Context> {
  /** Its name, by which the file of weights knows it. */
  readonly id: string;
  readonly of: (candidate: Candidate, context: Context) => number;
  /** Looks at wordings or at much of the page, which costs more than all else; never above 1 if its weight is above 0. */
  readonly isDear?: true;
}

/** What a yes or no comes to as a sign. */
export const flag = (is: boolean | undefined): number => (is ? 1 : 0);

/** Whether a value lies from `low` to `high`, both included, as a sign. */
export const between = (value: number, low: number, high: number): number => flag(value >= low && value <= high);

/** How much each sign counts, in log odds, by its id; a sign that is not named counts nothing. */
export type SignWeights = Readonly<Record<string, number>>;

/** The weighed sum of a candidate's signs. */
export function weigher<Candidate, Context>(
  signs: readonly Sign<Candidate, Context>[],
  weights: SignWeights,
): (candidate: Candidate, context: Context) => number {
  const weighed = signs.filter(({ id }) => weights[id]);
  const counts = Float64Array.from(weighed, ({ id }) => weights[id] as number);
  const tell = weighed.map(({ of }) => of);
  return (candidate, context) => {
    let sum = 0;
    for (let at = 0; at < tell.length; at++) {
      sum += (counts[at] as number) * (tell[at] as Sign<Candidate, Context>['of'])(candidate, context);
    }
    return sum;
  };
}

/** Makes of weights what scores by them, once for each. */
export function onceForEach<Score>(make: (weights: SignWeights) => Score): (weights: SignWeights) => Score {
  const made = new WeakMap<SignWeights, { readonly score: Score }>();
  return (weights) => {
    const known = made.get(weights) ?? { score: make(weights) };
    made.set(weights, known);
    return known.score;
  };
}
