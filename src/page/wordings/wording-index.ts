/**
 * All wordings of all rules in one index, so that a line is looked up once, whatever the number of rules: as a whole, by its
 * first words, and by a word and those beside it for what may stand anywhere. All of these are hashes that the token table has; the
 * characters of a line are compared only where a phrase is found by them. Most lines say nothing of the kind, and no rule looks further.
 */

import { type PhraseClass, phrasesAt } from '../../text/phrases.ts';
import { hashPair, hashText, hashWord, hashWords } from '../../text/words.ts';
import type { PageWords } from '../page-words.ts';
import { WordClass } from '../word-classes.ts';
import { isReportedSpeech } from './reported-speech.ts';

/** One kind of line as the index takes it. */
export interface IndexedWording {
  readonly name: PhraseClass;
  /** Longest line, in words, in which phrases count that do not make up all of it. */
  readonly upTo: number;
}

interface Phrase {
  readonly text: string;
  /** The bit of the wording that it belongs to. */
  readonly wording: number;
  readonly upTo: number;
}

/** A phrase that may stand anywhere, found by one of its words. */
interface Part extends Phrase {
  /** Hashes of the words beside it, where these are whole in a line, too. */
  readonly before: number | null;
  readonly after: number | null;
}

type PhrasesByHash = ReadonlyMap<number, readonly Phrase[]>;

interface Index {
  /** By the hash of all their words. */
  readonly exact: PhrasesByHash;
  /** By the hash of their first two words, or of the only one. */
  readonly beginnings: PhrasesByHash;
  /** By the hash of a word that a line has which holds the phrase. */
  readonly parts: ReadonlyMap<number, readonly Part[]>;
}

const SPACE = 0x20;

/** Characters of a line that are looked at for wordings. */
export const LONGEST_OPENING = 200;

/** Words of the longest line that any wording speaks of. */
const MOST_WORDS = 120;

const wordings: IndexedWording[] = [];
let index: Index | undefined;

/** Wordings are bits of one number. */
const MOST_WORDINGS = 31;

/** Adds a wording and gives its bit. Its `upTo` is `MOST_WORDS` at most. */
export function addWording(wording: IndexedWording): number {
  index = undefined;
  if (wordings.push(wording) > MOST_WORDINGS) throw new RangeError(`more than ${MOST_WORDINGS} wordings`);
  return bitOf(wordings.length - 1);
}

const bitOf = (wording: number): number => 1 << wording;

const NO_PHRASES: readonly Phrase[] = [];
const NO_PARTS: readonly Part[] = [];

const indexed = (): Index => {
  index ??= buildIndex();
  return index;
};

/** Hashes of the words with which a line begins that some wording may be, and of those by one of which it holds a wording. */
export function wordsOfWordings(): { readonly first: Iterable<number>; readonly inner: Iterable<number> } {
  const beginnings = wordings.flatMap(({ name }) => [...phrasesAt(name, 'exact'), ...phrasesAt(name, 'begins')]);
  return { first: beginnings.map((text) => hashWords(text)[0] as number), inner: indexed().parts.keys() };
}

/** What a block says beside its hashes. */
interface Line {
  /** How many words it has. */
  readonly words: number;
  /** Its key or the beginning of that, which is asked for only where a phrase may be in it. */
  readonly opening: string;
}

/** The wordings that a block of a page says, as their bits. */
export function wordingsIn(page: PageWords, block: number, line: Line): number {
  const { table, classes, classOfWord } = page;
  const held = classes[block] as number;
  if ((held & (WordClass.beginsWording | WordClass.inWording)) === 0 || line.words > MOST_WORDS) return 0;
  const first = table.starts[block] as number;
  const mayOpen = ((classOfWord[table.tokens[first] as number] as number) & WordClass.beginsWording) !== 0;
  const mayHold = (held & WordClass.inWording) !== 0;
  const others = (mayOpen ? atBeginning(page, block, line) : 0) | (mayHold ? anywhere(page, block, line) : 0);
  const whole = mayOpen ? wholeLine(table.textHash[block] as number, line) : 0;
  return others === 0 || isReportedSpeech(line.opening) ? whole : whole | others;
}

