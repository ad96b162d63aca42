/** Ranges of code points that terminals draw two columns wide: Unicode's East Asian Wide and Fullwidth, and emoji. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
] as const;

/** Below this code point, every character has width 1. */
const FIRST_SPECIAL = 0x300;

const special = /[^\0-\u02ff]/;

/** Columns that a character takes in a terminal: 0 for marks and joiners, 2 for wide ones. */
function charWidth(char: string): 0 | 1 | 2 {
  const code = char.codePointAt(0) as number;
  if (code < FIRST_SPECIAL) return 1;
  if (WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  return /[\p{Mn}\p{Me}\u200b-\u200f]/u.test(char) ? 0 : 1;
}

/** Columns that a text takes in a terminal. */
export function textWidth(text: string): number {
  if (!special.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The longest beginning of a text that fits into `width` columns. */
export function fitText(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width) break;
    end += char.length;
  }
  return text.slice(0, end);
}
