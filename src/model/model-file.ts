/**
 * The file of weights: a few forests of trees, one after the other. All numbers are little-endian.
 *
 *   4 bytes  'CAW1'; uint32 number of forests; then for each forest
 *   uint32 width, uint32 trees, uint32 nodes, uint32 roots[trees], float32 value[nodes], uint16 feature[nodes], uint16 right[nodes]
 */
import type { Trees } from './trees.ts';

const MAGIC = 0x31574143;

export interface Model {
  /** A block's odds from its features. */
  readonly first: Trees;
}

const ORDER = ['first'] as const satisfies readonly (keyof Model)[];

/** Reads a model. Throws a RangeError for bytes that are not one. Arrays are views of `bytes` where its alignment allows. */
export function readModel(bytes: Uint8Array): Model {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer } = aligned;
  let at = aligned.byteOffset;
  const numbers = (count: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, count);
    at += 4 * count;
    return view;
  };
  const [magic, forests] = numbers(2);
  if (magic !== MAGIC || forests !== ORDER.length) throw new RangeError('not a file of weights');
  const readForest = (): Trees => {
    const [width = 0, trees = 0, nodes = 0] = numbers(3);
    const roots = numbers(trees);
    const value = new Float32Array(buffer, at, nodes);
    const feature = new Uint16Array(buffer, at + 4 * nodes, nodes);
    const right = new Uint16Array(buffer, at + 6 * nodes, nodes);
    at += 8 * nodes;
    return { width, roots, value, feature, right };
  };
  return Object.fromEntries(ORDER.map((name) => [name, readForest()])) as unknown as Model;
}

/** Writes a model; the inverse of `readModel`. */
export function writeModel(model: Model): Uint8Array {
  const parts: Uint8Array[] = [];
  const push = (array: Uint32Array | Float32Array | Uint16Array) =>
    parts.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  push(Uint32Array.of(MAGIC, ORDER.length));
  for (const name of ORDER) {
    const { width, roots, value, feature, right } = model[name];
    push(Uint32Array.of(width, roots.length, value.length));
    push(roots);
    push(value);
    push(feature);
    push(right);
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
