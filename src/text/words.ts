/**
 * Cutting text into words without allocating them: a word is a hash. In scripts that part no words each character is one,
 * weighed by the share of a word that it makes, since `Intl.Segmenter` is a hundred times slower and counts are all that is asked.
 */
import { FIRST_BREAK, Kind, kindOf, lowerOf } from './characters.ts';

/** Words that a character of an unspaced script makes on average. */
export const IDEOGRAPH_WORDS = 0.55;
export const SYLLABIC_WORDS = 0.22;

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** One step of FNV-1a, over UTF-16 units. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

export const HASH_SEED = SEED;

/** The hash of a word already in lower case; 32 bits, signed. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** The hash under which a pair of words is found, by theirs. */
export const hashPair = (first: number, second: number): number => (Math.imul(first, 31) ^ second) | 0;

/** Hashes of a text's words in order, lower-cased; apostrophes part words, as they do in the lists of function words. */
export function hashWords(text: string): number[] {
  const hashes: number[] = [];
  let hash = SEED;
  let inWord = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const kind = kindOf(unit);
    const alone = kind === Kind.ideograph || kind === Kind.syllabic;
    if (kind < FIRST_BREAK && !alone) {
      hash = hashStep(hash, lowerOf(unit));
      inWord = true;
      continue;
    }
    if (inWord) hashes.push(hash);
    if (alone) hashes.push(hashStep(SEED, unit));
    hash = SEED;
    inWord = false;
  }
  return hashes;
}

/** A hash of the words of a text, equal for texts that say the same. */
export const hashText = (text: string): number => hashWords(text).reduce(hashStep, SEED);

/** The words of a text in lower case, as `hashWords` parts them. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : FIRST_BREAK;
    if (kind < Kind.ideograph) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) words.push(text.slice(start, at).toLowerCase());
    if (kind < FIRST_BREAK) words.push(text.charAt(at));
    start = -1;
  }
  return words;
}

/** Number of words in a text of any script, rounded up; 0 only where there are no letters or digits. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.ideograph) unspaced += IDEOGRAPH_WORDS;
    else if (kind === Kind.syllabic) unspaced += SYLLABIC_WORDS;
    const isWord = kind < Kind.ideograph;
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return Math.ceil(words + unspaced);
}
