import { addCompleteTrees, type CompleteTrees, layOut } from './complete-trees.ts';

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

/** Rows that one tree after another is run over, few enough to stay in the processor's nearest cache. */
const BATCH = 32;

/** Rows from which on it pays to lay a forest out. A command that cleans one page never gets there. */
const ROWS_TO_LAY_OUT = 2000;

const rowsSeen = new WeakMap<Trees, number>();
const layouts = new WeakMap<Trees, CompleteTrees | null>();

/** Sums over all trees for rows of `stride` features each, as log odds. */
export function evaluateTrees(trees: Trees, rows: Float32Array, stride: number): Float32Array {
  const count = rows.length / stride;
  const sums = new Float32Array(count);
  const layout = layoutFor(trees, count);
  for (let first = 0; first < count; first += BATCH) {
    const end = Math.min(first + BATCH, count);
    if (layout) addCompleteTrees(layout, rows, stride, sums, first, end);
    else for (const root of trees.roots) addTree(trees, root, rows, stride, sums, first, end);
  }
  return sums;
}

/** The layout of a forest once enough rows have come to it. */
function layoutFor(trees: Trees, count: number): CompleteTrees | null {
  const seen = (rowsSeen.get(trees) ?? 0) + count;
  rowsSeen.set(trees, seen);
  if (seen < ROWS_TO_LAY_OUT) return null;
  const known = layouts.get(trees);
  if (known !== undefined) return known;
  const layout = layOut(trees);
  layouts.set(trees, layout);
  return layout;
}

/** Adds one tree's part to the sums of the rows from `first` up to but without `end`. A function a tree is warm sooner than one for all. */
function addTree(
  { feature, right, value }: Trees,
  root: number,
  rows: Float32Array,
  stride: number,
  sums: Float32Array,
  first: number,
  end: number,
): void {
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

/** Log odds to probability. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
