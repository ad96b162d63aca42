import { defineCleaner } from './define-cleaner.ts';

/** Words of such a caption; names of people and places stand for images and head their sections, too. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 60;

export const imageCaptions = defineCleaner({
  id: 'image-captions',
  about: 'Runs after the classifier: paragraphs that say no more than the text that stands for an image of the page.',
  reasons: {
    caption: { group: 'about', about: 'The caption of an image, word for word its alternative text.' },
  },
  clean(page, { remove }) {
    const { imageTexts } = page.document;
    if (!imageTexts || imageTexts.size === 0) return;
    for (const block of page.open()) {
      if (block.kind !== 'paragraph' || !imageTexts.has(block.text)) continue;
      const { words } = page.traits(block);
      if (words >= FEWEST_WORDS && words <= MOST_WORDS) remove(block, 'caption');
    }
  },
});
