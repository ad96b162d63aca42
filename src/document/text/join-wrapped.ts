/** Lines of the layout `wrapped`: a paragraph goes on where the first word of the next line would not have fitted. */

import { type JoinModel, joinModelOf, joinOdds } from './join-model.ts';
import { isFilled, writeLineFit } from './line-fit.ts';
import { ROOM, traitCount, traitsOfLines } from './line-traits.ts';
import type { MarkedLine } from './marked-line.ts';
import type { WideColumns } from './wrap-column.ts';
import { wrappedWeights } from './wrapped-weights.generated.ts';

/** Log odds above which two lines are joined. */
const joinAbove = 0;

/** Cells set apart by spaces, quoted mail. */
const laidOut = /\S {3,}\S|\t|^[>|]/;

let model: JoinModel | null = null;

/** For each line whether it goes on with the one before it. */
export function joinWrapped(lines: readonly MarkedLine[], column: number, wide: WideColumns): boolean[] {
  model ??= joinModelOf(wrappedWeights);
  const rows = wrappedTraits(lines, column, wide);
  const isLaidOut = lines.map(({ content }) => laidOut.test(content));
  const mayJoin = (at: number) =>
    at > 0 && isFilled(rows[at * traitCount + ROOM] as number) && !isLaidOut[at - 1] && !isLaidOut[at];
  return lines.map((_, at) => mayJoin(at) && joinOdds(model as JoinModel, rows, at) > joinAbove);
}

/** Rows as `traitsOfLines` gives them, with the traits that only wrapped lines have. */
export function wrappedTraits(lines: readonly MarkedLine[], column: number, wide: WideColumns): Uint8Array {
  const rows = traitsOfLines(lines.map(({ content }) => content));
  writeLineFit(lines, column, wide, rows);
  return rows;
}
