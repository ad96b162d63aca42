import { WordClass } from '../page/word-classes.ts';
import { isOneOf, saysAny } from '../page/wordings/says-any.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { phrasePattern, phrasesOf } from '../text/phrases.ts';
import { defineCleaner } from './define-cleaner.ts';

const NETWORKS = new Set(phrasesOf('network'));
const isNetworkName = isOneOf('network');

const isShare = saysAny('share', 9);

const isPrint = saysAny('print');

const shareCount = phrasePattern(
  'share-count',
  '',
  (noun) => `^(?:\\d[\\d.,]*[kKmM]?\\s+)?${noun}(?: ?:? ?\\d[\\d.,]*[kKmM]?)?$`,
);

/** How often a page was asked for, as content systems print it beside the date. */
const hits = phrasePattern('hit-count', '', (noun) => `^${noun} ?: ?\\d[\\d.,]*$`);

/** `Share to FacebookShare to Twitter`: buttons whose names the page has run together. */
const GLUED = /^share (?:to|on|via) \S{2,12}share (?:to|on|via) /;

const isControl = (traits: TextTraits) => isShare(traits) || isPrint(traits) || isNetworkName(traits);

/** Words that lead in a row of networks or end it. */
const ROW_WORDS = new Set(phrasesOf('share-row'));

const FIRST_WORD = /^[^\s|,:·•/]+/;
const isOfRow = (word: string): boolean => NETWORKS.has(word) || ROW_WORDS.has(word);

/** A line that holds nothing but several of the controls: `Share: Facebook Twitter Email Print`. */
function isRowOfNetworks(traits: TextTraits): boolean {
  if (!traits.opensWith(WordClass.network)) return false;
  const { key } = traits;
  if (!isOfRow(FIRST_WORD.exec(key)?.[0] ?? '')) return false;
  const words = key.split(/[\s|,:·•/]+/);
  return words.length >= 2 && words.length <= 14 && words.every(isOfRow);
}

export const share = defineCleaner({
  id: 'share',
  about: 'Controls to share, like, save, follow, listen and print. Paragraphs about shares are not affected.',
  reasons: {
    share: { group: 'readers', about: 'A control to share, save or follow, or the name of a network beside it.' },
    print: { group: 'readers', about: 'A control to print the page.' },
    'share-count': { group: 'readers', about: 'How often the page was shared, liked or seen.' },
  },
  clean(page, { remove, flag }) {
    const { mixed, colons, digits } = page.analysis.table.counts;
    let afterControl = false;
    for (const block of page.open()) {
      const traits = page.traits(block);
      // A network's name alone may head a section of a guide; beside another control it is a button, and with a star the
      // field of a form.
      const isNetwork = isNetworkName(traits) && !block.text.endsWith('*');
      const next = page.blocks[block.index + 1];
      const besideControl = afterControl || (next !== undefined && isControl(page.traits(next)));
      afterControl = isNetwork || isControl(traits);
      if (traits.opensWith(WordClass.network) && GLUED.test(traits.key)) remove(block, 'share');
      if (traits.words > 14) continue;
      if (isNetwork) (besideControl ? remove : flag)(block, 'share');
      else if (isShare(traits) || isRowOfNetworks(traits)) remove(block, 'share');
      else if (isPrint(traits)) remove(block, 'print');
      else if (
        // A count may be run together with its noun.
        ((traits.holds(WordClass.shareCount) || (mixed[block.index] as number) > 0) && shareCount().test(traits.key)) ||
        ((colons[block.index] as number) > 0 && (digits[block.index] as number) > 0 && hits().test(traits.key))
      )
        remove(block, 'share-count');
    }
  },
});
