/**
 * All wordings of all rules in one index, so that a line is looked up once, whatever the number of rules: as a whole, by its
 * first word, and by its words for what may stand anywhere. Most lines say nothing of the kind, and no rule looks further.
 */
import { hashWord, hashWords } from '../language/words.ts';
import { type PhraseClass, phrasesAt } from '../text/phrases.ts';
import { isReportedSpeech } from './reported-speech.ts';

/** One kind of line as the index takes it. */
export interface IndexedWording {
  readonly name: PhraseClass;
  /** Longest line, in words, in which phrases count that do not make up all of it. */
  readonly upTo: number;
}

interface Phrase {
  readonly text: string;
  /** The wording that it belongs to. */
  readonly wording: number;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** Length of the longest of these. */
  readonly longestExact: number;
  /** By their first characters, as `beginningOf` has them. */
  readonly beginnings: ReadonlyMap<number, readonly Phrase[]>;
  /** By the hash of a word that a line has which holds the phrase. */
  readonly parts: ReadonlyMap<number, readonly Phrase[]>;
}

const SPACE = 0x20;

/** Characters of a line that are looked at for wordings. */
export const LONGEST_OPENING = 200;

/** Words of the longest line that any wording speaks of. */
export const MOST_WORDS = 120;

const wordings: IndexedWording[] = [];
let index: Index | undefined;

/** Adds a wording and gives its number. Its `upTo` is `MOST_WORDS` at most. */
export function addWording(wording: IndexedWording): number {
  index = undefined;
  return wordings.push(wording) - 1;
}

const NONE: readonly number[] = [];
const NO_PHRASES: readonly Phrase[] = [];

const indexed = (): Index => {
  index ??= buildIndex();
  return index;
};

/** Hashes of the words with which a line begins that some wording may be, and of those by one of which it holds a wording. */
export function wordsOfWordings(): { readonly first: Iterable<number>; readonly inner: Iterable<number> } {
  const beginnings = wordings.flatMap(({ name }) => [...phrasesAt(name, 'exact'), ...phrasesAt(name, 'begins')]);
  return { first: beginnings.map((text) => hashWords(text)[0] as number), inner: indexed().parts.keys() };
}

/**
 * Numbers of the wordings that a line says. `opening` is the line's key or its beginning, `words` how many it has, `inner` the hashes
 * of those of its words that are inner words of wordings.
 */
export function wordingsIn(opening: string, words: number, inner: readonly number[]): readonly number[] {
  const { exact, longestExact, beginnings, parts } = indexed();
  const whole = opening.length > longestExact ? NONE : (exact.get(opening) ?? NONE);
  let others = NONE;
  for (const { text, wording } of beginnings.get(beginningOf(opening)) ?? NO_PHRASES) {
    if (words <= upTo(wording) && beginsWith(opening, text)) others = [...others, wording];
  }
  for (const hash of inner) {
    for (const { text, wording } of parts.get(hash) ?? NO_PHRASES) {
      if (words <= upTo(wording) && opening.includes(text)) others = [...others, wording];
    }
  }
  return others.length === 0 || isReportedSpeech(opening) ? whole : [...whole, ...others];
}

const upTo = (wording: number): number => wordings[wording]?.upTo ?? 0;

function buildIndex(): Index {
  const exact = new Map<string, number[]>();
  const beginnings = new Map<number, Phrase[]>();
  const parts = new Map<number, Phrase[]>();
  for (const [wording, { name }] of wordings.entries()) {
    for (const text of phrasesAt(name, 'exact')) addTo(exact, text, wording);
    for (const text of phrasesAt(name, 'begins')) addTo(beginnings, beginningOf(text), { text, wording });
    for (const text of phrasesAt(name, 'contains')) addTo(parts, partOf(text), { text, wording });
  }
  const longestExact = Math.max(0, ...[...exact.keys()].map(({ length }) => length));
  return { exact, longestExact, beginnings, parts };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The hash of the longest ASCII word that stands between two others of the phrase, and so is whole in a line; else of its first word. */
function partOf(phrase: string): number {
  const inner = longestAscii(phrase.split(' ').slice(1, -1));
  return inner === '' ? (hashWords(phrase)[0] as number) : hashWord(inner);
}

const longestAscii = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length && /^[a-z]+$/.test(word) ? word : best), '');

/** UTF-16 units by which the phrases that a line may begin with are found; none of them is shorter. */
const BEGINNING = 4;

/** A number for the first units of a key: it finds phrases without a string being made of a word. */
function beginningOf(key: string): number {
  let number = 0;
  for (let at = 0; at < BEGINNING; at++) number = Math.imul(number, 31) + key.charCodeAt(at);
  return number | 0;
}

/** Whether a line begins with the words of a phrase. */
const beginsWith = (line: string, phrase: string): boolean =>
  line.startsWith(phrase) && endsWord(line, phrase.length) && firstWordOf(line) === firstWordOf(phrase);

/** A key up to its first space or ASCII sign, apostrophes aside. */
function firstWordOf(key: string): string {
  let end = 0;
  while (end < key.length && continuesWord(key.charCodeAt(end))) end++;
  return key.slice(0, end);
}

const continuesWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 0x27 || unit > 0xbf;

const endsWord = (text: string, at: number): boolean =>
  at === text.length || text.charCodeAt(at) === SPACE || !/[\p{L}\p{N}]/u.test(text[at] as string);
