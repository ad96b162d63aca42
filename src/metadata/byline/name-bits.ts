/** Where a name stands in a Bloom filter (Bloom, 1970): what writes the filter and what asks it must agree. */

/** Bits that each name sets. */
export const PROBES = 5;

/** The form in which names are compared: the part before a hyphen in lower case, composed, without full stops and apostrophes. */
export const nameKey = (word: string): string =>
  (word.normalize('NFC').toLowerCase().split('-', 1)[0] ?? '').replace(/[.'’]/g, '');

/** The places of a key's bits among `size`, a power of two: FNV-1a, and steps from its high bits. */
export function bitsOf(key: string, size: number): number[] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  const step = (hash >>> 15) | 1;
  return Array.from({ length: PROBES }, (_, probe) => (hash + Math.imul(probe, step)) & (size - 1));
}
