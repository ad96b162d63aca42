/** What a word may be a part of, as bits: the rules and finders look closer only at blocks that hold a word of their class. */
import { hashWord } from '../language/words.ts';
import { leadBeginnings } from '../metadata/byline/byline-lead.ts';
import { READING_UNITS } from '../metadata/dates/age-words.ts';
import { phrasesOf } from '../metadata/dates/phrases.ts';
import { CAPTION_WORDS, FURNITURE, FURNITURE_PAIRS, READING_TIME } from '../metadata/line-words.ts';
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
} as const;

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
  const { first, inner } = wordsOfWordings();
  add(WordClass.beginsWording, first);
  add(WordClass.inWording, inner);
  return found;
}

/** The classes of each of a page's different words, given by their hashes. */
export function classesOfWords(hashes: Int32Array): Int32Array {
  classes ??= readClasses();
  const known = classes;
  const found = new Int32Array(hashes.length);
  for (let word = 0; word < found.length; word++) found[word] = known.get(hashes[word] as number) ?? 0;
  return found;
}
