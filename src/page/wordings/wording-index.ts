/**
 * All wordings of all rules in one index, so that a line is looked up once, whatever the number of rules: as a whole, by its
 * first words, and by a word and those beside it for what may stand anywhere. All of these are hashes that the token table has; the
 * characters of a line are compared only where a phrase is found by them. Most lines say nothing of the kind, and no rule looks further.
 */
import type { PhraseClass } from '../../text/phrases.ts';
import { hashPair } from '../../text/words.ts';
import type { PageWords } from '../page-words.ts';
import { WordClass } from '../word-classes.ts';
import { isReportedSpeech } from './reported-speech.ts';
import { wordingNames } from './wording-table.generated.ts';
import { ABSENT, wordingOf, wordingTable } from './wording-table.ts';

/** One kind of line as the index takes it. */
export interface IndexedWording {
  readonly name: PhraseClass;
  /** Longest line, in words, in which phrases count that do not make up all of it. */
  readonly upTo: number;
}

const SPACE = 0x20;

/** Characters of a line that are looked at for wordings. */
export const LONGEST_OPENING = 200;

/** Words of the longest line that any wording speaks of. */
const MOST_WORDS = 120;

const wordings: IndexedWording[] = [];

/** Of each class of the table, the bit and the longest line of its wording; found when a line is first looked up. */
let rules: { readonly bits: Int32Array; readonly upTo: Int32Array } | undefined;

/** Wordings are bits of one number. */
const MOST_WORDINGS = 31;

/** Adds a wording and gives its bit. Its `upTo` is `MOST_WORDS` at most; two of one class have the same. */
export function addWording({ name, upTo }: IndexedWording): number {
  rules = undefined;
  const known = wordings.findIndex((wording) => wording.name === name);
  if (known >= 0 && wordings[known]?.upTo !== upTo) throw new RangeError(`two wordings of ${name}`);
  if (known >= 0) return bitOf(known);
  if (wordings.push({ name, upTo }) > MOST_WORDINGS) throw new RangeError(`more than ${MOST_WORDINGS} wordings`);
  return bitOf(wordings.length - 1);
}

const bitOf = (wording: number): number => 1 << wording;

/** The classes of the wordings that the rules have added. */
export const addedWordings = (): readonly PhraseClass[] => wordings.map(({ name }) => name);

function readRules(): NonNullable<typeof rules> {
  const names: readonly PhraseClass[] = wordingNames;
  const bits = new Int32Array(names.length);
  const upTo = new Int32Array(names.length);
  for (const [nth, wording] of wordings.entries()) {
    const at = names.indexOf(wording.name);
    if (at < 0) throw new RangeError(`the table of wordings lacks ${wording.name}: npm run dictionary`);
    bits[at] = bitOf(nth);
    upTo[at] = wording.upTo;
  }
  return { bits, upTo };
}

/** The bit of a phrase's wording; 0 where a line has more words than it may. */
function bitIn(words: number, phrase: number): number {
  rules ??= readRules();
  const wording = wordingOf(phrase);
  return words <= (rules.upTo[wording] as number) ? (rules.bits[wording] as number) : 0;
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
  const { exact } = wordingTable();
  let said = 0;
  for (let at = exact.find(textHash); exact.hashes[at] === textHash; at++) {
    if (line.opening === exact.textAt(at)) said |= bitIn(0, exact.phrases[at] as number);
  }
  return said;
}

function atBeginning(page: PageWords, block: number, line: Line): number {
  const { starts } = page.table;
  const first = starts[block] as number;
  const said = beginningsOf(line, hashAt(page, first));
  if (first + 1 >= (starts[block + 1] as number)) return said;
  return said | beginningsOf(line, pairAt(page, first));
}

function beginningsOf(line: Line, hash: number): number {
  const { beginnings } = wordingTable();
  let said = 0;
  for (let at = beginnings.find(hash); beginnings.hashes[at] === hash; at++) {
    const bit = bitIn(line.words, beginnings.phrases[at] as number);
    if (bit !== 0 && beginsWith(line.opening, beginnings.textAt(at))) said |= bit;
  }
  return said;
}

function anywhere(page: PageWords, block: number, line: Line): number {
  const { tokens, starts, tokenStarts } = page.table;
  const end = starts[block + 1] as number;
  let said = 0;
  for (let at = starts[block] as number; at < end && (tokenStarts[at] as number) < LONGEST_OPENING; at++) {
    if (((page.classOfWord[tokens[at] as number] as number) & WordClass.inWording) !== 0)
      said |= aroundWord(page, at, line);
  }
  return said;
}

/** The wordings of phrases that a line holds around one of its words. */
function aroundWord(page: PageWords, token: number, line: Line): number {
  const { parts } = wordingTable();
  const hash = hashAt(page, token);
  let said = 0;
  for (let at = parts.find(hash); parts.hashes[at] === hash; at++) {
    const bit = bitIn(line.words, parts.phrases[at] as number);
    if (bit === 0 || !stands(parts.before[at] as number, page, token - 1)) continue;
    if (stands(parts.after[at] as number, page, token + 1) && line.opening.includes(parts.textAt(at))) said |= bit;
  }
  return said;
}

/** Whether a word of a phrase, given by its hash, is the page's token at a place; true where the phrase has none there. */
const stands = (hash: number, page: PageWords, token: number): boolean =>
  hash === ABSENT || hash === hashAt(page, token);

const hashAt = ({ table }: PageWords, token: number): number =>
  table.vocabulary.hashes[table.tokens[token] as number] as number;

const pairAt = (page: PageWords, token: number): number => hashPair(hashAt(page, token), hashAt(page, token + 1));

/** Whether a line begins with the words of a phrase. */
const beginsWith = (line: string, phrase: string): boolean =>
  line.startsWith(phrase) &&
  (UNSPACED.test(phrase) || (endsWord(line, phrase.length) && firstWordOf(line) === firstWordOf(phrase)));

/** Thai, Chinese and Japanese have no spaces between words: what a phrase of theirs begins goes on without one. */
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

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
