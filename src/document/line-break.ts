import { Kind, kindOf } from '../text/characters.ts';

/**
 * Whether a sentence runs on across a single line break (`<br>`, a hard break of Markdown): the line before it is not at a
 * sentence's end and the next one begins in lower case. Else the lines are a byline and a date, an address, a verse, a lead-in
 * and its text, and each stands alone. Both are trimmed and not empty.
 */
export function runsOn(before: string, after: string): boolean {
  const end = kindOf(before.charCodeAt(before.length - 1));
  const start = kindOf(after.charCodeAt(0));
  return end !== Kind.sentenceEnd && end !== Kind.colon && (start === Kind.lower || start === Kind.comma);
}

/** Lines of a verse, and the characters of the longest: lines of prose that was wrapped are longer. */
const FEWEST_LINES = 3;
const LONGEST_LINE = 60;

/** Whether lines between single line breaks are those of a verse: several, all short, and each beginning with a letter or a quotation mark. */
export const isVerse = (lines: readonly string[]): boolean =>
  lines.length >= FEWEST_LINES &&
  lines.every((line) => line.length <= LONGEST_LINE && BEGINS_WITH_WORD.test(line)) &&
  !lines.some((line) => /\d/.test(line));

const BEGINS_WITH_WORD = /^[\s"'“‘«„「『¿¡(…-]*\p{L}/u;

/**
 * Whether a sentence or a label ends where an inline element begins or ends, and another begins without a space:
 * `The bell rang.<a>Read more</a>`, `<b>Where:</b>Old Pier`. Initials and numbers are no such ends. Both are trimmed; the first may be empty.
 */
export function partsSentences(before: string, after: string): boolean {
  const end = kindOf(before.charCodeAt(before.length - 1));
  return (
    (end === Kind.sentenceEnd || end === Kind.colon) &&
    kindOf(before.charCodeAt(before.length - 2)) === Kind.lower &&
    kindOf(before.charCodeAt(before.length - 3)) === Kind.lower &&
    kindOf(after.charCodeAt(0)) === Kind.upper &&
    kindOf(after.charCodeAt(1)) === Kind.lower
  );
}

/**
 * Whether two inline elements that touch hold words of their own, as in `<span>Ada Quill</span><span>May 3</span><span>Print</span>`,
 * which a style sheet sets apart: the first ends inside a word of lower case or in a digit, the second begins with a capital or
 * a digit. A drop cap, letters in elements of their own and `x<sub>2</sub>` stay one word. Both are trimmed; the first may be empty.
 */
export function partsWords(before: string, after: string): boolean {
  const start = kindOf(after.charCodeAt(0));
  if (start !== Kind.upper && start !== Kind.digit) return false;
  const end = kindOf(before.charCodeAt(before.length - 1));
  if (end === Kind.digit) return start === Kind.upper && kindOf(after.charCodeAt(1)) === Kind.lower;
  return end === Kind.lower && before.length > 1 && kindOf(before.charCodeAt(before.length - 2)) <= Kind.upper;
}

/** Longest call, in words: `Read the full story`. */
const LONGEST_CALL = 4;

/**
 * Whether a link at the end of a paragraph is no part of its last sentence but a call of its own: `… at noon. Read more »`. The text
 * before it ends a sentence, and the link is short, begins with a capital and ends no sentence.
 */
export function isCallAfter(before: string, link: string): boolean {
  return (
    kindOf(link.charCodeAt(0)) === Kind.upper &&
    kindOf(before.charCodeAt(before.length - 1)) === Kind.sentenceEnd &&
    kindOf(before.charCodeAt(before.length - 2)) === Kind.lower &&
    kindOf(link.charCodeAt(link.length - 1)) !== Kind.sentenceEnd &&
    link.split(' ', LONGEST_CALL + 1).length <= LONGEST_CALL
  );
}
