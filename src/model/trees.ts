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

/** Rows that one tree after another is run over: these and the trees stay in the processor's cache, the rows of a long page do not. */
const BATCH = 256;

/** Sums over all trees for rows of `stride` features each, as log odds. */
export function evaluateTrees(trees: Trees, rows: Float32Array, stride: number): Float32Array {
  const count = rows.length / stride;
  const sums = new Float32Array(count);
  for (let first = 0; first < count; first += BATCH)
    addTrees(trees, rows, stride, sums, first, Math.min(first + BATCH, count));
  return sums;
}

/** Adds every tree's part to the sums of the rows from `first` up to but without `end`. */
function addTrees(
  { roots, feature, right, value }: Trees,
  rows: Float32Array,
  stride: number,
  sums: Float32Array,
  first: number,
  end: number,
): void {
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let row = first, base = first * stride; row < end; row++, base += stride) {
      let node = root;
      let skip = right[node] as number;
      while (skip !== 0) {
        node += (rows[base + (feature[node] as number)] as number) < (value[node] as number) ? 1 : skip;
        skip = right[node] as number;
      }
      sums[row] = (sums[row] as number) + (value[node] as number);
    }
  }
}

/** Log odds to probability. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
