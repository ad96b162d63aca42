/** Reads the words and marks of short lines of text, one after the other and no more than are asked for. */
import { foldLetters } from '../../text/fold-letters.ts';
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

const SPACE = 0x20;
const FIRST_BEYOND_ASCII = 0x80;

/** What words of a folded text consist of: letters, digits, and signs within words. */
const WORD_SIGNS = "'._@-";
const isWordSign = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, unit) =>
  Number(/[A-Za-z\d]/.test(String.fromCharCode(unit)) || WORD_SIGNS.includes(String.fromCharCode(unit))),
);
const WORD_SIGNS_BEYOND_ASCII = '¸Ààª²’®™';

const isOfWord = (folded: string, at: number): boolean => {
  const unit = folded.charCodeAt(at);
  return unit < FIRST_BEYOND_ASCII ? isWordSign[unit] === 1 : WORD_SIGNS_BEYOND_ASCII.includes(folded[at] as string);
};

const isSpace = (folded: string, at: number): boolean =>
  folded.charCodeAt(at) === SPACE || /\s/.test(folded[at] as string);

/** A pair of surrogates is one sign. */
const isPair = (folded: string, at: number): boolean => (folded.codePointAt(at) as number) > 0xffff;

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
    while (this.#read.length <= index && this.#next < this.#folded.length) this.#readNext();
    return this.#read[index];
  }

  #readNext(): void {
    const folded = this.#folded;
    let start = this.#next;
    while (start < folded.length && !isOfWord(folded, start) && isSpace(folded, start)) start++;
    this.#next = start;
    if (start === folded.length) return;
    let end = start;
    while (end < folded.length && isOfWord(folded, end)) end++;
    if (end === start) end += isPair(folded, start) ? 2 : 1;
    this.#next = end;
    const text = this.#text.slice(start, end);
    const lower = text.toLowerCase();
    const plain = withoutStop(lower);
    this.#read.push({ text, lower, plain, kinds: kindsOfNameWord(plain), start, end });
  }
}

/** A word without the full stop that ends it. */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
