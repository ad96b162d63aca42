/** Which letters a language is written in, as far as the tables of this folder tell. */
import { Kind, kindOf, lowerOf } from './characters.ts';
import { commonWords } from './common-words.ts';
import { rangesOfScripts } from './scripts.ts';

/** Where fewer of a text's letters than this are of its alphabet, a text is not in the language. */
const LEAST_SHARE = 0.2;

/**
 * Whether a text may be in a language by its letters; true where its letters or the alphabet are not known. The letters of the
 * commonest words stand for all: a text in the language is full of them.
 */
export function isInLettersOf(text: string, language: string): boolean {
  const ranges = rangesOfScripts(language);
  const words = commonWords[language];
  if (ranges.length === 0 && words === undefined) return true;
  const alphabet = new Set(words);
  let letters = 0;
  let own = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind > Kind.syllabic || kind === Kind.digit) continue;
    letters++;
    const isOwn =
      ranges.some(([first, last]) => unit >= first && unit <= last) || alphabet.has(String.fromCharCode(lowerOf(unit)));
    if (isOwn) own++;
  }
  return letters === 0 || own > LEAST_SHARE * letters;
}
