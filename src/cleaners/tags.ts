import { saysAny } from '../page/wordings/says-any.ts';
import { keyOf, type TextTraits } from '../page/wordings/text-traits.ts';
import { phrasesOf } from '../text/phrases.ts';
import { defineCleaner } from './define-cleaner.ts';
import { isShort } from './headlines.ts';

/** Whether a line is a label of tags alone. */
export const isTagLabel: (traits: TextTraits) => boolean = saysAny('tag-label');
const labels = new Set(phrasesOf('tag-label'));
/** The longest label, in characters. */
const LONGEST_LABEL = 24;
const hashtags = () => /^(?:#[\p{L}\p{N}_]{2,60}[\s,|·]*){1,30}$/u;

/** Tags that a label alone in its line announces, one a line. */
const LISTED_AT_MOST = 15;

export const tags = defineCleaner({
  id: 'tags',
  about: 'Tags, topics and categories, after their label or as hashtags.',
  reasons: {
    tags: 'A label of tags, or the tags themselves.',
  },
  clean(page, { remove, suspect }) {
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
        suspect(block, 'tags');
        listed--;
      } else listed = 0;
    }
  },
});

/** A line of hashtags, or of a label, a colon and what it labels. */
export const isTagLine = (text: string): boolean => isLabelled(text) || (text.startsWith('#') && hashtags().test(text));

/** A label, a colon and its tags in one line. */
function isLabelled(text: string): boolean {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon > 0 && colon < text.length - 1 && labels.has(keyOf(text.slice(0, colon)));
}
