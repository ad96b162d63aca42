import { labelBlocks } from '../classifier/label-blocks.ts';
import { loadModel, modelKindOf } from '../classifier/load-model.ts';
import { defineCleaner } from './define-cleaner.ts';
import { modelInput } from './model-input.ts';
import type { Page } from './page.ts';
import { smoothLabels } from './smooth-labels.ts';

export const classifier = defineCleaner({
  id: 'labeller',
  about:
    'The trained classifier: chooses the blocks of the article by their text, their neighbours and the page, and removes the rest.',
  reasons: {
    boilerplate: { group: 'unnamed', about: 'Not part of the article; there is no more specific reason.' },
  },
  judgesCode: true,
  clean(page, { remove }) {
    const kind = modelKindOf(page.document.format);
    const labels = labelBlocks(
      page.analysis.table,
      {
        ...modelInput(page),
        favor: page.favor,
        weigh: page.site?.weigh ?? null,
        ...(kind === 'marked' && { markLists: page.analysis.markLists }),
      },
      loadModel(kind),
    );
    page.confidence = Math.round(labels.confidence * 1000) / 1000;
    page.bodyProbability = labels.bodyProbability;
    const kept = smoothLabels(page, labels);
    // What is known of the site tells of lines that nothing on the page itself does.
    if (page.site === null && isAllArticle(page, kept)) return;
    for (const block of page.open()) {
      if (kept[block.index] === 0) remove(block, 'boilerplate');
    }
  },
});

/** Share of the words from which a page that no rule found fault with is taken for an article and nothing else. */
const NEARLY_ALL = 0.9;

/** Text that has been cleaned before: nothing in it speaks of a page, and the classifier would keep nearly all of it. */
function isAllArticle(page: Page, kept: Uint8Array): boolean {
  if (page.blocks.some(({ index }) => page.outcomes.removalOf(index))) return false;
  let words = 0;
  let keptWords = 0;
  for (const block of page.open()) {
    const count = page.traits(block).words;
    words += count;
    if (kept[block.index] === 1) keptWords += count;
  }
  return keptWords >= NEARLY_ALL * words;
}
