import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import { joinVerse } from './join-verse.ts';

/**
 * The page's blocks with those of the body joined that a reader cut from one line without being sure: both are of the article, so
 * the cut was none. What was removed or is a field stays as it was cut. The lines of a stanza are joined, too.
 */
export function joinSegments(page: Page): readonly Block[] {
  const joined: Block[] = [];
  for (const block of page.blocks) {
    const before = joined.at(-1);
    const continues = block.continues === true && page.isOpen(block.index) && before && page.isOpen(before.index);
    if (continues) joined[joined.length - 1] = joinTwo(before, block);
    else joined.push(block);
  }
  return joinVerse(page, joined);
}

function joinTwo(first: Block, second: Block): Block {
  const [line] = first.place.lines;
  const [start] = first.place.columns ?? [1, 1];
  const [next, end] = second.place.columns ?? [1, 1];
  const space = next === (first.place.columns?.[1] ?? 0) + 1 ? '' : ' ';
  return {
    ...first,
    text: `${first.text}${space}${second.text}`,
    place: { lines: [line, line], columns: [start, end] },
  };
}
