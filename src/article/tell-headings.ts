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
    if (block.kind === 'heading') headings.add(block.index);
    if (page.document.format !== 'text' || block.kind !== 'paragraph') continue;
    const next = body[at + 1];
    const before = body[at - 1];
    if (!next || !isTitleLike(page, block)) continue;
    const headsProse = page.traits(next).isProse || next.kind === 'list-item';
    const inList = before !== undefined && before.gapBefore + block.gapBefore === 0 && isTitleLike(page, before);
    if (headsProse && !inList) headings.add(block.index);
  }
  return headings;
}

function isTitleLike(page: Page, block: Block): boolean {
  const { words, isProse, endsSentence } = page.traits(block);
  if (words === 0 || words > LONGEST || isProse) return false;
  return !endsSentence || /[?!？！]["'”’»)]*$/u.test(block.text);
}
