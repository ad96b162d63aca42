import { unpackNumbers } from '../language/packed-numbers.ts';
import { cueHashes } from './cues.generated.ts';

let table: ReadonlyMap<number, number> | undefined;

/** Set among a word's bits where some pair begins with it, so that pairs are looked up only there. */
export const BEGINS_PAIR = 1 << 30;

/** From the hash of a word, or of a pair by `hashPair`, to the bits of its classes: bit k for `cueClasses[k]`. Unpacked when first asked for. */
export function cueTable(): ReadonlyMap<number, number> {
  table ??= unpackTable();
  return table;
}

function unpackTable(): Map<number, number> {
  const pairs = unpackNumbers(cueHashes);
  const bits = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) bits.set(pairs[at] as number, pairs[at + 1] as number);
  return bits;
}
