import type { PageAnalysis } from './analyse-page.ts';

/** More blocks of the same words than this are not counted. */
const MOST = 255;

/** For each block of a page, how many of its blocks hold the same words in the same order, itself included; 255 for more. */
export function recurrence({ table }: PageAnalysis): Uint8Array {
  const { textHash } = table;
  const counts = new Map<number, number>();
  for (const hash of textHash) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint8Array.from(textHash, (hash) => Math.min(counts.get(hash) as number, MOST));
}
