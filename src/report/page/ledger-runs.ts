import type { ReviewLine } from '../report-data.ts';

/** Neighbouring lines with one fate. */
export interface Run {
  readonly became: ReviewLine['became'];
  readonly by: string | null;
  readonly reason: string | null;
  readonly lines: ReviewLine[];
}

/** What was removed, and what was kept after it up to the next removal: they stand in one row where columns part them. */
export interface Row {
  readonly removed: Run[];
  readonly kept: Run[];
}

export function rowsOf(lines: readonly ReviewLine[]): Row[] {
  const rows: Row[] = [];
  for (const run of runsOf(lines)) {
    let row = rows.at(-1);
    if (!row || (run.became === 'removed' && row.kept.length > 0)) {
      row = { removed: [], kept: [] };
      rows.push(row);
    }
    (run.became === 'removed' ? row.removed : row.kept).push(run);
  }
  return rows;
}

function runsOf(lines: readonly ReviewLine[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const { became, by = null, reason = null } = line;
    const run = runs.at(-1);
    if (run && run.became === became && run.by === by && run.reason === reason) run.lines.push(line);
    else runs.push({ became, by, reason, lines: [line] });
  }
  return runs;
}
