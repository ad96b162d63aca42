/**
 * The file of weights: a magic number, the lexicon of words, the lexicon of marks, which has no slots in a model for text, then
 * forests of trees. All numbers are little-endian, as they are in the memory of every machine that Node runs on, so that the
 * arrays are views of the file.
 *
 *   uint32 magic; for each lexicon uint32 slots, int32 keys[slots], int8 values[slots]; for each forest
 *   uint32 width, uint32 trees, uint32 nodes, uint32 roots[trees], float32 value[nodes], uint16 feature[nodes], uint16 right[nodes]
 */
import type { Lexicon } from './lexicon.ts';
import type { Trees } from './trees.ts';

/** 'CAW3'. */
const MAGIC = 0x33574143;

export interface Model {
  readonly lexicon: Lexicon;
  /** The lexicon of tags and names; null in a model that reads text alone. */
  readonly markLexicon: Lexicon | null;
  /** A block's odds of being body, from its features. */
  readonly blocks: Trees;
  /** Odds that an island of kept blocks is of the article. */
  readonly islands: Trees;
  /** Odds that the kept blocks are an article, whole and alone. */
  readonly confidence: Trees;
}

const FORESTS = ['blocks', 'islands', 'confidence'] as const;

/** Reads a model; its arrays are views of `bytes` where its alignment allows. Throws a RangeError for bytes that are not one. */
export function readModel(bytes: Uint8Array): Model {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer } = aligned;
  let at = aligned.byteOffset;
  const numbers = (count: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, count);
    at += 4 * count;
    return view;
  };
  const [magic] = numbers(1);
  if (magic !== MAGIC) throw new RangeError('not a file of weights');
  const readLexicon = (): Lexicon => {
    const [slots = 0] = numbers(1);
    const keys = new Int32Array(buffer, at, slots);
    const values = new Int8Array(buffer, at + 4 * slots, slots);
    at += 5 * slots;
    return { keys, values };
  };
  const readForest = (): Trees => {
    const [width = 0, trees = 0, nodes = 0] = numbers(3);
    const roots = numbers(trees);
    const value = new Float32Array(buffer, at, nodes);
    const feature = new Uint16Array(buffer, at + 4 * nodes, nodes);
    const right = new Uint16Array(buffer, at + 6 * nodes, nodes);
    at += 8 * nodes;
    return { width, roots, value, feature, right };
  };
  const lexicon = readLexicon();
  const markLexicon = readLexicon();
  const [blocks, islands, confidence] = FORESTS.map(readForest) as [Trees, Trees, Trees];
  return { lexicon, markLexicon: markLexicon.keys.length > 0 ? markLexicon : null, blocks, islands, confidence };
}

/** Writes a model; the inverse of `readModel`. */
export function writeModel(model: Model): Uint8Array {
  const arrays: ArrayBufferView[] = [Uint32Array.of(MAGIC)];
  for (const lexicon of [model.lexicon, model.markLexicon]) {
    const { keys, values } = lexicon ?? { keys: new Int32Array(0), values: new Int8Array(0) };
    arrays.push(Uint32Array.of(keys.length), keys, values);
  }
  for (const name of FORESTS) {
    const { width, roots, value, feature, right } = model[name];
    arrays.push(Uint32Array.of(width, roots.length, value.length), roots, value, feature, right);
  }
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}
