// So that all wordings are known.
import '../src/clean-article.ts';
import { WordClass } from '../src/page/word-classes.ts';
import { addedWordings } from '../src/page/wordings/wording-index.ts';
import { MONTHS } from '../src/text/months.generated.ts';
import { phrasesOf } from '../src/text/phrases.ts';
import { hashWord, hashWords } from '../src/text/words.ts';
import { leadBeginnings } from './index-leads.ts';
import { wordsOfWordings } from './index-wordings.ts';

/** `a.m.` and `p.m.` are parted at their full stops. */
const CLOCK_WORDS = ['am', 'pm', 'a', 'p', 'utc', 'gmt'];

const firstHash = (phrase: string): number => hashWords(phrase)[0] as number;

/** The classes of words by their hashes, made from the words. `train/word-tables.ts` writes them down, so that no start pays for it. */
export function hashWordClasses(): Map<number, number> {
  const classes = new Map<number, number>();
  const add = (wordClass: number, hashes: Iterable<number>): void => {
    for (const hash of hashes) classes.set(hash, (classes.get(hash) ?? 0) | wordClass);
  };
  const months = Object.values(MONTHS).flatMap((names) => names.split(/[ /]/));
  const { first, inner } = wordsOfWordings(addedWordings());
  add(WordClass.beginsLead, leadBeginnings());
  add(WordClass.readingTime, phrasesOf('reading-time').map(hashWord));
  add(WordClass.readingUnit, phrasesOf('reading-unit').map(hashWord));
  add(WordClass.furniture, phrasesOf('furniture').map(hashWord));
  add(WordClass.beginsFurniturePair, phrasesOf('furniture-pair').map(firstHash));
  add(WordClass.caption, phrasesOf('caption').map(hashWord));
  add(WordClass.beginsWording, first);
  add(WordClass.inWording, inner);
  add(WordClass.age, phrasesOf('age-before', 'age-after', 'number', 'age-unit-short', 'named-day').map(firstHash));
  add(WordClass.month, months.map(firstHash));
  add(WordClass.clock, CLOCK_WORDS.map(hashWord));
  add(WordClass.saying, phrasesOf('saying').map(hashWord));
  add(WordClass.credit, phrasesOf('credit').map(hashWord));
  add(WordClass.mediaControl, phrasesOf('media-control').map(hashWord));
  add(WordClass.copyright, phrasesOf('copyright').map(hashWord));
  add(WordClass.contact, phrasesOf('contact').map(hashWord));
  add(WordClass.being, phrasesOf('being').map(hashWord));
  add(WordClass.trade, phrasesOf('trade').map(hashWord));
  add(WordClass.commentCount, phrasesOf('comment-count', 'comment-count-before', 'comment-count-title').map(firstHash));
  add(WordClass.shareCount, phrasesOf('share-count').map(firstHash));
  add(WordClass.network, phrasesOf('network', 'share-row').map(firstHash));
  return classes;
}
