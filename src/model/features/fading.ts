/** Writes, for each block, the sum of the values before it, fading by `fade` a block, and in the next column of those after it. */
export function fillFading(
  values: Float32Array,
  fade: number,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const count = values.length;
  for (const step of [1, -1]) {
    let sum = 0;
    for (let turn = 0; turn < count; turn++) {
      const block = step > 0 ? turn : count - 1 - turn;
      rows[block * width + column + Number(step < 0)] = sum;
      sum = (sum + (values[block] as number)) * fade;
    }
  }
}
