import type { Outcome } from '../cleaners/outcomes.ts';
import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { LedgerEntry } from '../schema/article.ts';
import { joinSegments } from './join-segments.ts';
import { outcomesOfSetAside } from './set-aside.ts';
import { SourceSpans, type Span } from './source-spans.ts';

/** What becomes of blocks that nothing has claimed: they are the body, or on a refused page removed like the others. */
export type Unclaimed = Outcome | { readonly became: 'body' };

export const BODY: Unclaimed = { became: 'body' };

/**
 * What became of every block, and of the lines that the reader set aside, in the order of the page. Every non-blank line of the source stands in it.
 *
 * @param source the decoded text of the page.
 */
export function writeLedger(page: Page, metadata: Metadata, unclaimed: Unclaimed, source: string): LedgerEntry[] {
  const spans = new SourceSpans(source, page.document.format);
  const entries = joinSegments(page).map((block) =>
    entryOf(block, spans.spanOf(block), page.outcomes.of(block.index) ?? unclaimed),
  );
  if (!page.document.setAside) return entries;
  const setAside = outcomesOfSetAside(page, metadata).map(({ lines, text, ...outcome }) => {
    const [first, last] = lines as [number, number];
    return { lines, chars: spans.spanOf({ text, place: { lines: [first, last] } }), text, ...outcome };
  });
  return [...setAside, ...entries].sort((a, b) => (a.lines[0] as number) - (b.lines[0] as number));
}

const entryOf = ({ text, place, omitted, from }: Block, chars: Span, outcome: Unclaimed): LedgerEntry => ({
  lines: [...place.lines],
  ...(place.columns && { columns: [...place.columns] }),
  chars,
  text,
  ...(from && { from }),
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
