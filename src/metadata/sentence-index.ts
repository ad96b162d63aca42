import { hashWord } from '../language/words.ts';
import type { TokenTable } from '../page/token-table.ts';

const NONE = -1;

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
    const { firsts, nexts, sentences } = this.#found;
    const holding = new Set<number>();
    for (const word of words) {
      for (let at = firsts[word] as number; at !== NONE; at = nexts[at] as number) holding.add(sentences[at] as number);
    }
    return holding.size;
  }

  get #found(): Places {
    this.#places ??= findPlaces(this.#table, this.#blocks);
    return this.#places;
  }
}

/** For each word the first place where it stands, and from place to place the next sentence that holds it. */
interface Places {
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
  readonly sentences: Int32Array;
}

function findPlaces({ tokens, starts, vocabulary }: TokenTable, blocks: readonly number[]): Places {
  const { size, tellsSubject } = vocabulary;
  const counts = new Int32Array(size);
  const firsts = new Int32Array(size).fill(NONE);
  const lasts = new Int32Array(size);
  const nexts = new Int32Array(tokens.length);
  const sentences = new Int32Array(tokens.length);
  for (const [sentence, block] of blocks.entries()) {
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
      const word = tokens[at] as number;
      if (tellsSubject[word] === 0) continue;
      if (firsts[word] === NONE) firsts[word] = at;
      else if (sentences[lasts[word] as number] === sentence) continue;
      else nexts[lasts[word] as number] = at;
      lasts[word] = at;
      nexts[at] = NONE;
      sentences[at] = sentence;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  return { counts, firsts, nexts, sentences };
}
