import type { ArticleBlock } from '../../schema/article.ts';

type Cell = NonNullable<ArticleBlock['cells']>[number];

/** The cells of a row; of one whose cells are not known, the parts between its tabs. */
export function cellsOfRow({ text, cells }: ArticleBlock): readonly Cell[] {
  if (cells) return cells;
  let start = 0;
  return text.split('\t').map((cell) => {
    const end = start + cell.length;
    const found = { start, end };
    start = end + 1;
    return found;
  });
}

const MOST_COLUMNS = 200;

/** The cells of each row at their columns, where no cell may span others: null where one that spans covers the place. */
export function gridOf(rows: readonly ArticleBlock[]): (Cell | null)[][] {
  /** Rows that the cell of a column still covers. */
  const covered: number[] = [];
  const grid = rows.map((row) => {
    const line: (Cell | null)[] = [];
    const passCovered = () => {
      while ((covered[line.length] ?? 0) > 0) {
        (covered[line.length] as number)--;
        line.push(null);
      }
    };
    for (const cell of cellsOfRow(row)) {
      passCovered();
      const { colSpan = 1, rowSpan = 1 } = cell;
      for (let column = 0; column < colSpan && line.length < MOST_COLUMNS; column++) {
        covered[line.length] = rowSpan - 1;
        line.push(column === 0 ? cell : null);
      }
    }
    passCovered();
    return line;
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((line) => [...line, ...new Array(width - line.length).fill(null)]);
}
