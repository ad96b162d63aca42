/**
 * All wordings of all rules in one index, so that a line is looked up once, whatever the number of rules: as a whole, by its
 * first words, and by pairs of its words for what may stand anywhere. All of these are hashes that the token table has; the
 * characters of a line are compared only where a phrase is found by them. Most lines say nothing of the kind, and no rule looks further.
 */
import { hashPair, hashText, hashWords } from '../language/words.ts';
import { type PhraseClass, phrasesAt } from '../text/phrases.ts';
import type { PageAnalysis } from './analyse-page.ts';
import { isReportedSpeech } from './reported-speech.ts';
import { WordClass } from './word-classes.ts';

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

type PhrasesByHash = ReadonlyMap<number, readonly Phrase[]>;

interface Index {
  /** By the hash of all their words. */
  readonly exact: PhrasesByHash;
  /** By the hash of their first two words, or of the only one. */
  readonly beginnings: PhrasesByHash;
  /** By the hash of two words, or of one, that a line has which holds the phrase. */
  readonly parts: PhrasesByHash;
  /** The first words of these. */
  readonly partWords: ReadonlySet<number>;
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

const indexed = (): Index => {
  index ??= buildIndex();
  return index;
};

/** Hashes of the words with which a line begins that some wording may be, and of those by one of which it holds a wording. */
export function wordsOfWordings(): { readonly first: Iterable<number>; readonly inner: Iterable<number> } {
  const beginnings = wordings.flatMap(({ name }) => [...phrasesAt(name, 'exact'), ...phrasesAt(name, 'begins')]);
  return { first: beginnings.map((text) => hashWords(text)[0] as number), inner: indexed().partWords };
}

/**
 * The wordings that a block of a page says, as their bits. `words` is how many words it has, `opening` gives its key or the
 * beginning of that, and is called only where a phrase may be in it.
 */
export function wordingsIn(page: PageAnalysis, block: number, words: number, opening: () => string): number {
  const { table, classes, classOfWord } = page;
  const held = classes[block] as number;
  if ((held & (WordClass.beginsWording | WordClass.inWording)) === 0 || words > MOST_WORDS) return 0;
  const first = table.starts[block] as number;
  const mayOpen = ((classOfWord[table.tokens[first] as number] as number) & WordClass.beginsWording) !== 0;
  const mayHold = (held & WordClass.inWording) !== 0;
  const others =
    (mayOpen ? atBeginning(page, block, words, opening) : 0) | (mayHold ? anywhere(page, block, words, opening) : 0);
  const whole = mayOpen ? wholeLine(table.textHash[block] as number, opening) : 0;
  return others === 0 || isReportedSpeech(opening()) ? whole : whole | others;
}

function wholeLine(textHash: number, opening: () => string): number {
  let said = 0;
  for (const { text, wording } of indexed().exact.get(textHash) ?? NO_PHRASES) {
    if (opening() === text) said |= wording;
  }
  return said;
}

function atBeginning(page: PageAnalysis, block: number, words: number, opening: () => string): number {
  const { beginnings } = indexed();
  const { starts } = page.table;
  const first = starts[block] as number;
  let said = 0;
  const take = (phrases: readonly Phrase[] | undefined): void => {
    for (const { text, wording, upTo } of phrases ?? NO_PHRASES) {
      if (words <= upTo && beginsWith(opening(), text)) said |= wording;
    }
  };
  take(beginnings.get(hashAt(page, first)));
  if (first + 1 < (starts[block + 1] as number)) take(beginnings.get(pairAt(page, first)));
  return said;
}

function anywhere(page: PageAnalysis, block: number, words: number, opening: () => string): number {
  const { parts } = indexed();
  const { tokens, starts, tokenStarts } = page.table;
  const end = starts[block + 1] as number;
  let said = 0;
  const take = (phrases: readonly Phrase[] | undefined): void => {
    for (const { text, wording, upTo } of phrases ?? NO_PHRASES) {
      if (words <= upTo && opening().includes(text)) said |= wording;
    }
  };
  for (let at = starts[block] as number; at < end && (tokenStarts[at] as number) < LONGEST_OPENING; at++) {
    if (((page.classOfWord[tokens[at] as number] as number) & WordClass.inWording) === 0) continue;
    take(parts.get(hashAt(page, at)));
    if (at + 1 < end) take(parts.get(pairAt(page, at)));
  }
  return said;
}

const hashAt = ({ table }: PageAnalysis, token: number): number =>
  table.vocabulary.hashes[table.tokens[token] as number] as number;

const pairAt = (page: PageAnalysis, token: number): number => hashPair(hashAt(page, token), hashAt(page, token + 1));

function buildIndex(): Index {
  const exact = new Map<number, Phrase[]>();
  const beginnings = new Map<number, Phrase[]>();
  const parts = new Map<number, Phrase[]>();
  const partWords = new Set<number>();
  for (const [nth, { name, upTo }] of wordings.entries()) {
    const wording = bitOf(nth);
    for (const text of phrasesAt(name, 'exact')) addTo(exact, hashText(text), { text, wording, upTo });
    for (const text of phrasesAt(name, 'begins')) {
      const [first, second] = hashWords(text) as [number, number?];
      addTo(beginnings, second === undefined ? first : hashPair(first, second), { text, wording, upTo });
    }
    for (const text of phrasesAt(name, 'contains')) {
      const [first, second] = partOf(text);
      addTo(parts, second === undefined ? first : hashPair(first, second), { text, wording, upTo });
      partWords.add(first);
    }
  }
  return { exact, beginnings, parts, partWords };
}

function addTo<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/**
 * The hashes of two ASCII words on end that stand between two others of the phrase, and so are whole in a line; of one, or of the
 * phrase's first word, where there are no two. Of several the two whose first is longest: common words are short.
 */
function partOf(phrase: string): [first: number, second?: number] {
  const words = phrase.split(' ');
  let best: readonly string[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const [word, next] = [words[at] as string, words[at + 1] as string];
    if (!isAscii(word) || word.length <= (best[0] ?? '').length) continue;
    best = at + 1 < words.length - 1 && isAscii(next) ? [word, next] : [word];
  }
  const hashes = hashWords(best.length === 0 ? phrase : best.join(' '));
  return hashes.slice(0, Math.max(1, best.length)) as [number, number?];
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
