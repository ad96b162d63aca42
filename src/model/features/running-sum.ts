/** The sum of the values of the blocks from one up to but without another. */
export type RunningSum = (from: number, end: number) => number;

/** Sums over any stretch of a page's blocks in constant time. */
export function runningSum(count: number, of: (block: number) => number): RunningSum {
  const sums = new Float64Array(count + 1);
  for (let block = 0; block < count; block++) sums[block + 1] = (sums[block] as number) + of(block);
  return (from, end) => (sums[end] as number) - (sums[from] as number);
}
