/** How the lines of a wrapped text stand to its column and to one another. */

import { ROOM, STEP, traitCount } from './line-traits.ts';
import { startsListItem } from './list-marker.ts';
import type { MarkedLine } from './marked-line.ts';
import { spanOf, type WideColumns } from './wrap-column.ts';

/** Classes of room: a line that goes beyond the column, by no more than the last word may; and on from which there is room for much more than a word. */
const BEYOND = 1;
const ROOMY = 7;
const farthest = 12;

/**
 * Whether a tool may have broken the line. With room for 10 columns more than the next word, it is verse or a list; far beyond the
 * column, it is of a part of the page that is not wrapped.
 */
export const isFilled = (room: number): boolean => room >= BEYOND && room < ROOMY;

/** Least room, in columns, of each class from 3 on; less than the first is class 2. */
const roomClasses = [-6, 0, 2, 5, 10, 20];

/** Writes the traits `room` and `step` of each line that no blank line follows into its row of `traitsOfLines`. */
export function writeLineFit(lines: readonly MarkedLine[], column: number, wide: WideColumns, rows: Uint8Array): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as MarkedLine, lines[i + 1] as MarkedLine];
    if (next.gap > 0) continue;
    const { right, rightWithNext } = spanOf(line, next, wide);
    if (right > column + farthest) continue;
    const row = (i + 1) * traitCount;
    rows[row + ROOM] = right > column ? BEYOND : roomClass(column - rightWithNext);
    rows[row + STEP] = stepClass(line, next);
  }
}

/** Room for the next line's first word: below 0 it would not have fitted. */
function roomClass(room: number): number {
  let at = 0;
  while (at < roomClasses.length && room >= (roomClasses[at] as number)) at++;
  return 2 + at;
}

/** 1: as far in; 2: under the words of a list item; 3: begins an item; 4: further in; 5: further out; 6: both begin items. */
function stepClass(line: MarkedLine, next: MarkedLine): number {
  const [isItem, beginsItem] = [line, next].map((one) => one.isItem === true || startsListItem(one.content));
  if (beginsItem) return isItem ? 6 : 3;
  const step = next.indent - line.indent;
  if (step === 0) return 1;
  return step < 0 ? 5 : isItem && step <= 4 ? 2 : 4;
}
