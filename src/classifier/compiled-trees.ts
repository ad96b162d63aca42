/**
 * Trees in WebAssembly: the same sums, bit by bit, in a third of the time that JavaScript takes once it is compiled, and in less
 * than a tenth before that, as in a command that cleans one page.
 */
import { sumTreesCode } from './sum-trees.generated.ts';
import { evaluateTrees, type Trees } from './trees.ts';

/** Sums over all trees for rows of `trees.width` features each, as log odds. */
type Evaluate = (rows: Float32Array) => Float32Array;

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
  sumTrees(tree: number, end: number, size: number, depth: number, rows: number, stride: number): void;
}

/** What sum-trees.wat has where, in bytes. */
const ROW = 0x1100;
const SUMS = 0x9000;
const TREES = 0xa000;

/** Rows that it takes at once. */
const ROWS = 8;

/** Room for rows that need no copying, in bytes: for those of nearly all pages. What no page has used takes no memory. */
const ROOM = 2 ** 22;

/** Room that filled up trees may take, in bytes. Those of the package take 184 kB. */
const MOST = 2 ** 24;

/** Size of a piece of WebAssembly memory. */
const PAGE = 0x10000;

export interface CompiledForests<Name extends string> {
  readonly evaluate: Readonly<Record<Name, Evaluate>>;
  /** Memory for rows of so many numbers, all 0, until the next call of any function here. Other rows are copied when they are evaluated. */
  readonly allot: (size: number) => Float32Array;
}

/** Compiles forests. Where there is no WebAssembly, or no room for them, they are walked in JavaScript. */
export function compileForests<Name extends string>(forests: Readonly<Record<Name, Trees>>): CompiledForests<Name> {
  const names = Object.keys(forests) as Name[];
  const all = names.map((name) => forests[name]);
  const { evaluations, allot } = instantiate(all) ?? {
    evaluations: all.map((trees) => (rows: Float32Array) => evaluateTrees(trees, rows, trees.width)),
    allot: (size: number) => new Float32Array(size),
  };
  const evaluate = Object.fromEntries(names.map((name, at) => [name, evaluations[at]])) as Record<Name, Evaluate>;
  return { evaluate, allot };
}

/** Where a forest lies in memory, in bytes. */
interface Place {
  readonly first: number;
  readonly end: number;
  /** Of one tree. */
  readonly size: number;
  readonly depth: number;
}

function instantiate(forests: readonly Trees[]) {
  const places: Place[] = [];
  let end = TREES;
  for (const trees of forests) {
    const depth = depthOf(trees);
    const size = 16 * 2 ** depth;
    const first = end;
    end += trees.roots.length * size;
    places.push({ first, end, size, depth });
    if (first === end || 4 * trees.width > ROW || end > MOST) return null;
  }
  // The last tree is filled beyond its end, by as much as a tree takes.
  const sources = end + Math.max(...places.map(({ size }) => size));
  const rowsAt = sources + Math.max(...forests.map(({ roots, value }) => roots.byteLength + 2 * value.byteLength));
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((rowsAt + ROOM + ROWS * ROW) / PAGE) });
    const module = new WebAssembly.Module(Buffer.from(sumTreesCode, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { model: { memory } });
    const room = new Float32Array(memory.buffer, rowsAt, ROOM / 4);
    const evaluations = forests.map((trees, at) => {
      fillUp(exports, memory.buffer, trees, places[at] as Place, sources);
      return evaluation(exports, room, trees.width, places[at] as Place);
    });
    const allot = (size: number) => (size > room.length ? new Float32Array(size) : room.subarray(0, size).fill(0));
    return { evaluations, allot };
  } catch {
    return null;
  }
}

function fillUp(
  { layOut }: SumTrees,
  memory: ArrayBuffer,
  { roots, value, feature, right }: Trees,
  { first, end, size }: Place,
  rootsAt: number,
): void {
  const valuesAt = rootsAt + roots.byteLength;
  const featuresAt = valuesAt + value.byteLength;
  const rightsAt = featuresAt + feature.byteLength;
  new Uint32Array(memory, rootsAt).set(roots);
  new Float32Array(memory, valuesAt).set(value);
  new Uint16Array(memory, featuresAt).set(feature);
  new Uint16Array(memory, rightsAt).set(right);
  layOut(first, end, size, rootsAt, valuesAt, featuresAt, rightsAt);
}

function evaluation({ sumTrees }: SumTrees, room: Float32Array, width: number, place: Place): Evaluate {
  const eightSums = new Float32Array(room.buffer, SUMS, ROWS);
  const stride = 4 * width;
  return (rows) => {
    const count = rows.length / width;
    const sums = new Float32Array(count);
    const isInRoom = rows.buffer === room.buffer;
    const most = isInRoom ? count : Math.floor(room.length / width);
    for (let from = 0; from < count; from += most) {
      const to = Math.min(from + most, count);
      if (!isInRoom) room.set(rows.subarray(from * width, to * width));
      for (let first = from; first < to; first += ROWS) {
        const at = room.byteOffset + (first - from) * stride;
        sumTrees(place.first, place.end, place.size, place.depth, at, stride);
        sums.set(eightSums.subarray(0, Math.min(ROWS, to - first)), first);
      }
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
