/**
 * Whether a word is a given name: half of what separates 'Jane Roe' from 'Case Studies'. The names are kept as a Bloom filter,
 * a quarter of their list in size: of other words it takes three in a thousand for names.
 */
import { hashWord } from '../../text/words.ts';
import { GIVEN_NAME_BITS } from './given-names.generated.ts';
import { bitOf, nameKey, PROBES } from './name-bits.ts';

let bits: Uint8Array | undefined;

/** Whether a word, or its part before a hyphen, is a given name in some language; of single letters none is. */
export function isGivenName(word: string): boolean {
  const key = nameKey(word);
  if (key.length < 2) return false;
  bits ??= Buffer.from(GIVEN_NAME_BITS, 'base64');
  const size = 8 * bits.length;
  const hash = hashWord(key);
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(hash, probe, size);
    if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
