/**
 * What is known of each UTF-16 unit, in one table that fills as units are met: looking one up is one array read, and no
 * script is paid for before it occurs.
 */

/** The kinds. Those below `FIRST_BREAK` are parts of words. */
export const Kind = {
  lower: 1,
  upper: 2,
  /** Letters of scripts without case that part words by spaces: Arabic, Hebrew, Devanagari, Hangul. */
  uncased: 3,
  /** Combining marks, and the joiners that spell words in Persian and in the scripts of India. */
  mark: 4,
  digit: 5,
  /** Han and kana, of which a word takes about two. */
  ideograph: 6,
  /** Thai, Lao, Khmer and Burmese, of which a word takes four or five. */
  syllabic: 7,
  space: 8,
  sentenceEnd: 9,
  closing: 10,
  opening: 11,
  comma: 12,
  colon: 13,
  dash: 14,
  /** Bars, bullets, guillemets pointing on: what parts the entries of a menu. */
  separator: 15,
  currency: 16,
  other: 17,
} as const;

export const FIRST_BREAK = Kind.space;

/** Per unit, once met: its lower case in the low 16 bits, its kind above. Never 0, since no kind is. */
const units = new Int32Array(65536);

const KIND_SHIFT = 16;

const PLAIN: readonly (readonly [string, number])[] = [
  [' \t\n\u00a0', Kind.space],
  ['.!?…。！？؟।॥۔።｡', Kind.sentenceEnd],
  ['"”»’\')]}』」》）】〉', Kind.closing],
  ['“„«‘([{『「《（【〈', Kind.opening],
  [',;،、，；', Kind.comma],
  [':：', Kind.colon],
  ['-–—‐‑−', Kind.dash],
  ['|·•›>▸►▶→★☆✓●▪■~/\\', Kind.separator],
];

/** All that the table holds of a unit, for `kindIn` and `lowerIn`: loops over characters read the table once for each. */
export const characterOf = (unit: number): number => units[unit] || learn(unit);

export const kindIn = (character: number): number => character >>> KIND_SHIFT;
export const lowerIn = (character: number): number => character & 0xffff;

/** Whether what the table holds is of a kind before this one: one comparison, without taking it apart. */
export const isBefore = (character: number, kind: number): boolean => character < kind << KIND_SHIFT;

/** The kind of a UTF-16 unit; halves of surrogate pairs are `other`. */
export const kindOf = (unit: number): number => kindIn(characterOf(unit));

/** The unit in lower case; units without one, or whose lower case takes two, as they are. */
export const lowerOf = (unit: number): number => lowerIn(characterOf(unit));

/** Whether a character, given by its code point, is punctuation, a symbol or white space. */
export function isSign(code: number): boolean {
  const kind = code > 0xffff ? Kind.other : kindOf(code);
  if (kind < Kind.ideograph) return false;
  const isTold = (kind >= FIRST_BREAK && kind < Kind.other) || code < 128;
  return isTold || SIGN.test(String.fromCodePoint(code));
}

const SIGN = /[\s\p{P}\p{S}]/u;

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const character = (judge(unit, char, lower) << KIND_SHIFT) | (lower.length === 1 ? lower.charCodeAt(0) : unit);
  units[unit] = character;
  return character;
}

function judge(unit: number, char: string, lower: string): number {
  for (const [chars, kind] of PLAIN) if (chars.includes(char)) return kind;
  if (unit < 128) return judgeAscii(unit);
  if (unit === 0x200c || unit === 0x200d) return Kind.mark;
  if (isIdeograph(unit)) return Kind.ideograph;
  if (isSyllabic(unit)) return Kind.syllabic;
  const upper = char.toUpperCase();
  // What nearly every page has beyond ASCII needs none of the classes of Unicode, which take milliseconds to compile.
  if (isGeneralPunctuation(unit)) return Kind.other;
  if ((isLatin(unit) && lower !== upper) || /\p{L}/u.test(char)) {
    if (char !== upper) return Kind.lower;
    return char !== lower ? Kind.upper : Kind.uncased;
  }
  if (/\p{N}/u.test(char)) return Kind.digit;
  if (/\p{M}/u.test(char)) return Kind.mark;
  if (/\p{Sc}/u.test(char)) return Kind.currency;
  return /\s/.test(char) ? Kind.space : Kind.other;
}

function judgeAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return Kind.lower;
  if (unit >= 0x41 && unit <= 0x5a) return Kind.upper;
  if (unit >= 0x30 && unit <= 0x39) return Kind.digit;
  if (unit === 0x24) return Kind.currency;
  return unit >= 0x0b && unit <= 0x0d ? Kind.space : Kind.other;
}

const isLatin = (unit: number): boolean => unit >= 0xc0 && unit <= 0x24f;
const isGeneralPunctuation = (unit: number): boolean =>
  (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e);

const isIdeograph = (unit: number) =>
  (unit >= 0x3005 && unit <= 0x3007) || (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);

const isSyllabic = (unit: number) =>
  (unit >= 0x0e01 && unit <= 0x0e4e) ||
  (unit >= 0x0e81 && unit <= 0x0ecd) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x17d3);
