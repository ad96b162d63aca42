/**
 * The forms of plain text, judged by the page itself.
 * - What a browser shows (`innerText`): a paragraph is a line, paragraphs are parted by blank lines.
 * - Broken at links (BeautifulSoup's `get_text("\n")` and its like): every text node on a line of its own. Links and
 *   emphasis break paragraphs, and blank lines are rare.
 * - Wrapped: lines filled up to a column, paragraphs parted by blank lines. Letters, old archives, plain-text mail. Text
 *   nodes may be wrapped too, so that a page is both.
 */

import type { TextLine } from './text-lines.ts';
import { wrapColumn } from './unwrap-lines.ts';

export interface TextForm {
  readonly isBrokenAtLinks: boolean;
  /** Null where the lines are not wrapped. */
  readonly wrapColumn: number | null;
}

/** How a line that is whole seldom begins, unless it is the short entry of a list. */
const lowerCase = /^\p{Ll}/u;
const beginsInside = (line: string): boolean => {
  const unit = line.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : lowerCase.test(line);
};
const proseLength = 30;

/** How only the rest of a broken line begins: with a sign that belongs to the word before it. */
const restOfLine = /^(?:[,;.)\]:!?’”](?:\s|$)|['’]s(?!\p{L}))/u;
const beginsWithRest = (line: string): boolean => ",;.)]:!?’”'".includes(line[0] as string) && restOfLine.test(line);

/**
 * Lines that begin inside a sentence are weighed against blank lines, each rest as much as eight lower-case letters. Of
 * the development pages 93 in 100 with lines broken at links are recognised (the rest have next to none), and 1 in 100 of the
 * others is mistaken for one.
 */
const restWeight = 8;
const gapWeight = 3;

export function tellTextForm(lines: readonly TextLine[]): TextForm {
  const column = wrapColumn(lines);
  let gaps = 0;
  let rests = 0;
  let inside = 0;
  let lengthBefore = 0;
  for (const [i, { content, gap }] of lines.entries()) {
    if (i > 0 && gap > 0) gaps++;
    if (beginsWithRest(content)) rests++;
    else if (Math.max(content.length, lengthBefore) >= proseLength && beginsInside(content)) inside++;
    lengthBefore = content.length;
  }
  // In wrapped text most lines begin with a lower-case letter, whether links broke it or not.
  const evidence = restWeight * rests + (column === null ? inside : 0);
  return { isBrokenAtLinks: evidence > gapWeight * gaps, wrapColumn: column };
}
