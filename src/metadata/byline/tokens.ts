/** Reads the words and marks of short lines of text, one after the other and no more than are asked for. */
import { foldLetters } from '../fold-letters.ts';
import { kindsOfNameWord } from './name-words.ts';

export interface Token {
  readonly text: string;
  /** In lower case; `plain` is without a full stop at the end, too. */
  readonly lower: string;
  readonly plain: string;
  /** What `plain` is in a byline, as bits of `NameWord`. */
  readonly kinds: number;
  /** Offset just after the token. */
  readonly end: number;
  readonly start: number;
}

/** Of a folded text; a pair of surrogates is one sign. */
const TOKEN = /[¸A-Za-zÀàª\d²'’._@®™-]+|[\ud800-\udbff][\udc00-\udfff]|[^¸\sA-Za-zÀàª\d²]/g;

export class Tokens {
  readonly #text: string;
  readonly #folded: string;
  readonly #read: Token[] = [];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#folded = foldLetters(text);
  }

  /** The token of that number from 0, undefined after the last. */
  at(index: number): Token | undefined {
    while (this.#read.length <= index && this.#next !== -1) {
      TOKEN.lastIndex = this.#next;
      const match = TOKEN.exec(this.#folded);
      this.#next = match ? TOKEN.lastIndex : -1;
      if (match) {
        const [start, end] = [match.index, TOKEN.lastIndex];
        const text = this.#text.slice(start, end);
        const lower = text.toLowerCase();
        const plain = withoutStop(lower);
        this.#read.push({ text, lower, plain, kinds: kindsOfNameWord(plain), start, end });
      }
    }
    return this.#read[index];
  }
}

/** A word without the full stop that ends it. */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
