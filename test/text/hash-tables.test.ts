import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberEqual } from '../../src/classifier/number-equal.ts';
import { HashTable } from '../../src/text/hash-table.ts';

/** Few different ones, 0 and the least among them, so that some collide. */
const hashes = fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(-(2 ** 31)), fc.integer()));

it('a hash table holds what a Map would', () => {
  fc.assert(
    fc.property(hashes, hashes, (known, asked) => {
      const table = new HashTable(known.length);
      const expected = new Map<number, number>();
      for (const [at, hash] of known.entries()) {
        const bits = 1 << (at % 31);
        table.add(hash, bits);
        expected.set(hash, (expected.get(hash) ?? 0) | bits);
      }
      for (const hash of [...known, ...asked]) expect(table.get(hash)).toBe(expected.get(hash) ?? 0);
    }),
  );
});

it('numbers values in the order in which they first stand, equal ones alike', () => {
  fc.assert(
    fc.property(hashes, (values) => {
      const different = [...new Set(values)];
      expect([...numberEqual(Int32Array.from(values))]).toEqual(values.map((value) => different.indexOf(value)));
    }),
  );
});
