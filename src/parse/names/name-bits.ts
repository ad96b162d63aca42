/** Where a name stands in a Bloom filter (Bloom, 1970): what writes the filter and what asks it must agree. */

/** Bits that each name sets. */
export const PROBES = 5;

/** The form in which names are compared: the part before a hyphen in lower case, composed, without full stops and apostrophes. */
export function nameKey(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFC').toLowerCase();
  return (lower.split('-', 1)[0] ?? '').replace(/[.'’]/g, '');
}

/** The place of one of a key's bits among `size`, a power of two: so many steps from its hash by `hashWord`, each of its high bits. */
export const bitOf = (hash: number, probe: number, size: number): number =>
  (hash + Math.imul(probe, (hash >>> 15) | 1)) & (size - 1);
