/**
 * What kind of character each UTF-16 unit is, told by tables that fill as scripts are met: looking a unit up is one array
 * read, and no script is paid for before it occurs.
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

const kinds = new Uint8Array(65536);
const lowerForms = new Uint16Array(65536);

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

/** The kind of a UTF-16 unit; halves of surrogate pairs are `other`. */
export function kindOf(unit: number): number {
  return kinds[unit] || learnKind(unit);
}

/** The unit in lower case; units without one, or whose lower case takes two, as they are. */
export function lowerOf(unit: number): number {
  return lowerForms[unit] || learnLower(unit);
}

function learnKind(unit: number): number {
  const kind = judge(unit, String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function learnLower(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const form = lower.length === 1 ? lower.charCodeAt(0) : unit;
  lowerForms[unit] = form;
  return form;
}

function judge(unit: number, char: string): number {
  for (const [chars, kind] of PLAIN) if (chars.includes(char)) return kind;
  if (unit < 128) return judgeAscii(unit);
  if (unit === 0x200c || unit === 0x200d) return Kind.mark;
  if (isIdeograph(unit)) return Kind.ideograph;
  if (isSyllabic(unit)) return Kind.syllabic;
  if (/\p{L}/u.test(char)) {
    if (char !== char.toUpperCase()) return Kind.lower;
    return char !== char.toLowerCase() ? Kind.upper : Kind.uncased;
  }
  if (/\p{N}/u.test(char)) return Kind.digit;
  if (/\p{M}/u.test(char)) return Kind.mark;
  if (/\p{Sc}/u.test(char)) return Kind.currency;
  return /\s/u.test(char) ? Kind.space : Kind.other;
}

/** Without the classes of Unicode, which most pages then never have compiled. */
function judgeAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return Kind.lower;
  if (unit >= 0x41 && unit <= 0x5a) return Kind.upper;
  if (unit >= 0x30 && unit <= 0x39) return Kind.digit;
  if (unit === 0x24) return Kind.currency;
  return unit >= 0x0b && unit <= 0x0d ? Kind.space : Kind.other;
}

const isIdeograph = (unit: number) =>
  (unit >= 0x3005 && unit <= 0x3007) || (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);

const isSyllabic = (unit: number) =>
  (unit >= 0x0e01 && unit <= 0x0e4e) ||
  (unit >= 0x0e81 && unit <= 0x0ecd) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x17d3);
