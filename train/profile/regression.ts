/** Logistic regression with given log odds to start from and no constant, by Newton's method. */

export interface Sample {
  readonly rows: readonly Float64Array[];
  /** Log odds that the weighted row is added to. */
  readonly odds: readonly number[];
  readonly labels: readonly number[];
  readonly importance: readonly number[];
}

const ROUNDS = 25;

/** Ridge, per unit of importance, over features scaled to a root mean square of 1. */
const RIDGE = 1e-3;

/** @returns the log odds for one unit of each feature. */
export function fitWeights({ rows, odds, labels, importance }: Sample): Float64Array {
  const width = rows[0]?.length ?? 0;
  const total = importance.reduce((sum, value) => sum + value, 0);
  const scale = Float64Array.from({ length: width }, (_, k) =>
    Math.sqrt(rows.reduce((sum, row, i) => sum + (importance[i] as number) * (row[k] as number) ** 2, 0) / total),
  ).map((value) => value || 1);
  const weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const hessian = Array.from({ length: width }, (_, k) =>
      Float64Array.from({ length: width }, (_, j) => (j === k ? RIDGE : 0)),
    );
    for (const [i, raw] of rows.entries()) {
      const row = raw.map((value, k) => value / (scale[k] as number));
      const p = 1 / (1 + Math.exp(-(odds[i] as number) - dot(row, weights)));
      const share = (importance[i] as number) / total;
      for (let k = 0; k < width; k++) {
        gradient[k] = (gradient[k] as number) + share * ((labels[i] as number) - p) * (row[k] as number);
        const line = hessian[k] as Float64Array;
        for (let j = 0; j < width; j++)
          line[j] = (line[j] as number) + share * p * (1 - p) * (row[k] as number) * (row[j] as number);
      }
    }
    for (const [k, step] of solve(hessian, gradient).entries()) weights[k] = (weights[k] as number) + step;
  }
  return weights.map((weight, k) => weight / (scale[k] as number));
}

export const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, k) => Float64Array.of(...row, right[k] as number));
  for (let k = 0; k < size; k++) {
    const pivot = rows[k] as Float64Array;
    for (let at = 0; at < size; at++) {
      if (at === k) continue;
      const row = rows[at] as Float64Array;
      const factor = (row[k] as number) / (pivot[k] as number);
      for (let j = k; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  return Float64Array.from(rows, (row, k) => (row[size] as number) / (row[k] as number));
}
