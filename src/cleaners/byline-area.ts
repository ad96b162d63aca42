import { WordClass } from '../page/word-classes.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { defineCleaner } from './define-cleaner.ts';

/** Blocks after the title within which a byline, its account name and its counters stand. */
const REACH = 12;

const ACCOUNT_SIGN = /^[^\s@_.-]*[@_.-]\S*$/;
/** Of a folded text. */
const ACCOUNT = /^@?[a-zà\d]+(?:[_.-][a-zà\d]+){1,6}$|^@[A-Za-zÀàª\d_.]{2,30}$/;
const READING = WordClass.readingTime | WordClass.readingUnit;
const MAY_BE_READING_TIME = /min|^(?:reading|lesezeit|temps|tiempo|tempo)/i;
const readingTime = () =>
  /^(?:(?:estimated )?(?:reading|read|lese|lecture|lectura|leitura|lettura)[\p{L}]*(?: time| de lecture| de lectura| de leitura| di lettura)? ?(?:[:-] ?)?)?(?:(?:less than )?(?:a|one|\d{1,3})(?:[-–]\d{1,3})?)[\s-]?(?:min(?:ute|uten|uto|utos|uti|s)?\.?)(?:[\s-]{0,3}(?:read|reading time|lesezeit|de lecture|de lectura|de leitura|di lettura|remaining))?$|^(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura)\b.{0,24}$/iu;

export const bylineArea = defineCleaner({
  id: 'byline-area',
  about: 'Lines between the title and the text that are not a field: account names, reading times.',
  reasons: {
    'account-name': { group: 'about', about: 'The name of an account, not of a person.' },
    'reading-time': { group: 'about', about: 'How long the page takes to read.' },
  },
  clean(page, { remove, flag }) {
    const title = page.titleBlock;
    const { digits } = page.analysis.table.counts;
    for (const block of page.open()) {
      const traits = page.traits(block);
      const { words } = traits;
      if (words > 9) continue;
      const mayTellTime = (digits[block.index] as number) > 0 || traits.holds(READING);
      if (mayTellTime && MAY_BE_READING_TIME.test(block.text) && readingTime().test(block.text))
        remove(block, 'reading-time');
      else if (
        words <= 4 &&
        !block.text.includes(' ') &&
        ACCOUNT_SIGN.test(block.text) &&
        ACCOUNT.test(foldLetters(block.text))
      ) {
        const isNear = title !== null && Math.abs(block.index - title) <= REACH;
        (isNear ? remove : flag)(block, 'account-name');
      }
    }
  },
});
