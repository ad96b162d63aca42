import { WordClass } from '../page/word-classes.ts';
import { saysAny } from '../page/wordings/says-any.ts';
import { defineCleaner } from './define-cleaner.ts';

const COPYRIGHT =
  /^[\s(]*(?:©|\(c\)|&copy;|copyright(?: of)?(?:\s?©|\s\(c\)|:|\s(?:19|20)\d{2}))|(?:©|\(c\)) ?(?:copyright )?(?:19|20)\d{2}|\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b/i;
const saysLegal = saysAny('legal', 70);

export const legal = defineCleaner({
  id: 'legal',
  about: 'Copyright lines, terms, privacy and disclosures.',
  reasons: {
    legal: { group: 'notices', about: 'A copyright line, a link to terms, or a disclosure.' },
  },
  clean(page, { remove, flag }) {
    const { symbols } = page.analysis.table.counts;
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 90) continue;
      const says = saysLegal(traits);
      const mayBeCopyright =
        traits.holds(WordClass.copyright) || ((symbols[block.index] as number) > 0 && block.text.includes('©'));
      if (traits.words <= 6 && says) remove(block, 'legal');
      else if (mayBeCopyright && COPYRIGHT.test(block.text)) (traits.words <= 40 ? remove : flag)(block, 'legal');
      else if (says || (mayBeCopyright && !traits.isProse && traits.key.startsWith('copyright '))) flag(block, 'legal');
    }
  },
});
