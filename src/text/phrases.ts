import { PHRASES } from './phrases.generated.ts';

/** A class of phrases: what a line that says one of them is, or what a word is in it. data/README.md lists them. */
export type PhraseClass = keyof typeof PHRASES;

/** Where in a line a phrase stands: as all of it, at its beginning, or anywhere. */
export type PhrasePlace = 'exact' | 'begins' | 'contains';

/** The phrases of a class that stand in one place of a line, lower-cased, their words parted by single spaces. */
export function phrasesAt(name: PhraseClass, place: PhrasePlace): readonly string[] {
  const phrases: string = PHRASES[name][place];
  return phrases === '' ? [] : phrases.split('\n');
}

/** The phrases of classes whose phrases stand anywhere or by themselves. */
export const phrasesOf = (...names: readonly PhraseClass[]): readonly string[] =>
  names.flatMap((name) => phrasesAt(name, 'exact'));

/** Phrases as alternatives of a pattern, the longest first, so that none hides one that it begins. */
export const alternativesOf = (...names: readonly PhraseClass[]): string =>
  [...phrasesOf(...names)].sort((a, b) => b.length - a.length).join('|');

/**
 * A pattern around the phrases of a class, built when it is first asked for.
 * @param around makes its source of the phrases as alternatives, in which an apostrophe may be curly, too.
 */
export function phrasePattern(name: PhraseClass, flags: string, around: (phrases: string) => string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(around(`(?:${alternativesOf(name).replaceAll("'", "['’]")})`), flags);
    return pattern;
  };
}

/** Phrases of up to three words, to be found in lists of words. */
export class PhraseSet {
  readonly #phrases: ReadonlySet<string>;
  readonly #firstWords: ReadonlySet<string>;

  constructor(...names: readonly PhraseClass[]) {
    this.#phrases = new Set(phrasesOf(...names));
    this.#firstWords = new Set([...this.#phrases].map((phrase) => phrase.split(' ', 1)[0] as string));
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
