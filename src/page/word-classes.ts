/** What a word may be a part of, as bits: the rules and finders look closer only at blocks that hold a word of their class. */
import { hashWord, hashWords } from '../language/words.ts';
import { leadBeginnings } from '../metadata/byline/byline-lead.ts';
import { AGE_WORDS, READING_UNITS } from '../metadata/dates/age-words.ts';
import { MONTH_NAMES } from '../metadata/dates/month-names.generated.ts';
import { phrasesOf } from '../metadata/dates/phrases.ts';
import { CAPTION_WORDS, FURNITURE, FURNITURE_PAIRS, READING_TIME } from '../metadata/line-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOfWordings } from './wording-index.ts';

export const WordClass = {
  /** Begins what leads a byline in. */
  beginsLead: 1,
  readingTime: 2,
  readingUnit: 4,
  furniture: 8,
  beginsFurniturePair: 16,
  caption: 32,
  /** Begins a wording of the cleaners, or is the word by which one is found that may stand anywhere. */
  beginsWording: 64,
  inWording: 128,
  /** Says how long ago something was, or counts what did: `ago`, `hace`, `h`, `yesterday`, `two`. */
  age: 256,
  /** Names a month. */
  month: 512,
  /** Stands beside a time of day: `pm`, `UTC`. */
  clock: 1024,
  /** Of a script whose words and signs are told by their letters alone: those beyond Latin, Greek and Cyrillic. */
  otherScript: 2048,
} as const;

/** `a.m.` and `p.m.` are parted at their full stops. */
const CLOCK_WORDS = ['am', 'pm', 'a', 'p', 'utc', 'gmt'];

/** The first unit of the first script beyond Latin, Greek and Cyrillic. */
const FIRST_OTHER = 0x530;

const firstHash = (phrase: string): number => hashWords(phrase)[0] as number;

let classes: ReadonlyMap<number, number> | undefined;

function readClasses(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const add = (wordClass: number, hashes: Iterable<number>): void => {
    for (const hash of hashes) found.set(hash, (found.get(hash) ?? 0) | wordClass);
  };
  add(WordClass.beginsLead, leadBeginnings());
  add(WordClass.readingTime, READING_TIME.split(' ').map(hashWord));
  add(WordClass.readingUnit, phrasesOf(READING_UNITS).map(hashWord));
  add(WordClass.furniture, FURNITURE.split(' ').map(hashWord));
  add(
    WordClass.beginsFurniturePair,
    FURNITURE_PAIRS.split('|').map((pair) => hashWord(pair.split(' ', 1)[0] as string)),
  );
  add(WordClass.caption, CAPTION_WORDS.split(' ').map(hashWord));
  add(WordClass.age, AGE_WORDS.map(firstHash));
  add(
    WordClass.month,
    Object.values(MONTH_NAMES).flatMap((names) => names.split(/[ /]/).map(firstHash)),
  );
  add(WordClass.clock, CLOCK_WORDS.map(hashWord));
  const { first, inner } = wordsOfWordings();
  add(WordClass.beginsWording, first);
  add(WordClass.inWording, inner);
  return found;
}

/** The classes of each of a page's different words. */
export function classesOfWords({ hashes, firstUnits }: Vocabulary): Int32Array {
  classes ??= readClasses();
  const known = classes;
  const found = new Int32Array(hashes.length);
  for (let word = 0; word < found.length; word++) {
    const ofScript = (firstUnits[word] as number) < FIRST_OTHER ? 0 : WordClass.otherScript;
    found[word] = (known.get(hashes[word] as number) ?? 0) | ofScript;
  }
  return found;
}
