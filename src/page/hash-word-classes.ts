// So that all wordings are known.
import '../clean-article.ts';
import { hashWord, hashWords } from '../language/words.ts';
import { leadBeginnings } from '../metadata/byline/byline-lead.ts';
import {
  AFTER_AGE,
  BEFORE_AGE,
  NAMED_DAYS,
  NUMBER_WORDS,
  READING_UNITS,
  SHORT_UNITS,
} from '../metadata/dates/age-words.ts';
import { MONTH_NAMES } from '../metadata/dates/month-names.generated.ts';
import { phrasesOf } from '../metadata/dates/phrases.ts';
import { CAPTION_WORDS, FURNITURE, FURNITURE_PAIRS, READING_TIME } from '../metadata/line-words.ts';
import { WordClass } from './word-classes.ts';
import { wordsOfWordings } from './wording-index.ts';

/** `a.m.` and `p.m.` are parted at their full stops. */
const CLOCK_WORDS = ['am', 'pm', 'a', 'p', 'utc', 'gmt'];

const firstHash = (phrase: string): number => hashWords(phrase)[0] as number;

/** The classes of words by their hashes, made from the words. `train/word-tables.ts` writes them down, so that no start pays for it. */
export function hashWordClasses(): Map<number, number> {
  const classes = new Map<number, number>();
  const add = (wordClass: number, hashes: Iterable<number>): void => {
    for (const hash of hashes) classes.set(hash, (classes.get(hash) ?? 0) | wordClass);
  };
  const months = Object.values(MONTH_NAMES).flatMap((names) => names.split(/[ /]/));
  const { first, inner } = wordsOfWordings();
  add(WordClass.beginsLead, leadBeginnings());
  add(WordClass.readingTime, READING_TIME.split(' ').map(hashWord));
  add(WordClass.readingUnit, phrasesOf(READING_UNITS).map(hashWord));
  add(WordClass.furniture, FURNITURE.split(' ').map(hashWord));
  add(WordClass.beginsFurniturePair, FURNITURE_PAIRS.split('|').map(firstHash));
  add(WordClass.caption, CAPTION_WORDS.split(' ').map(hashWord));
  add(WordClass.beginsWording, first);
  add(WordClass.inWording, inner);
  add(WordClass.age, phrasesOf(BEFORE_AGE, AFTER_AGE, NUMBER_WORDS, SHORT_UNITS, NAMED_DAYS).map(firstHash));
  add(WordClass.month, months.map(firstHash));
  add(WordClass.clock, CLOCK_WORDS.map(hashWord));
  return classes;
}
