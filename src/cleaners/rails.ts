import type { Block } from '../document/document.ts';
import { looksLikeAge, looksLikeDateLine } from '../metadata/dates/date-lines.ts';
import { defineCleaner } from './define-cleaner.ts';
import { isHeadline, isShort } from './headlines.ts';
import type { Page } from './page.ts';
import { INLINE_LABEL, isRailLabel } from './recirculation-wording.ts';

/** Headlines that one label inside an article speaks for before the text goes on. */
const INSET_AT_MOST = 6;

export const rails = defineCleaner({
  id: 'rails',
  about: 'Links to other stories that a label announces: one label over a list, one before each headline, or one inside the line.',
  reasons: {
    recirculation: 'The headline or teaser of another story, or the label over it.',
  },
  clean(page, { remove, suspect }) {
    const open = [...page.open()];
    const repeated = repeatedLabels(page, open);
    for (let at = 0; at < open.length; at++) {
      const block = open[at] as Block;
      const traits = page.traits(block);
      if (traits.words <= 28 && INLINE_LABEL.test(block.text)) {
        remove(block, 'recirculation');
        continue;
      }
      const known = isRailLabel(traits);
      const isEach = repeated.has(traits.key);
      if (!known && !isEach) continue;
      if (known || isEach) (known ? remove : suspect)(block, 'recirculation');
      const rail = railAfter(page, open, at + 1);
      // A label that stands before each headline speaks for one; the next label speaks for itself.
      const length = isEach ? Math.min(1, rail.length) : rail.length;
      for (let next = 0; next < length; next++) {
        const entry = rail.entries[next] as Block;
        const certain = known && (isEach || rail.reachesEnd || next < rail.certain);
        (certain ? remove : suspect)(entry, 'recirculation');
      }
      at += length;
    }
  },
});

interface Rail {
  readonly entries: readonly Block[];
  readonly length: number;
  /** How many of the entries are the rail's beyond doubt. */
  readonly certain: number;
  /** No prose follows: the page ends with this rail, or with others like it. */
  readonly reachesEnd: boolean;
}

/** The short lines that follow a label, up to the next prose. */
function railAfter(page: Page, open: readonly Block[], from: number): Rail {
  const entries: Block[] = [];
  let at = from;
  while (at < open.length && isShort(page, open[at] as Block) && !isRailLabel(page.traits(open[at] as Block))) {
    entries.push(open[at] as Block);
    at++;
  }
  const reachesEnd = at >= open.length;
  // What stands last before the prose goes on may be a heading of the article; ages and dates are always the rail's.
  let certain = Math.max(Math.min(entries.length - 1, INSET_AT_MOST), 0);
  if (entries.length === 1 && isHeadline(page, entries[0] as Block)) certain = 1;
  const last = entries.at(-1);
  if (last && (looksLikeAge(last.text) || looksLikeDateLine(last.text))) certain = entries.length;
  if (entries.length > INSET_AT_MOST && !reachesEnd) certain = Math.min(certain, INSET_AT_MOST);
  return { entries, length: entries.length, certain, reachesEnd };
}

/** Short lines that stand at least three times, each before a headline of its own: labels, whatever they say. */
function repeatedLabels(page: Page, open: readonly Block[]): Set<string> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < open.length; at++) {
    const block = open[at] as Block;
    const { key, words } = page.traits(block);
    if (key === '' || words === 0 || words > 4 || looksLikeAge(block.text)) continue;
    if (isHeadline(page, open[at + 1] as Block)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key));
}
