import type { ReviewRun } from '../report-data.ts';

/** What was removed, and what was kept after it up to the next removal: they stand in one row where columns part them. */
interface LedgerRow {
  readonly removed: ReviewRun[];
  readonly kept: ReviewRun[];
}

export function rowsOf(runs: readonly ReviewRun[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const run of runs) {
    let row = rows.at(-1);
    if (!row || (run.became === 'removed' && row.kept.length > 0)) {
      row = { removed: [], kept: [] };
      rows.push(row);
    }
    (run.became === 'removed' ? row.removed : row.kept).push(run);
  }
  return rows;
}

/** Cuts runs in two so that the first part has so many lines. */
export function cutRuns(runs: readonly ReviewRun[], lines: number): [first: ReviewRun[], rest: ReviewRun[]] {
  const first: ReviewRun[] = [];
  let room = lines;
  for (const [at, run] of runs.entries()) {
    if (run.lines.length > room) {
      if (room > 0) first.push({ ...run, lines: run.lines.slice(0, room) });
      return [first, [{ ...run, lines: run.lines.slice(room) }, ...runs.slice(at + 1)]];
    }
    first.push(run);
    room -= run.lines.length;
  }
  return [first, []];
}
