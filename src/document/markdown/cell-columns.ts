import type { Place } from '../document.ts';

/** The columns that each cell of a table's line takes, without the white space around it; undefined for an empty cell. */
export function cellColumns(line: string): Place['columns'][] {
  const cells: Place['columns'][] = [];
  let start = 0;
  for (let index = 0; index <= line.length; index++) {
    const ends = index === line.length || (line[index] === '|' && line[index - 1] !== '\\');
    if (!ends) continue;
    cells.push(inkColumns(line, start, index));
    start = index + 1;
  }
  // The bars at both ends of the line part nothing.
  if (cells.length > 1 && !cells[0]) cells.shift();
  return cells;
}

/** The columns of what is to be seen between two offsets of a line; undefined for white space. */
export function inkColumns(line: string, start = 0, end: number = line.length): Place['columns'] {
  const cell = line.slice(start, end);
  const ink = cell.trim();
  if (ink === '') return undefined;
  const first = start + cell.indexOf(ink) + 1;
  return [first, first + ink.length - 1];
}
