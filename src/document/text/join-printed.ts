/** Lines of a printed page that a converter read back: wrapped at the width of a box, in a proportional font. */

import { glyphWidth } from './glyph-width.ts';
import { type JoinModel, joinModelOf, joinOdds } from './join-model.ts';
import { ROOM, STEP, traitCount, traitsOfLines } from './line-traits.ts';
import { startsListItem } from './list-marker.ts';
import type { MarkedLine } from './marked-line.ts';
import { printedWeights } from './printed-weights.generated.ts';

/** Log odds above which two lines are joined. */
const joinAbove = 0;

let model: JoinModel | null = null;

/** For each line whether it goes on with the one before it, across the end of a page too. */
export function joinPrinted(lines: readonly MarkedLine[]): boolean[] {
  model ??= joinModelOf(printedWeights);
  const rows = printedTraits(lines);
  const isInBox = (at: number) => rows[at * traitCount + ROOM] !== 0;
  return lines.map(
    (line, at) => mayJoinPrinted(line, at) && isInBox(at) && joinOdds(model as JoinModel, rows, at) > joinAbove,
  );
}

/** Wide spacing of lines leaves a blank one between them. */
export const mayJoinPrinted = ({ gap }: MarkedLine, at: number): boolean => at > 0 && gap <= 1;

/** Rows as `traitsOfLines` gives them, with the traits of wrapped lines. */
export function printedTraits(lines: readonly MarkedLine[]): Uint8Array {
  const rows = traitsOfLines(lines.map(({ content }) => content));
  const widths = lines.map(({ content }) => glyphWidth(content));
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] as MarkedLine;
    const width = widths[i] as number;
    const column = columnAround(widths, i);
    const space = next.content.indexOf(' ');
    const firstWord = glyphWidth(space === -1 ? next.content : next.content.slice(0, space + 1));
    if (column < narrowest) continue;
    const row = (i + 1) * traitCount;
    rows[row + ROOM] = roomClass((column - width - firstWord) / column);
    rows[row + STEP] = stepClass(next);
  }
  return rows;
}

/** No box of text is narrower, in thousandths of the font's size: some 20 letters. */
const narrowest = 10_000;

/** Lines on either side whose width tells that of the box. */
const reach = 8;
/** The widest of them counts only if another comes as near to it: a heading or a caption may be set in another size. */
const alike = 0.93;

function columnAround(widths: readonly number[], at: number): number {
  const around = widths.slice(Math.max(0, at - reach), at + reach + 1).sort((a, b) => b - a);
  const own = widths[at] as number;
  const column = around.find((width, nth) => (around[nth + 1] ?? 0) > alike * width) ?? own;
  return Math.max(column, own);
}

/** Least room of each class from 2 on, as a share of the column; less than the first is class 1. */
const roomClasses = [-0.12, -0.05, -0.02, 0.02, 0.08, 0.2, 0.5];

function roomClass(room: number): number {
  let at = 0;
  while (at < roomClasses.length && room >= (roomClasses[at] as number)) at++;
  return 1 + at;
}

/** 1: right below; 2: on the next page; 3: begins an item; 4: below a blank line. */
function stepClass(next: MarkedLine): number {
  if (startsListItem(next.content)) return 3;
  if (next.isPageStart) return 2;
  return next.gap > 0 ? 4 : 1;
}
