/** Fits what a profile says of lines to the classifier's log odds of them: no constant, so that where it says nothing nothing changes. */
import { yesOrNo } from '../fit/example.ts';
import { fitWeights } from '../fit/fit-weights.ts';

export interface Line {
  /** Its features. */
  readonly row: Float64Array;
  /** Log odds that the weighted row is added to. */
  readonly odds: number;
  readonly label: number;
  readonly importance: number;
}

/** Ridge, per unit of importance, over features scaled to a root mean square of 1. */
const RIDGE = 1e-3;
/** More than it takes until the weights stand still: each step is made after all lines. */
const ROUNDS = 400;

/** The log odds for one unit of each feature. */
export function fitLines(lines: readonly Line[]): Float64Array {
  const width = lines[0]?.row.length ?? 0;
  const total = lines.reduce((sum, { importance }) => sum + importance, 0);
  const squareOf = (at: number): number =>
    lines.reduce((sum, { row, importance }) => sum + importance * (row[at] as number) ** 2, 0);
  const scale = Float64Array.from({ length: width }, (_, at) => Math.sqrt(squareOf(at) / total) || 1);
  const features = Uint16Array.from({ length: width }, (_, at) => at);
  const examples = lines
    // What counts for nothing, and what no feature speaks of, pulls at no weight.
    .filter(({ row, importance }) => importance > 0 && row.some((value) => value !== 0))
    .map(({ row, odds, label, importance }) => {
      const scaled = row.map((value, at) => value / (scale[at] as number));
      return yesOrNo(label === 1, features, scaled, importance / total, odds);
    });
  const settings = { rounds: ROUNDS, rate: 1, stepsAfter: 'round', squares: 1e-6, ridge: RIDGE } as const;
  return fitWeights(width, () => examples, settings).map((weight, at) => weight / (scale[at] as number));
}

export const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
