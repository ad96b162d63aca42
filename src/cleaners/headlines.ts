import type { Block } from '../document/document.ts';
import type { Page } from './page.ts';

/** Built like a headline: a few words, no full stop. So are subheadings, list items and captions: only company tells. */
export function isHeadline(page: Page, block: Block): boolean {
  const { words, isProse, endsSentence } = page.traits(block);
  return words >= 3 && words <= 32 && !isProse && !(endsSentence && /[.。]["'”’»)]*$/.test(block.text));
}

/** A headline, a name of a section, a counter, an age: whatever stands in a rail beside its teasers. */
export function isShort(page: Page, block: Block): boolean {
  const { words, isProse } = page.traits(block);
  return words <= 32 && !isProse;
}

/** A teaser: the first sentence or two of another story, often cut off with an ellipsis. */
export function isTeaser(page: Page, block: Block): boolean {
  const { words } = page.traits(block);
  return words <= 60 && !isShort(page, block);
}

export const endsCutOff = (text: string): boolean =>
  (text.includes('…') || text.includes('...')) &&
  /(?:\.{3}|…|\[…\]|\[\.\.\.\])\s*(?:\p{L}{0,12}\s?){0,3}$/u.test(text.slice(-60));
