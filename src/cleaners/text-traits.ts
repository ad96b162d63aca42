/** What a rule wants to know of a block's text; computed once a block, in one pass over the characters. */
export interface TextTraits {
  /** Lower-cased, apostrophes straight, punctuation and white space at the ends gone: what wording tables are matched against. */
  readonly key: string;
  /** The key of a longer text's beginning; of any other, the key. */
  readonly opening: string;
  /** The first word of the opening. */
  readonly firstWord: string;
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

const SENTENCE_END = '.!?…。！？؟।॥۔።';
const CLOSING = '"\'”’»›)]』」）】*_ ';
const SIGN = /[\s\p{P}\p{S}]/u;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (char: string) => char !== char.toLowerCase();
/** Han, kana, Thai, Lao, Khmer and Burmese: scripts that part no words. */
const isUnspaced = (code: number) =>
  code >= 0x0e00 &&
  (code <= 0x0eff ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff));
const isWordChar = (code: number, char: string) =>
  isDigit(code) ||
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 0xbf && (isLatin(code) || (!isPunctuation(code) && /[\p{L}\p{N}\p{M}]/u.test(char))));
/** What nearly every page has of characters beyond ASCII, told without the classes of Unicode. */
const isLatin = (code: number) => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
const isPunctuation = (code: number) => (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);

/** Longer keys are never looked up in a table of wordings. */
const LONGEST_KEY = 200;

export function textTraits(text: string): TextTraits {
  let words = 0;
  let unspaced = 0;
  let capitalised = 0;
  let digits = 0;
  let sentences = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const char = text[at] as string;
    if (isDigit(code)) digits++;
    if (isUnspaced(code)) {
      unspaced++;
      inWord = false;
    } else if (isWordChar(code, char)) {
      if (!inWord) {
        words++;
        if (isUpper(char)) capitalised++;
      }
      inWord = true;
    } else if (!(inWord && (code === 39 || code === 0x2019 || code === 45))) {
      // A full stop between letters or digits (3.5, example.org) ends nothing.
      if (SENTENCE_END.includes(char) && endsHere(text, at)) sentences++;
      inWord = false;
    }
  }
  const opening = matchKey(text.slice(0, LONGEST_KEY));
  const last = lastSignificant(text);
  const endsSentence = last !== '' && SENTENCE_END.includes(last);
  const spaced = words;
  words += Math.ceil(unspaced / 2);
  return {
    key: text.length > LONGEST_KEY ? '' : opening,
    opening,
    firstWord: firstWord(opening),
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
  const next = text[at + 1];
  if (next === undefined || next === ' ' || CLOSING.includes(next)) return true;
  return isUnspaced(text.charCodeAt(at + 1)) || !isWordChar(text.charCodeAt(at + 1), next);
}

function lastSignificant(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.includes(text[at] as string)) at--;
  return text[at] ?? '';
}

/** The form of a text in which wordings are compared: `» Share this! ` and `SHARE THIS` are one. */
function matchKey(text: string): string {
  const plain = trimSigns(text.replaceAll('’', "'").toLowerCase());
  return /\s\s|[^\S ]/.test(plain) ? plain.replace(/\s+/g, ' ') : plain;
}

/** Without the punctuation, symbols and white space at both ends. */
function trimSigns(text: string): string {
  let start = 0;
  while (start < text.length) {
    const code = text.codePointAt(start) as number;
    if (!isSign(code)) break;
    start += code > 0xffff ? 2 : 1;
  }
  let end = text.length;
  while (end > start) {
    const unit = text.charCodeAt(end - 1);
    const isPair = unit >= 0xdc00 && unit <= 0xdfff && end - 2 >= start;
    if (!isSign(isPair ? (text.codePointAt(end - 2) as number) : unit)) break;
    end -= isPair ? 2 : 1;
  }
  return text.slice(start, end);
}

function isSign(code: number): boolean {
  if (code < 128) return !isDigit(code) && !((code | 32) >= 97 && (code | 32) <= 122);
  return isPunctuation(code) || (!isLatin(code) && SIGN.test(String.fromCodePoint(code)));
}

/** A key up to its first space or ASCII sign, apostrophes aside. */
export function firstWord(key: string): string {
  let end = 0;
  while (end < key.length && continuesWord(key.charCodeAt(end))) end++;
  return key.slice(0, end);
}

const continuesWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || isDigit(code) || code === 39 || code > 0xbf;
