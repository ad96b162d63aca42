/**
 * Text whose lines were filled up to a column. A line that was broken there betrays itself: the next line's first word
 * would not have fitted. Verse, lists, tables and last lines of paragraphs leave room for it, so they stay as they are.
 */

import { startsListItem } from './list-marker.ts';
import type { TextLine } from './text-lines.ts';

/** Bounds of the column that people and programs wrap at. */
const narrowest = 45;
const widest = 110;

/** Lines shorter than this are verse, labels or last lines, and say nothing of the column. */
const telling = 30;

/** Share of the telling line ends within paragraphs that must be full for a text to be wrapped. */
const fullShare = 0.6;

/** Share of the lines after a full one that must begin inside a sentence, which sets prose apart from lists of headlines. */
const insideShare = 0.4;

/** A lower-case letter, or a letter of a script without case that parts its words by spaces. */
const beginsInside = () => /^(?:\p{Ll}|(?![\u3005-\u9fff])\p{Lo})/u;

/** Fewer telling line ends than this are chance. */
const fewestEnds = 6;

/** Cells set apart by spaces, quoted mail, rules. */
const laidOut = () => /\S {3,}\S|\t|^[>|]|^[^\p{L}\p{N}]+$/u;

/** The column that the text was wrapped at, or null for text that was not. */
export function wrapColumn(lines: readonly TextLine[]): number | null {
  const widths = new Uint32Array(widest + 2);
  let ends = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!isTellingEnd(lines, i)) continue;
    const column = Math.min(width(lines[i - 1] as TextLine), widest + 1);
    widths[column] = (widths[column] as number) + 1;
    ends++;
  }
  if (ends < fewestEnds) return null;
  const column = columnOfShare(widths, Math.floor(ends * 0.9));
  if (column < narrowest || column > widest) return null;
  let full = 0;
  let inside = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!isTellingEnd(lines, i) || !isFull(lines[i - 1] as TextLine, lines[i] as TextLine, column)) continue;
    full++;
    if (beginsInside().test((lines[i] as TextLine).content)) inside++;
  }
  return full >= fullShare * ends && inside >= insideShare * full ? column : null;
}

/** Whether the break before line i stands within a paragraph, after a line that is long enough to tell. */
const isTellingEnd = (lines: readonly TextLine[], i: number): boolean =>
  (lines[i] as TextLine).gap === 0 && width(lines[i - 1] as TextLine) >= telling;

/** The least column up to which more than `count` lines go. */
function columnOfShare(widths: Uint32Array, count: number): number {
  let column = 0;
  for (let sum = widths[0] as number; sum <= count; sum += widths[column] as number) column++;
  return column;
}

/** Whether `next` goes on with the paragraph of `line`, the line before it. */
export function isWrapped(line: TextLine, next: TextLine, column: number): boolean {
  if (next.gap > 0 || !isFull(line, next, column) || width(line) > widest) return false;
  if (startsListItem(next.content) || laidOut().test(line.content) || laidOut().test(next.content)) return false;
  return next.indent <= line.indent || startsListItem(line.content);
}

const width = (line: TextLine): number => line.indent + line.content.length;

function isFull(line: TextLine, next: TextLine, column: number): boolean {
  const space = next.content.indexOf(' ');
  const firstWord = space === -1 ? next.content.length : space;
  return width(line) + 1 + firstWord > column;
}
