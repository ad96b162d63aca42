/** Which letters a language is written in, as far as the tables of this folder tell. */
import { Kind, kindOf, lowerOf } from './characters.ts';
import { commonWords } from './common-words.ts';
import { rangesOfScripts } from './scripts.ts';

/** Where fewer of a text's letters than this are of its alphabet, a text is not in the language. */
const LEAST_SHARE = 0.2;

/** The letters of one language, looked up in a table that fills as they occur. */
class Alphabet {
  readonly #ranges: ReturnType<typeof rangesOfScripts>;
  readonly #letters: ReadonlySet<string>;
  readonly #verdicts = new Uint8Array(0x10000);

  constructor(ranges: ReturnType<typeof rangesOfScripts>, words: string) {
    this.#ranges = ranges;
    this.#letters = new Set(words);
  }

  holds(unit: number): boolean {
    let verdict = this.#verdicts[unit] as number;
    if (verdict === 0) {
      verdict = this.#judge(unit) ? YES : NO;
      this.#verdicts[unit] = verdict;
    }
    return verdict === YES;
  }

  #judge(unit: number): boolean {
    return (
      this.#ranges.some(([first, last]) => unit >= first && unit <= last) ||
      this.#letters.has(String.fromCharCode(lowerOf(unit)))
    );
  }
}

const [NO, YES] = [1, 2];

const alphabets = new Map<string, Alphabet>();

/** Null for a language of which the tables tell nothing. */
function alphabetOf(language: string): Alphabet | null {
  const known = alphabets.get(language);
  if (known) return known;
  const ranges = rangesOfScripts(language);
  const words = commonWords[language];
  if (ranges.length === 0 && words === undefined) return null;
  const alphabet = new Alphabet(ranges, words ?? '');
  alphabets.set(language, alphabet);
  return alphabet;
}

/**
 * Whether a text may be in a language by its letters; true where its letters or the alphabet are not known. The letters of the
 * commonest words stand for all: a text in the language is full of them.
 */
export function isInLettersOf(text: string, language: string): boolean {
  const alphabet = alphabetOf(language);
  if (!alphabet) return true;
  let letters = 0;
  let own = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind > Kind.syllabic || kind === Kind.digit) continue;
    letters++;
    if (alphabet.holds(unit)) own++;
  }
  return letters === 0 || own > LEAST_SHARE * letters;
}
