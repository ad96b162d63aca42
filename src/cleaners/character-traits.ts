/** What the rules ask of a UTF-16 unit, as bits in a table that fills as units are met. */

/** The bits. */
export const Trait = {
  /** An ASCII digit. */
  digit: 1,
  /** Han, kana, Thai, Lao, Khmer and Burmese: scripts that part no words. */
  unspaced: 2,
  /** A part of a word in any other script. */
  word: 4,
  /** Has a lower case. */
  upper: 8,
  sentenceEnd: 16,
  /** May stand after the end of a sentence: a quote, a bracket, a space. */
  closing: 32,
  /** Punctuation, a symbol or white space. Only of whole characters; halves of surrogate pairs have `pairHalf` instead. */
  sign: 64,
  space: 128,
  pairHalf: 256,
  known: 512,
} as const;

const traits = new Uint16Array(65536);

/** The bits of a UTF-16 unit. */
export const traitsOfUnit = (unit: number): number => traits[unit] || learn(unit);

function learn(unit: number): number {
  const bits = judge(unit, String.fromCharCode(unit)) | Trait.known;
  traits[unit] = bits;
  return bits;
}

function judge(unit: number, char: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return Trait.pairHalf;
  return (
    (isDigit(unit) ? Trait.digit : 0) |
    (isUnspaced(unit) ? Trait.unspaced : isWordPart(unit, char) ? Trait.word : 0) |
    (char !== char.toLowerCase() ? Trait.upper : 0) |
    ('.!?…。！？؟।॥۔።'.includes(char) ? Trait.sentenceEnd : 0) |
    ('"\'”’»›)]』」）】*_ '.includes(char) ? Trait.closing : 0) |
    (isSign(unit) ? Trait.sign : 0) |
    (/\s/.test(char) ? Trait.space : 0)
  );
}

/** Whether a character, given by its code point, is punctuation, a symbol or white space. */
export function isSign(code: number): boolean {
  if (code < 128) return !isDigit(code) && !isAsciiLetter(code);
  return isPunctuation(code) || (!isLatin(code) && /[\s\p{P}\p{S}]/u.test(String.fromCodePoint(code)));
}

const isWordPart = (unit: number, char: string): boolean =>
  isDigit(unit) ||
  isAsciiLetter(unit) ||
  (unit > 0xbf && (isLatin(unit) || (!isPunctuation(unit) && /[\p{L}\p{N}\p{M}]/u.test(char))));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isUnspaced = (unit: number): boolean =>
  unit >= 0x0e00 &&
  (unit <= 0x0eff ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff));

/** What nearly every page has of characters beyond ASCII, told without the classes of Unicode. */
const isLatin = (code: number): boolean => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
const isPunctuation = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);
