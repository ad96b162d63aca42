import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';

/** Words of a line that can still head a section. */
const LONGEST = 24;

/**
 * The blocks of a plain-text body that head what follows them: short, not a sentence, between or before prose, and not
 * one of several short lines in a row, which are a list. Pages that mark their headings are taken at their word.
 */
export function tellHeadings(page: Page, body: readonly Block[]): Set<number> {
  const headings = new Set<number>();
  for (const [at, block] of body.entries()) {
    if (block.kind === 'heading' || headsWhatFollows(page, body, at)) headings.add(block.index);
  }
  return headings;
}

function headsWhatFollows(page: Page, body: readonly Block[], at: number): boolean {
  const [before, block, next] = [body[at - 1], body[at], body[at + 1]];
  if (page.document.format !== 'text' || !block || !next || !isTitleLike(page, block)) return false;
  if (block.kind === 'list-item') {
    // A numbered line with prose before and after it is a section's, not a list's.
    return (
      /^\d/.test(block.text) && page.traits(next).isProse && next.kind === 'paragraph' && before?.kind !== 'list-item'
    );
  }
  if (block.kind !== 'paragraph' || next.continues === true) return false;
  if (next.kind === 'list-item') return !/[:：]$/.test(block.text);
  if (!page.traits(next).isProse && next.kind !== 'table-row') return false;
  return !(before !== undefined && before.gapBefore + block.gapBefore === 0 && isTitleLike(page, before));
}

function isTitleLike(page: Page, block: Block): boolean {
  const { words, isProse, endsSentence } = page.traits(block);
  if (words === 0 || words > LONGEST || isProse) return false;
  return !endsSentence || /[?!？！]["'”’»)]*$/.test(block.text);
}
