import type { PageWords } from './page-words.ts';

/** More blocks of the same words than this are not counted. */
const MOST = 255;

/** For each block of a page, how many of its blocks hold the same words in the same order, itself included; 255 for more. */
export function recurrence({ table }: PageWords): Uint8Array {
  const { textHash } = table;
  const blocks = textHash.length;
  // Blocks plus one by the hashes of their words, in open addressing: the first of those that say the same.
  const mask = (1 << (33 - Math.clz32(blocks))) - 1;
  const slots = new Int32Array(mask + 1);
  const firsts = new Int32Array(blocks);
  const counts = new Int32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    const hash = textHash[block] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && textHash[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = block + 1;
    const first = (slots[slot] as number) - 1;
    firsts[block] = first;
    counts[first] = (counts[first] as number) + 1;
  }
  const times = new Uint8Array(blocks);
  for (let block = 0; block < blocks; block++) times[block] = Math.min(counts[firsts[block] as number] as number, MOST);
  return times;
}
