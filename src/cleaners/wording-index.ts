/**
 * All wordings of all rules in one index, so that a line is looked up once, whatever the number of rules: as a whole, by its
 * first word, and by its words for what may stand anywhere. Most lines say nothing of the kind, and no rule looks further.
 */
import { hashWord } from '../language/words.ts';
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
  /** By the hash of an ASCII word that stands between two others of the phrase, so that a line which holds it has that word, too. */
  readonly parts: ReadonlyMap<number, readonly Phrase[]>;
  /** Marks the lowest bits of the hashes in `parts`. */
  readonly mayBePart: Uint8Array;
  /** Phrases without such a word. */
  readonly pairs: readonly Phrase[];
}

const SPACE = 0x20;
const SPREAD = 1023;

const wordings: IndexedWording[] = [];
let index: Index | undefined;

/** Adds a wording and gives its number. */
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

/** Whether some wording may hold a word of this hash, taken over its units with bit 5 set, as ASCII letters have it in lower case. */
export const mayBeOfWording = (): ((hash: number) => boolean) => {
  const { mayBePart } = indexed();
  return (hash) => mayBePart[hash & SPREAD] === 1;
};

/**
 * Numbers of the wordings that a line says. `opening` is the line's key or its beginning, `words` how many it has, `hashes` those
 * of its words that `mayBeOfWording`.
 */
export function wordingsIn(opening: string, words: number, hashes: readonly number[]): readonly number[] {
  const { exact, longestExact, beginnings, parts, pairs } = indexed();
  const whole = opening.length > longestExact ? NONE : (exact.get(opening) ?? NONE);
  let others = NONE;
  for (const { text, wording } of beginnings.get(beginningOf(opening)) ?? NO_PHRASES) {
    if (words <= upTo(wording) && beginsWith(opening, text)) others = [...others, wording];
  }
  const addHeld = ({ text, wording }: Phrase): void => {
    if (words <= upTo(wording) && opening.includes(text)) others = [...others, wording];
  };
  pairs.forEach(addHeld);
  for (const hash of hashes) parts.get(hash)?.forEach(addHeld);
  return others.length === 0 || isReportedSpeech(opening) ? whole : [...whole, ...others];
}

const upTo = (wording: number): number => wordings[wording]?.upTo ?? 0;

function buildIndex(): Index {
  const exact = new Map<string, number[]>();
  const beginnings = new Map<number, Phrase[]>();
  const parts = new Map<number, Phrase[]>();
  const pairs: Phrase[] = [];
  const mayBePart = new Uint8Array(SPREAD + 1);
  for (const [wording, { name }] of wordings.entries()) {
    for (const text of phrasesAt(name, 'exact')) addTo(exact, text, wording);
    for (const text of phrasesAt(name, 'begins')) addTo(beginnings, beginningOf(text), { text, wording });
    for (const text of phrasesAt(name, 'contains')) {
      const inner = longestAscii(text.split(' ').slice(1, -1));
      if (inner === '') pairs.push({ text, wording });
      else {
        addTo(parts, hashWord(inner), { text, wording });
        mayBePart[hashWord(inner) & SPREAD] = 1;
      }
    }
  }
  const longestExact = Math.max(0, ...[...exact.keys()].map(({ length }) => length));
  return { exact, longestExact, beginnings, parts, mayBePart, pairs };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
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
