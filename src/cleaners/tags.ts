import { isTagLabel, isTagLine } from '../page/wordings/tags.ts';
import { defineCleaner } from './define-cleaner.ts';
import { isShort } from './headlines.ts';

/** Tags that a label alone in its line announces, one a line. */
const LISTED_AT_MOST = 15;

export const tags = defineCleaner({
  id: 'tags',
  about: 'Tags, topics and categories, after their label or as hashtags.',
  reasons: {
    tags: { group: 'about', about: 'A label of tags, or the tags themselves.' },
  },
  clean(page, { remove, flag }) {
    const { colons } = page.analysis.table.counts;
    let listed = 0;
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (isTagLabel(traits)) {
        remove(block, 'tags');
        listed = LISTED_AT_MOST;
      } else if (
        traits.words <= 45 &&
        ((colons[block.index] as number) > 0 || block.text.startsWith('#')) &&
        isTagLine(block.text)
      ) {
        remove(block, 'tags');
      } else if (listed > 0 && traits.words <= 5 && isShort(page, block)) {
        flag(block, 'tags');
        listed--;
      } else listed = 0;
    }
  },
});
