/** What leads a word may begin, by itself and with the word after it, so that one look at a word covers all of them. */
import { HashTable } from '../../text/hash-table.ts';
import { unpackNumbers } from '../../text/packed-numbers.ts';
import { hashPair } from '../../text/words.ts';
import { packedLeads } from './lead-starts.generated.ts';

export type LeadKind = 'other' | 'outright' | 'plain';

/** Leads of every kind as bits. */
export const LEAD_BITS = { other: 1, outright: 2, plain: 4 } as const satisfies Record<LeadKind, number>;

/** Stands for the second word of a lead that has one word. */
export const ALONE = 0;

/** Set for each first word, also where it begins no lead by itself. */
const BEGINS = 8;

/** The bits of first words by their hashes, and of pairs by those of both (`hashPair`). */
let tables: { readonly words: HashTable; readonly pairs: HashTable } | undefined;

/** Of each lead the hashes of its first two words and its bits, as `indexLeads` has them. */
function readTables(): NonNullable<typeof tables> {
  const numbers = unpackNumbers(packedLeads);
  const count = numbers.length / 3;
  const [words, pairs] = [new HashTable(count), new HashTable(count)];
  for (let at = 0; at < numbers.length; at += 3) {
    const [first, second, bits] = [numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number];
    words.add(first, BEGINS | (second === ALONE ? bits : 0));
    if (second !== ALONE) pairs.add(hashPair(first, second), bits);
  }
  return { words, pairs };
}

/** The bits of the leads that may begin with a word, given by its hash and that of the next; null where none does. */
export function leadBitsAt(hash: number, next: number): number | null {
  tables ??= readTables();
  const alone = tables.words.get(hash);
  return alone === 0 ? null : (alone & ~BEGINS) | tables.pairs.get(hashPair(hash, next));
}
