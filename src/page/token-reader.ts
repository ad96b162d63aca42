/** Reads the words of a page in one pass over the characters of its blocks. */
import type { Block } from '../document/document.ts';
import { characterOf, FIRST_BREAK, isBefore, Kind, kindIn, kindOf, lowerIn } from '../text/characters.ts';
import { HASH_SEED, hashStep, IDEOGRAPH_WORDS, SYLLABIC_WORDS } from '../text/words.ts';
import { makeCounts, type TokenCounts } from './token-counts.ts';
import type { TokenTable } from './token-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** Characters of one block that are read; the rest of a longer one adds nothing to what it is but its `compounds` and `unspaced`. */
const LONGEST_BLOCK = 20_000;

/** Characters of a page whose words are kept, more than any page of prose has; of blocks beyond there are only the counts. */
const MOST_CHARACTERS = 2_000_000;

const SPACE = 32;
const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

const isBracket = (unit: number): boolean => unit === 40 || unit === 41 || unit === 91 || unit === 93;
/** What joins two words into one: straight and curly apostrophes and the hyphen. */
const joinsWords = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Whether a character of this kind goes on with a number or an address after its full stop: `3.5`, `example.org`. */
const continues = (kind: number): boolean => kind < Kind.ideograph && kind !== Kind.mark;

/** Reads the words of a page's blocks. Time is linear in their length. */
export function readTokens(blocks: readonly Block[]): TokenTable {
  const reader = new TokenReader(blocks);
  for (let first = 0; first < blocks.length; ) first = reader.readFrom(first);
  return reader.table();
}

/** Adds the words of a block from a place on. `isJoined`: what stands before goes on in the first of them. */
function addRest(counts: TokenCounts, block: number, text: string, from: number, isJoined: boolean): void {
  let compounds = counts.compounds[block] as number;
  let unspaced = counts.unspaced[block] as number;
  let isInWord = isJoined;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind < Kind.ideograph) {
      if (!isInWord) compounds++;
      isInWord = true;
    } else {
      if (kind < FIRST_BREAK) unspaced++;
      isInWord &&= joinsWords(unit);
    }
  }
  counts.compounds[block] = compounds;
  counts.unspaced[block] = unspaced;
}

/** Units that are read at a time: a long block has room, and of short ones some hundred. */
const ROOM = LONGEST_BLOCK;

class TokenReader {
  readonly #blocks: readonly Block[];
  readonly #counts: TokenCounts;
  readonly #firstKind: Uint8Array;
  readonly #lastKind: Uint8Array;
  readonly #cutOff: Uint8Array;
  readonly #starts: Int32Array;
  readonly #textHash: Int32Array;
  readonly #vocabulary = new Vocabulary();
  /** Per kind of character how many the block has; only of those that part words. */
  readonly #tally = new Int32Array(Kind.other + 1);
  /** The characters of the blocks that are being read, one after the other. */
  #characters = '';
  #tokens = new Int32Array(4096);
  #tokenStarts = new Uint16Array(4096);
  #tokenEnds = new Uint16Array(4096);
  #filled = 0;
  #left = MOST_CHARACTERS;

  constructor(blocks: readonly Block[]) {
    const count = blocks.length;
    this.#blocks = blocks;
    this.#counts = makeCounts(count);
    this.#firstKind = new Uint8Array(count);
    this.#lastKind = new Uint8Array(count);
    this.#cutOff = new Uint8Array(count);
    this.#starts = new Int32Array(count + 1);
    this.#textHash = new Int32Array(count);
  }

  /** Reads the blocks from `first` on, as many as there is room for; gives the one to go on from. */
  readFrom(first: number): number {
    const texts: string[] = [];
    let units = 0;
    let end = first;
    for (; end < this.#blocks.length; end++) {
      const { text } = this.#blocks[end] as Block;
      if (units + Math.min(text.length, LONGEST_BLOCK) > ROOM) break;
      texts.push(text.length > LONGEST_BLOCK ? text.slice(0, LONGEST_BLOCK) : text);
      units += Math.min(text.length, LONGEST_BLOCK);
    }
    // Units are read faster from one string than from those of blocks, which are mostly slices of others.
    this.#characters = texts.join('');
    let from = 0;
    for (let block = first; block < end; block++) {
      const { length } = texts[block - first] as string;
      this.#read(block, from, length);
      from += length;
    }
    return end;
  }

