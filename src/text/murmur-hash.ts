const FIRST = 0xcc9e2d51;
const SECOND = 0x1b873593;

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

const mix = (word: number): number => Math.imul(rotate(Math.imul(word, FIRST), 15), SECOND);

/**
 * MurmurHash3, x86, 32 bits, of the bytes from `start` to before `end`: fast, well spread and the same in every language that has
 * a library of it. Not for secrets. From 0 to 2³² − 1.
 */
export function murmurHash(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let hash = seed;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    hash = (Math.imul(rotate(hash ^ mix(word), 13), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let last = end - 1; last >= at; last--) tail = (tail << 8) | (bytes[last] as number);
  if (at < end) hash ^= mix(tail);
  hash ^= end - start;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
