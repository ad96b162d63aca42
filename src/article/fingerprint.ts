import { murmurHash } from '../text/murmur-hash.ts';

const SHINGLE = 3;
const HALF = 32;

/** Chinese and Japanese part no words: each of their characters is one. */
const words =
  /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]|(?:(?![\u3005-\u3007\u3041-\u30ff\u3400-\u9fff])[\p{L}\p{M}\p{N}])+/gu;

/**
 * The simhash (Charikar 2002) of a body, as 16 hexadecimal digits: bodies that share most of their text differ in few of the 64
 * bits, and others in some 32. It goes by words alone, so that line breaks, punctuation and case do not count.
 *
 * Words are the runs of letters, marks and digits of the body in NFKC and lower case. Each three on end, joined by spaces, are a
 * shingle; a body of fewer words is one. A shingle's high 32 bits are the MurmurHash3 of its UTF-8 with seed 0, the low ones with
 * seed 1. A bit is set where it is set in more than half of the shingles. A body without words gives zeros.
 */
export function fingerprint(body: string): string {
  const found = body.normalize('NFKC').toLowerCase().match(words);
  if (!found) return '0'.repeat(16);
  const bytes = new TextEncoder().encode(found.join(' '));
  const counts = new Uint32Array(2 * HALF);
  const starts = wordStarts(bytes, found.length);
  const shingles = Math.max(1, found.length - SHINGLE + 1);
  for (let first = 0; first < shingles; first++) {
    const start = starts[first] as number;
    const next = starts[first + SHINGLE];
    const end = next === undefined ? bytes.length : next - 1;
    addBits(counts, 0, murmurHash(bytes, start, end, 0));
    addBits(counts, HALF, murmurHash(bytes, start, end, 1));
  }
  return `${hexOf(counts.subarray(0, HALF), shingles)}${hexOf(counts.subarray(HALF), shingles)}`;
}

/** Where each word begins in the UTF-8 of words joined by spaces. */
function wordStarts(bytes: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count);
  for (let at = 0, word = 1; word < count; at++) if (bytes[at] === 0x20) starts[word++] = at + 1;
  return starts;
}

/** Counts the bits that are set, the highest first. */
function addBits(counts: Uint32Array, from: number, hash: number): void {
  for (let bit = 0; bit < HALF; bit++)
    counts[from + bit] = (counts[from + bit] as number) + ((hash >>> (31 - bit)) & 1);
}

function hexOf(counts: Uint32Array, shingles: number): string {
  let half = 0;
  for (const count of counts) half = (half << 1) | (2 * count > shingles ? 1 : 0);
  return (half >>> 0).toString(16).padStart(8, '0');
}
