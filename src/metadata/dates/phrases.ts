/**
 * Tables of wordings: one string a language, the phrases parted by bars, so that loading a table costs nothing and reading one
 * stays easy. Phrases are lower-case, their words parted by single spaces.
 */
export type PhraseTable = readonly string[];

/** The phrases of tables, in their order. */
export function phrasesOf(...tables: readonly PhraseTable[]): string[] {
  return tables.flatMap((table) => table.flatMap((line) => line.split('|')));
}

/** Phrases of up to three words, to be found in lists of words. */
export class PhraseSet {
  readonly #phrases: ReadonlySet<string>;
  readonly #firstWords: ReadonlySet<string>;

  constructor(...tables: readonly PhraseTable[]) {
    const phrases = phrasesOf(...tables);
    this.#phrases = new Set(phrases);
    this.#firstWords = new Set(phrases.map((phrase) => phrase.split(' ', 1)[0] as string));
  }

  has(phrase: string): boolean {
    return this.#phrases.has(phrase);
  }

  /** Whether a phrase begins with this word. */
  begins(word: string): boolean {
    return this.#firstWords.has(word);
  }

  /** How many words, 0 to 3, the longest phrase has that begins at a word. */
  lengthAt(words: readonly string[], at: number): number {
    const first = words[at];
    if (first === undefined || !this.#firstWords.has(first)) return 0;
    for (const length of [3, 2]) {
      if (at + length <= words.length && this.#phrases.has(words.slice(at, at + length).join(' '))) return length;
    }
    return Number(this.#phrases.has(first));
  }
}
