import type { Block } from '../document/document.ts';
import { recurrence } from '../page/recurrence.ts';
import { defineCleaner } from './define-cleaner.ts';
import { endsCutOff } from './headlines.ts';
import type { Page } from './page.ts';

/** Words of a block too short to mean anything by standing twice. */
const MEANINGFUL = 4;

export const repeats = defineCleaner({
  id: 'repeats',
  about:
    'Text that is on the page more than once, such as headlines and teasers in several rails. In the body, the first occurrence is kept.',
  reasons: {
    recirculation: { group: 'stories', about: 'On the page more than once, or cut off with an ellipsis.' },
    repeat: { group: 'stories', about: 'The page already has the same text.' },
  },
  judgesCode: true,
  clean(page, { remove, flag }) {
    const places = new Map<string, Block[]>();
    const times = page.analysis.once(recurrence);
    for (const block of page.blocks) {
      const traits = page.traits(block);
      if (traits.words < MEANINGFUL) continue;
      if (times[block.index] === 1) {
        if (isCutOffTeaser(page, block)) flag(block, 'recirculation');
        continue;
      }
      const id = traits.key || block.text;
      const known = places.get(id);
      if (known) known.push(block);
      else places.set(id, [block]);
    }
    const title = page.titleBlock === null ? null : page.blocks[page.titleBlock];
    for (const same of places.values()) {
      if (same.length === 1) {
        const [block] = same as [Block];
        if (isCutOffTeaser(page, block)) flag(block, 'recirculation');
        continue;
      }
      // A heading that a sentence of the text takes up is the article's own echo; rails repeat headlines as headlines.
      const isEcho = same.some((block) => page.traits(block).isProse);
      for (const [nth, block] of same.entries()) {
        if (!page.isOpen(block.index) || block === title) continue;
        if (title && page.traits(title).key === page.traits(block).key) remove(block, 'repeat');
        else if (!isEcho) flag(block, 'recirculation');
        else if (nth > 0 && page.traits(block).isProse) flag(block, 'repeat');
      }
    }
  },
});

function isCutOffTeaser(page: Page, block: Block): boolean {
  const { words, sentences } = page.traits(block);
  return words <= 60 && sentences <= 2 && endsCutOff(block.text);
}
