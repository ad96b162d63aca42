import { HASH_SEED, hashStep } from '../language/words.ts';
import { isSign, Trait, traitsOfUnit } from './character-traits.ts';
import { mayBeOfWording, wordingsIn } from './wording-index.ts';

/** What a rule wants to know of a block's text; computed once a block, in one pass over the characters. */
export interface TextTraits {
  /** Lower-cased, apostrophes straight, punctuation and white space at the ends gone: what wording tables are matched against. */
  readonly key: string;
  /** Numbers of the wordings (`wording-index.ts`) that the text says. */
  readonly wordings: readonly number[];
  /** Runs of letters and digits; in scripts without spaces, half the letters. */
  readonly words: number;
  /** Share of the words that begin with a capital, 0 to 1; 0 in scripts without case. */
  readonly capitalised: number;
  /** The text ends as a sentence does, in any script, closing quotes and brackets aside. */
  readonly endsSentence: boolean;
  /** Ends of sentences within the text. */
  readonly sentences: number;
  /** Share of the characters that are digits, 0 to 1. */
  readonly digits: number;
  /** Long and built like prose: what articles are made of, and menus, labels and headlines are not. */
  readonly isProse: boolean;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const SPACE = 0x20;

const NONE: readonly number[] = [];

/** Longer keys are never looked up in a table of wordings. */
const LONGEST_KEY = 200;

export function textTraits(text: string): TextTraits {
  let spaced = 0;
  let unspaced = 0;
  let capitalised = 0;
  let digits = 0;
  let sentences = 0;
  let inWord = false;
  let isEven = true;
  let lastUnit = 0;
  let hash = HASH_SEED;
  let hashes = NONE;
  const mayMatter = mayBeOfWording();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = traitsOfUnit(unit);
    if ((bits & Trait.word) !== 0) {
      if (!inWord) {
        spaced++;
        if ((bits & Trait.upper) !== 0) capitalised++;
        inWord = true;
        hash = HASH_SEED;
      }
      hash = hashStep(hash, unit | 32);
      digits += bits & Trait.digit;
      lastUnit = unit;
      continue;
    }
    if (inWord && at < LONGEST_KEY && mayMatter(hash)) hashes = [...hashes, hash];
    if ((bits & Trait.unspaced) !== 0) {
      unspaced++;
      inWord = false;
    } else if (!(inWord && (unit === APOSTROPHE || unit === CURLY_APOSTROPHE || unit === HYPHEN))) {
      // A full stop between letters or digits (3.5, example.org) ends nothing.
      if ((bits & Trait.sentenceEnd) !== 0 && endsHere(text, at)) sentences++;
      inWord = false;
      if ((bits & Trait.space) !== 0 && (unit !== SPACE || lastUnit === SPACE)) isEven = false;
    }
    lastUnit = unit;
  }
  const opening = matchKey(text.length > LONGEST_KEY ? text.slice(0, LONGEST_KEY) : text, isEven);
  const endsSentence = endsInSentenceEnd(text);
  const words = spaced + Math.ceil(unspaced / 2);
  return {
    key: text.length > LONGEST_KEY ? '' : opening,
    wordings: wordingsIn(opening, words, hashes),
    words,
    capitalised: spaced === 0 ? 0 : capitalised / spaced,
    endsSentence,
    sentences,
    digits: text.length === 0 ? 0 : digits / text.length,
    // A headline of two sentences is still a headline: most of its words have capitals.
    isProse:
      words >= 30 ||
      (capitalised <= 0.7 * spaced && ((words >= 9 && endsSentence) || sentences >= 2 + Number(words < 12))),
  };
}

function endsHere(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const bits = traitsOfUnit(text.charCodeAt(at + 1));
  return (bits & (Trait.closing | Trait.unspaced)) !== 0 || (bits & Trait.word) === 0;
}

function endsInSentenceEnd(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const bits = traitsOfUnit(text.charCodeAt(at));
    if ((bits & Trait.closing) === 0) return (bits & Trait.sentenceEnd) !== 0;
  }
  return false;
}

/**
 * The form of a text in which wordings are compared: `» Share this! ` and `SHARE THIS` are one. `isEven`: single spaces are
 * its only white space.
 */
function matchKey(text: string, isEven: boolean): string {
  const plain = trimSigns(text.replaceAll('’', "'").toLowerCase());
  return isEven ? plain : plain.replace(/\s+/g, ' ');
}

/** Without the punctuation, symbols and white space at both ends. */
function trimSigns(text: string): string {
  let start = 0;
  while (start < text.length) {
    const length = signLength(text, start, text.charCodeAt(start));
    if (length === 0) break;
    start += length;
  }
  let end = text.length;
  while (end > start) {
    const unit = text.charCodeAt(end - 1);
    const isPair = unit >= 0xdc00 && unit <= 0xdfff && end - 2 >= start;
    const length = signLength(text, isPair ? end - 2 : end - 1, unit);
    if (length === 0) break;
    end -= isPair ? 2 : 1;
  }
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Units of the sign at a place of a text, where `unit` is the one that stands there or ends a pair there; 0 for what is no sign. */
function signLength(text: string, at: number, unit: number): 0 | 1 | 2 {
  const bits = traitsOfUnit(unit);
  if ((bits & Trait.pairHalf) === 0) return (bits & Trait.sign) === 0 ? 0 : 1;
  const code = text.codePointAt(at) as number;
  return isSign(code) ? (code > 0xffff ? 2 : 1) : 0;
}
