import type { Fate, Page } from '../cleaners/page.ts';
import type { Block, SetAside } from '../document/document.ts';
import { textLayoutRemovals } from '../document/text/layout-removals.ts';
import type { LedgerEntry } from './schema.ts';

/** What becomes of blocks that nothing has claimed: they are the body, or on a refused page removed like the others. */
export type Unclaimed = Fate | { readonly became: 'body' };

export const BODY: Unclaimed = { became: 'body' };

/** What became of every block, and of the lines that the reader set aside, in the order of the page. Every non-blank line of the source stands in it. */
export function writeLedger(page: Page, unclaimed: Unclaimed): LedgerEntry[] {
  const entries = page.blocks.map((block) => entryOf(block, page.fates[block.index] ?? unclaimed));
  const { setAside } = page.document;
  if (!setAside) return entries;
  return [...entries, ...setAside.map(entryOfAside)].sort((a, b) => a.lines[0] - b.lines[0]);
}

const entryOf = ({ text, place, omitted }: Block, outcome: Unclaimed): LedgerEntry => ({
  lines: [...place.lines],
  ...(place.columns && { columns: [...place.columns] }),
  text,
  ...(omitted && { omitted: omitted.map((omission) => ({ ...omission })) }),
  ...outcome,
});

const entryOfAside = ({ lines, text, reason }: SetAside): LedgerEntry => ({
  lines: [...lines],
  text,
  became: 'removed',
  by: textLayoutRemovals.id,
  reason,
});

/** Removed blocks by reason, the most frequent first. */
export function countRemoved(page: Page, unclaimed: Unclaimed): Record<string, number> {
  const counts = new Map<string, number>();
  const count = (reason: string) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const fate of page.fates) {
    const outcome = fate ?? unclaimed;
    if (outcome.became === 'removed') count(outcome.reason);
  }
  for (const { reason } of page.document.setAside ?? []) count(reason);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
