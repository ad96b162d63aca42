import { functionWords } from '../text/function-words.ts';
import { HashTable } from '../text/hash-table.ts';
import { unpackNumbers } from '../text/packed-numbers.ts';
import { cueHashes } from './cues.generated.ts';

/** Set among a word's bits where some pair begins with it, and where some pair ends with it: others are not looked up. */
export const BEGINS_PAIR = 1 << 30;
export const ENDS_PAIR = 1 << 29;

/** Set for function words. */
export const FUNCTION_WORD = 1 << 28;

/** What is left are the classes of the word's cues: bit k for `cueClasses[k]`. */
export const CUE_BITS = FUNCTION_WORD - 1;

const tables = new Map<string, HashTable>();

/**
 * From the hash of a word, or of a pair by `hashPair`, to what is known of it, as bits. `language` is an ISO 639-1 code, of which
 * only the function words depend. Made when first asked for.
 */
export function cueTable(language: string): HashTable {
  const known = tables.get(language);
  if (known) return known;
  const table = makeTable(functionWords(language));
  tables.set(language, table);
  return table;
}

function makeTable(words: Int32Array): HashTable {
  const pairs = unpackNumbers(cueHashes);
  const table = new HashTable(pairs.length / 2 + words.length);
  for (let at = 0; at < pairs.length; at += 2) table.add(pairs[at] as number, pairs[at + 1] as number);
  for (const hash of words) table.add(hash, FUNCTION_WORD);
  return table;
}
