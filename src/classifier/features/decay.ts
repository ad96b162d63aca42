/** Writes, for each block, the sum of the values before it, fading by `fade` a block, and in the next column of those after it. */
export function fillDecaying(
  values: Float32Array | Float64Array,
  fade: number,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  let before = 0;
  let after = 0;
  for (let block = 0, other = values.length - 1; other >= 0; block++, other--) {
    rows[block * width + column] = before;
    rows[other * width + column + 1] = after;
    before = (before + (values[block] as number)) * fade;
    after = (after + (values[other] as number)) * fade;
  }
}
