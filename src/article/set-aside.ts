/** Lines that a reader has set aside, as the ledger has them. */
import type { Outcome } from '../cleaners/outcomes.ts';
import type { Page } from '../cleaners/page.ts';
import type { PreambleReason, SetAside } from '../document/document.ts';
import { textLayoutRemovals } from '../document/text/layout-removals.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { LedgerEntry } from '../schema/article.ts';
import type { ReasonDefinition } from '../schema/reason-groups.ts';

/** Stands in the ledger as the one who removed what describes the page and became no field. */
export const preamble = {
  id: 'preamble',
  about:
    'Runs first, in the reader: lines around the text that say what it is. Those that give a field become it; the others are removed.',
  reasons: {
    'front-matter': { group: 'about', about: 'An entry of front matter, or its fences.' },
    label: { group: 'about', about: 'A label with its value above the text.' },
    'export-label': { group: 'about', about: 'A label or a line of data of a database.' },
    'archive-banner': { group: 'notices', about: 'The banner of a web archive.' },
    'mail-notice': {
      group: 'notices',
      about: 'What a newsletter says of the mail itself: where to see it online, how to leave the list.',
    },
    rule: { group: 'furniture', about: 'A line of dashes or the like in a newsletter.' },
  } satisfies Record<PreambleReason, ReasonDefinition>,
} as const;

/** What became of the lines of a page that were set aside, in order. */
export function outcomesOfSetAside(
  page: Page,
  metadata: Metadata,
): readonly (Pick<LedgerEntry, 'lines' | 'text'> & Outcome)[] {
  const given = new Set<SetAside['field']>();
  return (page.document.setAside ?? []).map(({ text, lines, field, reason }) => {
    const finding = field === undefined ? null : metadata[field];
    // A field that a block of the page gives was not taken from here, and of labels that repeat the first counts.
    const isField = field !== undefined && finding !== null && finding.blocks.length === 0 && !given.has(field);
    if (isField && field !== 'tags') given.add(field);
    const outcome: Outcome =
      isField && finding ? { became: field, by: finding.rule } : { became: 'removed', by: removerOf(reason), reason };
    return { lines: [lines[0], lines[1]], text, ...outcome };
  });
}

const removerOf = (reason: SetAside['reason']): string =>
  reason in preamble.reasons ? preamble.id : textLayoutRemovals.id;
