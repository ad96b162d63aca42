/**
 * Trees in WebAssembly, which sums them over a page in a third of the time that JavaScript takes, and at once: JavaScript takes
 * a page or two to be compiled. The sums are the same, bit by bit.
 */
import { sumTreesCode } from './sum-trees.generated.ts';
import { evaluateTrees, type Trees } from './trees.ts';

/** Sums over all trees for rows of `trees.width` features each, as log odds. */
export type Evaluate = (rows: Float32Array) => Float32Array;

/** What is used of the interface; the types of Node have nothing of it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly sumTrees: SumTrees } };
};

/** As sum-trees.wat has it: places in memory, in bytes, and numbers. */
type SumTrees = (
  root: number,
  rootsEnd: number,
  depth: number,
  rows: number,
  stride: number,
  sums: number,
  sumsEnd: number,
) => void;

/** Where sum-trees.wat expects the nodes, in bytes. */
const FEATURES = 0x20000;
const RIGHTS = 0x30000;
const NODES_END = 0x40000;
const MOST_NODES = FEATURES / 4;

/** Size of a piece of WebAssembly memory. */
const PAGE = 0x10000;

/** Rows that one tree after another is run over, few enough to stay in the processor's nearest cache; a multiple of eight. */
const BATCH = 32;

/** Compiles trees. Where there is no WebAssembly, or no room for them, they are walked in JavaScript. */
export function compileTrees(trees: Trees): Evaluate {
  const walk: Evaluate = (rows) => evaluateTrees(trees, rows, trees.width);
  if (trees.roots.length === 0 || trees.value.length > MOST_NODES) return walk;
  try {
    return instantiate(trees);
  } catch {
    return walk;
  }
}

function instantiate(trees: Trees): Evaluate {
  const { width, roots, value, feature, right } = trees;
  const sumsAt = NODES_END + roots.byteLength;
  const rowsAt = sumsAt + 4 * BATCH;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((rowsAt + 4 * BATCH * width) / PAGE) });
  const module = new WebAssembly.Module(Buffer.from(sumTreesCode, 'base64'));
  const { sumTrees } = new WebAssembly.Instance(module, { model: { memory } }).exports;
  const { buffer } = memory;
  new Float32Array(buffer).set(value);
  new Uint16Array(buffer, FEATURES).set(feature);
  new Uint16Array(buffer, RIGHTS).set(right);
  new Uint32Array(buffer, NODES_END).set(roots);
  const depth = depthOf(trees);
  const batchSums = new Float32Array(buffer, sumsAt, BATCH);
  const batch = new Float32Array(buffer, rowsAt, BATCH * width);
  return (rows) => {
    const count = rows.length / width;
    const sums = new Float32Array(count);
    for (let first = 0; first < count; first += BATCH) {
      const size = Math.min(BATCH, count - first);
      batch.set(rows.subarray(first * width, (first + size) * width));
      batchSums.fill(0);
      sumTrees(NODES_END, sumsAt, depth, rowsAt, 4 * width, sumsAt, sumsAt + 4 * size);
      sums.set(batchSums.subarray(0, size), first);
    }
    return sums;
  };
}

/** Steps from the first node of a tree to its furthest leaf, in the deepest tree. Parents come before their children. */
function depthOf({ right }: Trees): number {
  const depths = new Uint16Array(right.length);
  // The code takes one step at least; from a leaf it leads nowhere.
  let deepest = 1;
  for (let node = 0; node < right.length; node++) {
    const distance = right[node] as number;
    if (distance === 0) continue;
    const below = (depths[node] as number) + 1;
    depths[node + 1] = below;
    depths[node + distance] = below;
    if (below > deepest) deepest = below;
  }
  return deepest;
}
