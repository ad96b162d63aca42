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
      if (labels.body[block.index] === 0 && !standsAlone(page, block, labels.body)) remove(block, 'boilerplate');
    }
  },
});

/** Between two paragraphs that stay, and suspected by nobody: a heading, more likely than anything else. */
function standsAlone(page: Page, { index }: Block, body: ArrayLike<number>): boolean {
  const stays = (at: number) => body[at] === 1 && page.isOpen(at) && page.traits(page.blocks[at] as Block).isProse;
  return page.suspicions[index] === undefined && stays(index - 1) && stays(index + 1);
}
