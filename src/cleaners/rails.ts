import type { Block } from '../document/document.ts';
import { recurrence } from '../page/recurrence.ts';
import { isCommentCount, isCommentPart, opensComments } from '../page/wordings/comments.ts';
import { hasInlineLabel, isRailLabel, isReadMore } from '../page/wordings/rails.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { defineCleaner } from './define-cleaner.ts';
import { isHeadline, isShort } from './headlines.ts';
import type { Page } from './page.ts';

/** More headlines than this under a label inside an article are a list of the article's own. */
const INSET_AT_MOST = 6;

export const rails = defineCleaner({
  id: 'rails',
  about:
    'Links to other stories with a label: one label above a list, one before each headline, or one inside the line.',
  reasons: {
    recirculation: { group: 'stories', about: 'The headline or teaser of another story, or the label above it.' },
    'read-more': { group: 'furniture', about: 'A button that opens the rest of a text, or another page.' },
  },
  clean(page, { remove, flag }) {
    const open = page.open();
    const repeated = repeatedLabels(page, open);
    const { colons, dashes, separators, quotes } = page.analysis.table.counts;
    /** Whether a sign stands in the block that a label can end with. */
    const mayBeLabelled = ({ index }: Block): boolean =>
      (colons[index] as number) +
        (dashes[index] as number) +
        (separators[index] as number) +
        (quotes[index] as number) >
      0;
    const lastProse = open.findLastIndex((block) => !isShort(page, block));
    for (let at = 0; at < open.length; at++) {
      const block = open[at] as Block;
      const traits = page.traits(block);
      if (traits.words <= 28 && mayBeLabelled(block) && hasInlineLabel(block.text)) {
        // Headlines seldom end in a full stop; a sentence that begins so may be the article's.
        (traits.isProse && block.text.endsWith('.') ? flag : remove)(block, 'recirculation');
        continue;
      }
      if (isReadMore(traits)) {
        remove(block, 'read-more');
        continue;
      }
      const known = isRailLabel(traits);
      const isEach = repeated.size > 0 && repeated.has(traits.key);
      if (!known && !isEach) continue;
      // A label that stands before each headline speaks for one; the next label speaks for itself.
      const rail = railAfter(page, open, at + 1, isEach ? 1 : open.length);
      // Between two paragraphs, with no headline under it, a label may be a heading of the article's.
      const isHeading = rail.entries.length === 0 && at > 0 && at < lastProse && !isShort(page, open[at - 1] as Block);
      (known && !isHeading ? remove : flag)(block, 'recirculation');
      for (const [nth, entry] of rail.entries.entries()) {
        // After the last prose nothing stays; it keeps the reason that an earlier cleaner gave.
        if (at > lastProse && page.outcomes.flagOf(entry.index)) continue;
        const certain = known && (isEach || at > lastProse || nth < rail.certain);
        (certain ? remove : flag)(entry, 'recirculation');
      }
      at += rail.entries.length;
    }
  },
});

interface Rail {
  readonly entries: readonly Block[];
  /** How many of the entries are the rail's beyond doubt, should prose follow. */
  readonly certain: number;
}

/** The short lines that follow a label, up to the next prose or the page's own headline, `most` at most. */
function railAfter(page: Page, open: readonly Block[], from: number, most: number): Rail {
  const entries: Block[] = [];
  const end = Math.min(open.length, from + most);
  const label = open[from - 1]?.index ?? -1;
  const headline = page.titleBlock !== null && page.titleBlock > label ? page.titleBlock : page.blocks.length;
  for (let at = from; at < end; at++) {
    const block = open[at] as Block;
    if (block.index > headline || !isShort(page, block) || runsOn(page, block) || endsRail(page.traits(block))) break;
    entries.push(block);
  }
  return { entries, certain: certainEntries(page, entries) };
}

/** Words of a line that introduces a list. */
const INTRODUCTION = 6;
const RUNS_ON = /[:;：；,]["'”’»)]*$/;

/** A line that a list or another item follows, as no headline is: `I recommend all of the following:`. */
const runsOn = (page: Page, block: Block): boolean =>
  RUNS_ON.test(block.text.slice(-3)) && (block.kind === 'list-item' || page.traits(block).words >= INTRODUCTION);

/** What opens another part of the page. */
const endsRail = (traits: TextTraits): boolean =>
  isRailLabel(traits) || opensComments(traits) || isCommentCount(traits);

/** Inside an article a label speaks for the headlines right after it; what stands last before the prose may be a heading. */
function certainEntries(page: Page, entries: readonly Block[]): number {
  const isEntry = (block: Block) => page.isDated(block) || (isHeadline(page, block) && block.kind !== 'table-row');
  const other = entries.findIndex((block) => !isEntry(block));
  const headlines = other === -1 ? entries.length : other;
  if (headlines > INSET_AT_MOST) return 0;
  const isOver = headlines <= 1 || headlines < entries.length || page.isDated(entries[headlines - 1] as Block);
  return isOver ? headlines : headlines - 1;
}

/** Lines that stand so often, each before a headline of its own, are labels, whatever they say. */
const LABELS_FROM = 3;

/** The keys of short lines that are such labels. */
function repeatedLabels(page: Page, open: readonly Block[]): Set<string> {
  const times = page.analysis.once(recurrence);
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < open.length; at++) {
    const block = open[at] as Block;
    if ((times[block.index] as number) < LABELS_FROM) continue;
    const traits = page.traits(block);
    const { words } = traits;
    if (words === 0 || words > 4 || !isHeadline(page, open[at + 1] as Block)) continue;
    const { key } = traits;
    if (key !== '' && !page.isAge(block) && !isCommentPart(traits)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LABELS_FROM).map(([key]) => key));
}
