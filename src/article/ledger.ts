import type { Page } from '../cleaners/page.ts';
import type { LedgerEntry } from './schema.ts';

/** What became of every block, in the order of the page. Every non-blank line of the source stands in it. */
export function writeLedger(page: Page): LedgerEntry[] {
  return page.blocks.map(({ index, text, place }) => {
    const fate = page.fates[index];
    return {
      lines: [...place.lines],
      ...(place.columns && { columns: [...place.columns] }),
      text,
      ...(fate ?? { became: 'body' as const }),
    } as LedgerEntry;
  });
}

/** Removed blocks by reason, the most frequent first. */
export function countRemoved(page: Page): Record<string, number> {
  const counts = new Map<string, number>();
  for (const fate of page.fates) {
    if (fate?.became === 'removed') counts.set(fate.reason, (counts.get(fate.reason) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
