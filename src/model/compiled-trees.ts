/**
 * Trees in WebAssembly, which sums them over a page in a third of the time that JavaScript takes, and from the first page on, by
 * when JavaScript is yet to be compiled. The sums are the same, bit by bit.
 */
import { sumTreesCode } from './sum-trees.generated.ts';
import { evaluateTrees, type Trees } from './trees.ts';

/** Sums over all trees for rows of `trees.width` features each, as log odds. */
export type Evaluate = (rows: Float32Array) => Float32Array;

/** What is used of the interface; the types of Node have nothing of it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: SumTrees };
};

/** The functions of sum-trees.wat, with places and sizes in bytes. */
interface SumTrees {
  layOut(
    tree: number,
    end: number,
    size: number,
    roots: number,
    values: number,
    features: number,
    rights: number,
  ): void;
  sumTrees(tree: number, end: number, size: number, depth: number): void;
}

/** What sum-trees.wat has where, in bytes. */
const ROW = 0x1100;
const SUMS = 0x9000;
const TREES = 0xa000;

/** Rows that it takes at once. */
const ROWS = 8;

/** Room that filled up trees may take, in bytes. Those of the package take 184 kB. */
const MOST = 2 ** 24;

/** Size of a piece of WebAssembly memory. */
const PAGE = 0x10000;

/** Compiles trees. Where there is no WebAssembly, or no room for them, they are walked in JavaScript. */
export function compileTrees(trees: Trees): Evaluate {
  const walk: Evaluate = (rows) => evaluateTrees(trees, rows, trees.width);
  if (trees.roots.length === 0) return walk;
  try {
    return instantiate(trees);
  } catch {
    return walk;
  }
}

function instantiate(trees: Trees): Evaluate {
  const { width, roots, value, feature, right } = trees;
  const depth = depthOf(trees);
  const size = 16 * 2 ** depth;
  const end = TREES + roots.length * size;
  if (4 * width > ROW || end > MOST) throw new RangeError('too large a forest');
  // One tree more, into which the last one is filled beyond its end.
  const rootsAt = end + size;
  const valuesAt = rootsAt + roots.byteLength;
  const featuresAt = valuesAt + value.byteLength;
  const rightsAt = featuresAt + feature.byteLength;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((rightsAt + right.byteLength) / PAGE) });
  const { buffer } = memory;
  new Uint32Array(buffer, rootsAt).set(roots);
  new Float32Array(buffer, valuesAt).set(value);
  new Uint16Array(buffer, featuresAt).set(feature);
  new Uint16Array(buffer, rightsAt).set(right);
  const module = new WebAssembly.Module(Buffer.from(sumTreesCode, 'base64'));
  const { layOut, sumTrees } = new WebAssembly.Instance(module, { model: { memory } }).exports;
  layOut(TREES, end, size, rootsAt, valuesAt, featuresAt, rightsAt);

  const eightRows = Array.from({ length: ROWS }, (_, row) => new Float32Array(buffer, row * ROW, width));
  const eightSums = new Float32Array(buffer, SUMS, ROWS);
  return (rows) => {
    const count = rows.length / width;
    const sums = new Float32Array(count);
    for (let first = 0; first < count; first += ROWS) {
      const last = Math.min(first + ROWS, count);
      for (let row = first; row < last; row++)
        eightRows[row - first]?.set(rows.subarray(row * width, (row + 1) * width));
      sumTrees(TREES, end, size, depth);
      sums.set(eightSums.subarray(0, last - first), first);
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
