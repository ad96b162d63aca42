import { expect, it } from 'vitest';
import { murmurHash } from '../../src/text/murmur-hash.ts';

// Values that other implementations of the published algorithm give.
it.each([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['test', 0, 0xba6bd213],
  ['aaaa', 0x9747b28c, 0x5a97808a],
  ['Hello, world!', 0, 0xc0363e43],
  ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
])('of %j with seed %i is that of others', (text, seed, expected) => {
  const bytes = new TextEncoder().encode(`_${text}_`);
  expect(murmurHash(bytes, 1, bytes.length - 1, seed)).toBe(expected);
});
