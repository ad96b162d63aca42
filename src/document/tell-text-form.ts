/**
 * The forms of plain text, told from the page itself.
 * - `innertext`: what a browser shows. A paragraph is a line, paragraphs are parted by blank lines.
 * - `gettext`: every text node on a line of its own, as scrapers write it. Links and emphasis break paragraphs, and there
 *   are no blank lines.
 * - `wrapped`: lines filled up to a column, paragraphs parted by blank lines: letters, old archives, plain-text mail.
 */

import type { TextLine } from './text-lines.ts';
import { wrapColumn } from './unwrap-lines.ts';

export type TextForm =
  | { readonly name: 'innertext' | 'gettext' }
  | { readonly name: 'wrapped'; readonly column: number };

/**
 * Blank lines for each line that shows something. Among the development pages 99 of 100 in gettext form have fewer and
 * 98 of 100 in innertext form more.
 */
const fewBlanks = 0.02;

/** How no line begins that is whole: with a comma, a closing sign, a full stop or a lower-case letter. */
const beginsInside = /^[\p{Ll},.;:!?)\]’”]/u;

export function tellTextForm(lines: readonly TextLine[]): TextForm {
  const column = wrapColumn(lines);
  if (column !== null) return { name: 'wrapped', column };
  let gaps = 0;
  for (let i = 1; i < lines.length; i++) if ((lines[i] as TextLine).gap > 0) gaps++;
  const isBroken = gaps < fewBlanks * lines.length && lines.some((line) => beginsInside.test(line.content));
  return { name: isBroken ? 'gettext' : 'innertext' };
}