function wholeLine(textHash: number, line: Line): number {
  let said = 0;
  for (const { text, wording } of indexed().exact.get(textHash) ?? NO_PHRASES) {
    if (line.opening === text) said |= wording;
  }
  return said;
}

function atBeginning(page: PageWords, block: number, line: Line): number {
  const { beginnings } = indexed();
  const { starts } = page.table;
  const first = starts[block] as number;
  const said = beginningsOf(line, beginnings.get(hashAt(page, first)));
  if (first + 1 >= (starts[block + 1] as number)) return said;
  return said | beginningsOf(line, beginnings.get(pairAt(page, first)));
}

function beginningsOf(line: Line, phrases: readonly Phrase[] = NO_PHRASES): number {
  let said = 0;
  for (const { text, wording, upTo } of phrases) {
    if (line.words <= upTo && beginsWith(line.opening, text)) said |= wording;
  }
  return said;
}

function anywhere(page: PageWords, block: number, line: Line): number {
  const { parts } = indexed();
  const { tokens, starts, tokenStarts } = page.table;
  const end = starts[block + 1] as number;
  let said = 0;
  for (let at = starts[block] as number; at < end && (tokenStarts[at] as number) < LONGEST_OPENING; at++) {
    if (((page.classOfWord[tokens[at] as number] as number) & WordClass.inWording) === 0) continue;
    for (const { text, wording, upTo, before, after } of parts.get(hashAt(page, at)) ?? NO_PARTS) {
      if (line.words > upTo || (before !== null && before !== hashAt(page, at - 1))) continue;
      if ((after === null || after === hashAt(page, at + 1)) && line.opening.includes(text)) said |= wording;
    }
  }
  return said;
}

const hashAt = ({ table }: PageWords, token: number): number =>
  table.vocabulary.hashes[table.tokens[token] as number] as number;

const pairAt = (page: PageWords, token: number): number => hashPair(hashAt(page, token), hashAt(page, token + 1));

function buildIndex(): Index {
  const exact = new Map<number, Phrase[]>();
  const beginnings = new Map<number, Phrase[]>();
  const parts = new Map<number, Part[]>();
  for (const [nth, { name, upTo }] of wordings.entries()) {
    const wording = bitOf(nth);
    for (const text of phrasesAt(name, 'exact')) addTo(exact, hashText(text), { text, wording, upTo });
    for (const text of phrasesAt(name, 'begins')) {
      const [first, second] = hashWords(text) as [number, number?];
      addTo(beginnings, second === undefined ? first : hashPair(first, second), { text, wording, upTo });
    }
    for (const text of phrasesAt(name, 'contains')) {
      const { word, before, after } = partOf(text);
      addTo(parts, word, { text, wording, upTo, before, after });
    }
  }
  return { exact, beginnings, parts };
}

function addTo<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/**
 * The hash of the longest ASCII word that stands between two others of the phrase, and so is whole in a line, the last of several,
 * with those of the words beside it that are whole, too; else of the phrase's first word.
 */
function partOf(phrase: string): { word: number } & Pick<Part, 'before' | 'after'> {
  const words = phrase.split(' ');
  let best = 0;
  let length = 0;
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at] as string;
    if (!isAscii(word) || word.length < length) continue;
    best = at;
    length = word.length;
  }
  if (best === 0) return { word: hashWords(phrase)[0] as number, before: null, after: null };
  const wholeAt = (at: number): number | null => {
    const word = words[at] as string;
    return at > 0 && at < words.length - 1 && isAscii(word) ? hashWord(word) : null;
  };
  return { word: hashWord(words[best] as string), before: wholeAt(best - 1), after: wholeAt(best + 1) };
}

const isAscii = (word: string): boolean => /^[a-z]+$/.test(word);

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
