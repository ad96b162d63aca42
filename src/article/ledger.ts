import type { Fate, Page } from '../cleaners/page.ts';
import { joinSegments } from './join-segments.ts';
import type { LedgerEntry } from './schema.ts';

/** What becomes of blocks that nothing has claimed: they are the body, or on a refused page removed like the others. */
export type Unclaimed = Fate | { readonly became: 'body' };

export const BODY: Unclaimed = { became: 'body' };

/** What became of every block, in the order of the page. Every non-blank line of the source stands in it. */
export function writeLedger(page: Page, unclaimed: Unclaimed): LedgerEntry[] {
  return joinSegments(page).map(({ index, text, place }) => ({
    lines: [...place.lines],
    ...(place.columns && { columns: [...place.columns] }),
    text,
    ...(page.fates[index] ?? unclaimed),
  }));
}

/** Removed blocks by reason, the most frequent first. */
export function countRemoved(page: Page, unclaimed: Unclaimed): Record<string, number> {
  const counts = new Map<string, number>();
  for (const fate of page.fates) {
    const outcome = fate ?? unclaimed;
    if (outcome.became === 'removed') counts.set(outcome.reason, (counts.get(outcome.reason) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
