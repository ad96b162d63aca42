/** Characters that the syntax of HTML gives a meaning. */
export const CharCode = {
  exclamation: 0x21,
  doubleQuote: 0x22,
  singleQuote: 0x27,
  dash: 0x2d,
  slash: 0x2f,
  equals: 0x3d,
  greaterThan: 0x3e,
  question: 0x3f,
} as const;

/** White space as tags know it. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;

export const isLetter = (unit: number): boolean => {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};
