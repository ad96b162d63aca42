/**
 * Gradient-boosted trees over rows of features. Nodes lie in preorder in flat arrays: a node's left child is the next node, its
 * right child `right` nodes on; a node whose `right` is 0 is a leaf and `value` its part of the sum.
 */
export interface Trees {
  /** Features that a row must have. */
  readonly width: number;
  /** First node of each tree. */
  readonly roots: Uint32Array;
  readonly feature: Uint16Array;
  readonly right: Uint16Array;
  /** Rows go left where the feature is smaller than this. */
  readonly value: Float32Array;
}

/** Sums over all trees for rows of `stride` features each, as log odds. */
export function evaluateTrees(trees: Trees, rows: Float32Array, stride: number): Float32Array {
  const sums = new Float32Array(rows.length / stride);
  for (const root of trees.roots) addTree(trees, root, rows, stride, sums);
  return sums;
}

/** Adds one tree's part to the sums of the rows. A function a tree is warm sooner than one for all. */
function addTree(
  { feature, right, value }: Trees,
  root: number,
  rows: Float32Array,
  stride: number,
  sums: Float32Array,
): void {
  for (let row = 0, base = 0; row < sums.length; row++, base += stride) {
    let node = root;
    let skip = right[node] as number;
    while (skip !== 0) {
      node += (rows[base + (feature[node] as number)] as number) < (value[node] as number) ? 1 : skip;
      skip = right[node] as number;
    }
    sums[row] = (sums[row] as number) + (value[node] as number);
  }
}

/** Log odds to probability. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
