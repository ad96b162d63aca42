import type { Cell } from '../../structure.ts';
import type { PageElement } from '../page-tree.ts';

const MOST_SPANNED = 1000;

type Span = readonly [start: number, end: number];

/**
 * The cells of a row.
 * @param spans where the text of the cells stands in that of the row; cells without text have none.
 */
export function cellsOf(row: PageElement, spans: ReadonlyMap<PageElement, Span>): Cell[] {
  const inHead = row.parent?.name === 'thead';
  const cells: Cell[] = [];
  let at = 0;
  for (let node = row.firstChild; node; node = node.next) {
    if (node.type !== 'element' || node.traits.role !== 'cell') continue;
    const [start, end] = spans.get(node) ?? [at, at];
    at = end;
    const colSpan = spanned(node.attribs.colspan);
    const rowSpan = spanned(node.attribs.rowspan);
    cells.push({
      start,
      end,
      ...((inHead || node.name === 'th') && { header: true as const }),
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    });
  }
  return cells;
}

function spanned(text: string | undefined): number {
  const count = text === undefined ? 1 : Number.parseInt(text, 10);
  return count >= 1 ? Math.min(count, MOST_SPANNED) : 1;
}
