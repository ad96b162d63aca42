import type { Block } from '../document/document.ts';
import { labelBlocks } from '../model/label-blocks.ts';
import { loadModel } from '../model/load-model.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

export const labeller = defineCleaner({
  id: 'labeller',
  about:
    'The trained labeller: chooses the blocks that are the article from their text, their neighbours and the page, and takes away the rest.',
  reasons: {
    navigation: 'Among short lines that lead elsewhere, before or after the article.',
    recirculation: 'Among headlines or teasers of other stories.',
    boilerplate: 'Not of the article; nothing better is known of it.',
  },
  clean(page, { remove }) {
    const labels = labelBlocks(
      page.blocks,
      { titleBlock: page.titleBlock, titleText: page.title, language: page.language ?? 'en' },
      loadModel(),
    );
    page.confidence = Math.round(labels.confidence * 1000) / 1000;
    for (const block of page.open()) {
      if (labels.body[block.index] === 0 && !standsWithin(page, block, labels.body)) remove(block, 'boilerplate');
    }
  },
});

/** The most items of a list in a row that are put back. */
const MOST_ITEMS = 4;

/**
 * Between two blocks that stay, and suspected by nobody: a line by itself, which is a heading more likely than anything
 * else, or a few items of one list.
 */
function standsWithin(page: Page, { index, kind }: Block, body: ArrayLike<number>): boolean {
  const reach = kind === 'list-item' || kind === 'table-row' ? MOST_ITEMS : 1;
  const isDoubtful = (at: number) =>
    body[at] === 0 && page.isOpen(at) && page.suspicions[at] === undefined && page.blocks[at]?.kind === kind;
  const stays = (at: number) => body[at] === 1 && page.isOpen(at);
  let before = index;
  let after = index;
  while (isDoubtful(before) && index - before < reach) before--;
  while (isDoubtful(after) && after - index < reach) after++;
  return after - before - 1 <= reach && stays(before) && stays(after);
}