  /** Reads one block, whose characters are those from `from` on. */
  #read(block: number, from: number, length: number): void {
    const characters = this.#characters;
    const to = from + length;
    this.#left -= length;
    const isKept = this.#left >= 0;
    if (isKept) this.#makeRoom(length);
    const [tokens, tokenStarts, tokenEnds] = [this.#tokens, this.#tokenStarts, this.#tokenEnds];
    const [vocabulary, tally] = [this.#vocabulary, this.#tally.fill(0)];
    let filled = this.#filled;
    let textHash = HASH_SEED;
    let words = 0;
    let letters = 0;
    let digits = 0;
    let cased = 0;
    let capitalised = 0;
    let shouted = 0;
    let numbers = 0;
    let mixed = 0;
    let innerCapitals = 0;
    let unspaced = 0;
    let compounds = 0;
    let capitalisedCompounds = 0;
    let sentences = 0;
    let stops = 0;
    let brackets = 0;
    let exclamations = 0;
    /** Whether nothing but signs that join words has stood since the last word. */
    let isJoined = false;
    let lastKind = 0;
    let lastUnit = 0;
    for (let at = from; at < to; ) {
      const unit = characters.charCodeAt(at);
      const character = characterOf(unit);
      if (isBefore(character, Kind.ideograph)) {
        const start = at;
        const kind = kindIn(character);
        let hash = hashStep(HASH_SEED, lowerIn(character));
        let uppers = Number(kind === Kind.upper);
        let ownDigits = Number(kind === Kind.digit);
        let last = character;
        for (at++; at < to; at++) {
          const next = characterOf(characters.charCodeAt(at));
          // Nearly every letter inside a word is of lower case, which this alone tells.
          if (!isBefore(next, Kind.upper)) {
            if (!isBefore(next, Kind.ideograph)) break;
            const nextKind = kindIn(next);
            if (nextKind === Kind.upper) uppers++;
            else if (nextKind === Kind.digit) ownDigits++;
          }
          hash = hashStep(hash, lowerIn(next));
          last = next;
        }
        lastKind = kindIn(last);
        const size = at - start;
        digits += ownDigits;
        letters += size - ownDigits;
        if (ownDigits === size) numbers++;
        else if (ownDigits > 0) mixed++;
        if (uppers > Number(kind === Kind.upper)) innerCapitals++;
        // A joiner between emoji, or a mark that has lost its letter, is no word to a reader.
        const isWord = size > 1 || kind !== Kind.mark;
        if (isWord && !isJoined) compounds++;
        if (kind === Kind.upper) {
          cased++;
          if (words > 0) capitalised++;
          if (!isJoined) capitalisedCompounds++;
          if (uppers > 1 && uppers + ownDigits === size) shouted++;
        } else if (kind === Kind.lower) cased++;
        isJoined = isWord;
        words++;
        textHash = hashStep(textHash, hash);
        if (isKept) {
          tokenStarts[filled] = start - from;
          tokenEnds[filled] = at - from;
          tokens[filled++] = vocabulary.add(hash, size, unit);
        }
        // A single space follows nearly every word.
        if (at < to && characters.charCodeAt(at) === SPACE) {
          isJoined = false;
          at++;
        }
        continue;
      }
      at++;
      const kind = kindIn(character);
      if (kind < FIRST_BREAK) {
        const hash = hashStep(HASH_SEED, unit);
        letters++;
        unspaced++;
        words += kind === Kind.ideograph ? IDEOGRAPH_WORDS : SYLLABIC_WORDS;
        isJoined = false;
        lastKind = kind;
        textHash = hashStep(textHash, hash);
        if (isKept) {
          tokenStarts[filled] = at - 1 - from;
          tokenEnds[filled] = at - from;
          tokens[filled++] = vocabulary.add(hash, 1, unit);
        }
        continue;
      }
      if (kind === Kind.space) {
        isJoined = false;
        // A sentence ends where its sign and any quote or bracket after it meet a space.
        if (lastKind === Kind.sentenceEnd) {
          sentences++;
          lastKind = Kind.space;
        }
        continue;
      }
      tally[kind] = (tally[kind] as number) + 1;
      if (isJoined && !joinsWords(unit)) isJoined = false;
      if (kind === Kind.sentenceEnd) {
        if (unit === 33 || unit === 63) exclamations++;
        if (at === to || !continues(kindOf(characters.charCodeAt(at)))) stops++;
      } else if (isBracket(unit)) brackets++;
      if (kind !== Kind.closing) {
        lastKind = kind;
        lastUnit = unit;
      }
    }
    if (lastKind === Kind.sentenceEnd) sentences++;
    this.#filled = filled;
    this.#starts[block + 1] = filled;
    this.#textHash[block] = textHash;
    this.#firstKind[block] = kindOf(characters.charCodeAt(from));
    this.#lastKind[block] = lastKind;
    this.#cutOff[block] = Number(
      lastUnit === ELLIPSIS ||
        (lastUnit === FULL_STOP && (this.#blocks[block] as Block).text.slice(-6).includes('...')),
    );
    const counts = this.#counts;
    counts.words[block] = words;
    counts.letters[block] = letters;
    counts.digits[block] = digits;
    counts.cased[block] = cased;
    counts.capitalised[block] = capitalised;
    counts.shouted[block] = shouted;
    counts.numbers[block] = numbers;
    counts.mixed[block] = mixed;
    counts.innerCapitals[block] = innerCapitals;
    counts.unspaced[block] = unspaced;
    counts.compounds[block] = compounds;
    counts.capitalisedCompounds[block] = capitalisedCompounds;
    counts.sentences[block] = sentences;
    counts.stops[block] = stops;
    counts.commas[block] = tally[Kind.comma] as number;
    counts.quotes[block] = (tally[Kind.opening] as number) + (tally[Kind.closing] as number) - brackets;
    counts.brackets[block] = brackets;
    counts.separators[block] = tally[Kind.separator] as number;
    counts.dashes[block] = tally[Kind.dash] as number;
    counts.colons[block] = tally[Kind.colon] as number;
    counts.exclamations[block] = exclamations;
    counts.symbols[block] = (tally[Kind.currency] as number) + (tally[Kind.other] as number);
    const { text } = this.#blocks[block] as Block;
    if (text.length > length) addRest(counts, block, text, length, isJoined);
  }

  table(): TokenTable {
    return {
      blocks: this.#blocks,
      counts: this.#counts,
      firstKind: this.#firstKind,
      lastKind: this.#lastKind,
      cutOff: this.#cutOff,
      tokens: this.#tokens.subarray(0, this.#filled),
      starts: this.#starts,
      tokenStarts: this.#tokenStarts.subarray(0, this.#filled),
      tokenEnds: this.#tokenEnds.subarray(0, this.#filled),
      vocabulary: this.#vocabulary,
      textHash: this.#textHash,
    };
  }

  /** Makes room for a block of so many characters, of which each may be a word. */
  #makeRoom(length: number): void {
    const needed = this.#filled + length;
    if (needed <= this.#tokens.length) return;
    const size = Math.max(needed, 2 * this.#tokens.length);
    const [tokens, starts, ends] = [this.#tokens, this.#tokenStarts, this.#tokenEnds];
    this.#tokens = new Int32Array(size);
    this.#tokens.set(tokens);
    this.#tokenStarts = new Uint16Array(size);
    this.#tokenStarts.set(starts);
    this.#tokenEnds = new Uint16Array(size);
    this.#tokenEnds.set(ends);
  }
}
