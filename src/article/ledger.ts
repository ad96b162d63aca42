import type { Outcome } from '../cleaners/outcomes.ts';
import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { LedgerEntry } from '../schema/article.ts';
import type { SchemaVersion } from '../schema/article-fields.ts';
import { joinSegments } from './join-segments.ts';
import { outcomesOfSetAside } from './set-aside.ts';

/** What becomes of blocks that nothing has claimed: they are the body, or on a refused page removed like the others. */
export type Unclaimed = Outcome | { readonly became: 'body' };

export const BODY: Unclaimed = { became: 'body' };

/** What became of every block, and of the lines that the reader set aside, in the order of the page. Every non-blank line of the source stands in it. */
export function writeLedger(
  page: Page,
  metadata: Metadata,
  { unclaimed, version }: { readonly unclaimed: Unclaimed; readonly version: SchemaVersion },
): LedgerEntry[] {
  const entries = joinSegments(page).map(({ from, ...block }) => ({
    ...entryOf(block, page.outcomes.of(block.index) ?? unclaimed),
    ...(from && version > 1 && { from }),
  }));
  if (!page.document.setAside) return entries;
  return [...outcomesOfSetAside(page, metadata), ...entries].sort(
    (a, b) => (a.lines[0] as number) - (b.lines[0] as number),
  );
}

const entryOf = ({ text, place, omitted }: Block, outcome: Unclaimed): LedgerEntry => ({
  lines: [...place.lines],
  ...(place.columns && { columns: [...place.columns] }),
  text,
  ...(omitted && { omitted: omitted.map((omission) => ({ ...omission })) }),
  ...outcome,
});

/** Removed blocks by reason, the most frequent first. */
export function countRemoved(page: Page, metadata: Metadata, unclaimed: Unclaimed): Record<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of [
    ...outcomesOfSetAside(page, metadata),
    ...[...page.outcomes].map((outcome) => outcome ?? unclaimed),
  ]) {
    if (outcome.became === 'removed') counts.set(outcome.reason, (counts.get(outcome.reason) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
