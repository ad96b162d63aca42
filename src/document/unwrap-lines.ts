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
const beginsInside = /^(?:\p{Ll}|(?![\u3005-\u9fff])\p{Lo})/u;

/** Fewer telling line ends than this are chance. */
const fewestEnds = 6;

/** Cells set apart by spaces, quoted mail, rules. */
const laidOut = /\S {3,}\S|\t|^[>|]|^[^\p{L}\p{N}]+$/u;

/** The column that the text was wrapped at, or null for text that was not. */
export function wrapColumn(lines: readonly TextLine[]): number | null {
  const ends: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as TextLine;
    if (line.gap === 0 && width(lines[i - 1] as TextLine) >= telling) ends.push(i);
  }
  if (ends.length < fewestEnds) return null;
  const widths = ends.map((i) => width(lines[i - 1] as TextLine)).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)] as number;
  if (column < narrowest || column > widest) return null;
  const full = ends.filter((i) => isFull(lines[i - 1] as TextLine, lines[i] as TextLine, column));
  const inside = full.filter((i) => beginsInside.test((lines[i] as TextLine).content));
  return full.length >= fullShare * ends.length && inside.length >= insideShare * full.length ? column : null;
}

/** Whether `next` goes on with the paragraph of `line`, the line before it. */
export function isWrapped(line: TextLine, next: TextLine, column: number): boolean {
  if (next.gap > 0 || !isFull(line, next, column) || width(line) > widest) return false;
  if (startsListItem(next.content) || laidOut.test(line.content) || laidOut.test(next.content)) return false;
  return next.indent <= line.indent || startsListItem(line.content);
}

const width = (line: TextLine): number => line.indent + line.content.length;

function isFull(line: TextLine, next: TextLine, column: number): boolean {
  const space = next.content.indexOf(' ');
  const firstWord = space === -1 ? next.content.length : space;
  return width(line) + 1 + firstWord > column;
}
