import { HASH_SEED, hashWords } from '../language/words.ts';
import { cueClasses, cues } from './cues.ts';

let table: ReadonlyMap<number, number> | undefined;

/** The hash under which a pair of words is found in `cueTable`. */
export const hashPair = (first: number, second: number): number => (Math.imul(first, 31) ^ second) | 0;

/** Set among a word's bits where some pair begins with it, so that pairs are looked up only there. */
export const BEGINS_PAIR = 1 << 30;

/** From the hash of a word, or of a pair by `hashPair`, to the bits of its classes: bit k for `cueClasses[k]`. Built when first asked for. */
export function cueTable(): ReadonlyMap<number, number> {
  table ??= buildTable();
  return table;
}

function buildTable(): Map<number, number> {
  const bits = new Map<number, number>();
  for (const [bit, name] of cueClasses.entries()) {
    for (const entry of cues[name].split(',')) {
      const [first = HASH_SEED, second] = hashWords(entry);
      const add = (key: number, value: number) => bits.set(key, (bits.get(key) ?? 0) | value);
      if (second === undefined) add(first, 1 << bit);
      else {
        add(first, BEGINS_PAIR);
        add(hashPair(first, second), 1 << bit);
      }
    }
  }
  return bits;
}
