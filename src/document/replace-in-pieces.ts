/** Long texts are changed in pieces of so many characters. */
const PIECE = 1 << 16;

/**
 * What `change` makes of a text, for a change that looks at no more than a character, a surrogate pair or a run of white space
 * at once: no piece ends within these. A regular expression that matches everywhere needs many times the memory of its text.
 */
export function replaceInPieces(text: string, change: (piece: string) => string): string {
  if (text.length <= PIECE) return change(text);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + PIECE, text.length);
    while (end < text.length && belongTogether(text.charCodeAt(end - 1), text.charCodeAt(end))) end++;
    pieces.push(change(text.slice(start, end)));
    start = end;
  }
  return pieces.join('');
}

const belongTogether = (before: number, after: number): boolean =>
  (before <= 0x20 && after <= 0x20) || (before >= 0xd800 && before <= 0xdbff);

/** A replacement. V8 keeps some thirty bytes for each match that a string replaces, and none where a function does. */
export const toSpace = (): string => ' ';
