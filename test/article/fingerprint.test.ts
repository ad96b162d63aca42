import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/article/fingerprint.ts';
import { plainBody } from '../helpers/page-arbitraries.ts';

/** Bits in which two fingerprints differ. */
function distance(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; bits > 0n; bits >>= 1n) count += Number(bits & 1n);
  return count;
}

const WORDS = 'the old ferry returns to the quay at noon and nobody on the island believes that it will stay there';

describe('the fingerprint of a body', () => {
  it('stays what it is: archives hold it', () => {
    expect(fingerprint('The ferry is back.')).toBe('831482b2a0801a00');
    expect(fingerprint(WORDS)).toBe('a3e71c51b43eb447');
    expect(fingerprint('渡船は今朝また動いた。')).toBe('a8f1d24b001006b3');
  });

  it('goes by words alone', () => {
    const known = fingerprint(WORDS);
    expect(fingerprint(`  ${WORDS.toUpperCase().replaceAll(' ', ' -\n\n“')}!`)).toBe(known);
    expect(fingerprint(WORDS.replaceAll('fe', '\uff46\uff45'))).toBe(known);
    expect(fingerprint(WORDS.replace('ferry', 'boat'))).not.toBe(known);
  });

  it('is of all words where there are few, and zeros where there are none', () => {
    expect(fingerprint('ferry')).not.toBe(fingerprint('boat'));
    expect(fingerprint('old ferry')).not.toBe(fingerprint('ferry old'));
    expect(fingerprint('… — !')).toBe('0000000000000000');
  });

  it('differs in few bits between copies of which one has a sentence more', () => {
    fc.assert(
      fc.property(plainBody, (body) => {
        const words = body.split(/\s+/).length;
        fc.pre(words >= 150);
        expect(distance(fingerprint(body), fingerprint(`${body}\n\nThis story has been corrected.`))).toBeLessThan(10);
      }),
      { seed: 1871, numRuns: 60 },
    );
  });
});
