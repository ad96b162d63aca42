import type { Block } from '../document/document.ts';
import { recurrence } from '../page/recurrence.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** Words of a line too short to tell a copy by. */
const MEANINGFUL = 4;

/** Blocks from one line of a copy to its next; between them stands what one of the copies lacks. */
const REACH = 12;

/** What both copies have of the body: so many words, and this share of it. A chorus or a form of words is shorter. */
const FEWEST_WORDS = 150;
const SMALLEST_SHARE = 1 / 8;

/** The beginning of the body that stands again above more of it is a copy from so many words on. */
const FEWEST_OF_BEGINNING = 25;

/** A line that stands on the page twice. */
interface Twice {
  readonly first: Block;
  readonly again: Block;
}

/** Lines on end that stand again in the same order. */
interface Copies {
  readonly lines: Twice[];
  readonly start: Twice;
  end: Twice;
}

export const copies = defineCleaner({
  id: 'copies',
  about:
    'A second copy of the article on the same page, for example for print or small screens. The more complete copy is kept.',
  reasons: { repeat: { group: 'stories', about: 'The body already has the same text.' } },
  judgesCode: true,
  clean(page, { remove }) {
    const wordsOf = (blocks: readonly Block[]): number =>
      blocks.reduce((sum, block) => sum + (page.isOpen(block.index) ? page.traits(block).words : 0), 0);

    const found = copiesOn(page);
    if (found.length === 0) return;
    let bodyWords = wordsOf(page.blocks);
    for (const { lines, start, end } of found) {
      const inBoth = lines.filter(({ first, again }) => page.isOpen(first.index) && page.isOpen(again.index));
      const shared = wordsOf(inBoth.map(({ first }) => first));
      const isCopy = lines.length > 1 && shared >= Math.max(FEWEST_WORDS, bodyWords * SMALLEST_SHARE);
      if (!isCopy && !isBeginningOfNext(page, lines, shared)) continue;

      const firstCopy = openFrom(page, start.first, end.first);
      const secondCopy = openFrom(page, start.again, end.again);
      const isSecondFuller = wordsOf(secondCopy) > wordsOf(firstCopy);
      const [fuller, other] = isSecondFuller ? [secondCopy, firstCopy] : [firstCopy, secondCopy];
      const said = new Set(fuller.map(({ text }) => text));
      const repeated = other.filter(({ text }) => said.has(text));
      bodyWords -= wordsOf(repeated);
      for (const block of repeated) remove(block, 'repeat');
    }
  },
});

function copiesOn(page: Page): Copies[] {
  const lastOf = new Map<string, Block>();
  const found: Copies[] = [];
  const times = page.analysis.once(recurrence);
  for (const again of page.blocks) {
    if (times[again.index] === 1) continue;
    if (page.traits(again).words < MEANINGFUL) continue;
    const first = lastOf.get(again.text);
    lastOf.set(again.text, again);
    if (!first) continue;
    const line = { first, again };
    const copies = found.at(-1);
    if (copies && goesOn(copies, line)) {
      copies.lines.push(line);
      copies.end = line;
    } else found.push({ lines: [line], start: line, end: line });
  }
  return found;
}

/** Whether all prose that is open above the second copy stands in it: the page shows the beginning, and then all of its text. */
function isBeginningOfNext(page: Page, lines: readonly Twice[], shared: number): boolean {
  if (shared < FEWEST_OF_BEGINNING) return false;
  const copied = new Set(lines.map(({ first }) => first.index));
  const again = lines[0]?.again.index ?? 0;
  const { isSentence } = page.analysis;
  return page.blocks
    .slice(0, again)
    .every(({ index }) => copied.has(index) || !isSentence[index] || !page.isOpen(index));
}

/** Both copies go on with this line, and have not met. */
function goesOn({ start, end }: Copies, { first, again }: Twice): boolean {
  const step = first.index - end.first.index;
  return step > 0 && step <= REACH && again.index - end.again.index <= REACH && first.index < start.again.index;
}

/** What is open from one block of a page to another. */
const openFrom = (page: Page, from: Block, to: Block): Block[] =>
  page.blocks.slice(from.index, to.index + 1).filter(({ index }) => page.isOpen(index));
