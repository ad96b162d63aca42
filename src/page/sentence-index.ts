import { hashWord } from '../text/words.ts';
import type { TokenTable } from './token-table.ts';

const NONE = -1;

/** The different words of a block that can tell a subject. */
export interface Subject {
  readonly words: number;
  /** How many of them stand in so many of the page's sentences. */
  readonly recurring: number;
}

/** In which of a page's sentences each word stands that can tell a subject. Words go by their numbers in the page's vocabulary. */
export class SentenceIndex {
  readonly #table: TokenTable;
  /** The blocks that are sentences. */
  readonly #blocks: readonly number[];
  #places: Places | undefined;

  constructor(table: TokenTable, blocks: readonly number[]) {
    this.#table = table;
    this.#blocks = blocks;
  }

  /** How many sentences there are. */
  get size(): number {
    return this.#blocks.length;
  }

  /** How many sentences hold a word of the page. */
  countOf(word: number): number {
    return this.#found.counts[word] as number;
  }

  /** How many sentences hold a word, given in lower case. */
  countOfWord(word: string): number {
    const number = this.#table.vocabulary.numberOf(hashWord(word));
    return number < 0 ? 0 : this.countOf(number);
  }

  /** How many sentences hold one of the words or more. */
  countOfAny(words: readonly number[]): number {
    const { firsts, nexts, sentences, seen } = this.#found;
    const round = ++seen.round;
    let count = 0;
    for (const word of words) {
      for (let at = firsts[word] as number; at !== NONE; at = nexts[at] as number) {
        const sentence = sentences[at] as number;
        if (seen.sentences[sentence] === round) continue;
        seen.sentences[sentence] = round;
        count++;
      }
    }
    return count;
  }

  /** Whether a block has a subject word that a sentence holds. */
  isOnSubject(block: number): boolean {
    const { tokens, starts } = this.#table;
    const { counts } = this.#found;
    const end = starts[block + 1] as number;
    for (let at = starts[block] as number; at < end; at++)
      if ((counts[tokens[at] as number] as number) > 0) return true;
    return false;
  }

  /**
   * The subject of a block, and how many of its words stand in `least` sentences or more, of which there is one at least.
   * Their numbers are added to `into`.
   */
  subjectOf(block: number, least: number, into?: number[]): Subject {
    const { tokens, starts } = this.#table;
    const { counts, tells, seen } = this.#found;
    const round = ++seen.round;
    const end = starts[block + 1] as number;
    let words = 0;
    let recurring = 0;
    for (let at = starts[block] as number; at < end; at++) {
      const word = tokens[at] as number;
      if (tells[word] === 0 || seen.words[word] === round) continue;
      seen.words[word] = round;
      words++;
      if ((counts[word] as number) < least) continue;
      recurring++;
      into?.push(word);
    }
    return { words, recurring };
  }

  get #found(): Places {
    this.#places ??= findPlaces(this.#table, this.#blocks);
    return this.#places;
  }
}

/** For each word the first place where it stands, and from place to place the next sentence that holds it. */
interface Places {
  /** 1 for a word that can tell a subject; of others the counts are 0. */
  readonly tells: Uint8Array;
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
  readonly sentences: Int32Array;
  /** In which round of counting each word and each sentence was last met. */
  readonly seen: { round: number; readonly words: Int32Array; readonly sentences: Int32Array };
}

function findPlaces({ tokens, starts, vocabulary }: TokenTable, blocks: readonly number[]): Places {
  const { size, tellsSubject: tells } = vocabulary;
  const counts = new Int32Array(size);
  const firsts = new Int32Array(size).fill(NONE);
  const lasts = new Int32Array(size);
  const nexts = new Int32Array(tokens.length);
  const sentences = new Int32Array(tokens.length);
  for (let sentence = 0; sentence < blocks.length; sentence++) {
    const block = blocks[sentence] as number;
    const end = starts[block + 1] as number;
    for (let at = starts[block] as number; at < end; at++) {
      const word = tokens[at] as number;
      if (tells[word] === 0) continue;
      if (firsts[word] === NONE) firsts[word] = at;
      else if (sentences[lasts[word] as number] === sentence) continue;
      else nexts[lasts[word] as number] = at;
      lasts[word] = at;
      nexts[at] = NONE;
      sentences[at] = sentence;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  const seen = { round: 0, words: new Int32Array(size), sentences: new Int32Array(blocks.length) };
  return { tells, counts, firsts, nexts, sentences, seen };
}
