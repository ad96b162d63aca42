/** Rows of tables that a tool drew with lines (`│Port │Boats│`) or with spaces, in a wrapped text: their cells are parted by tabs. */

import type { Omission } from '../document.ts';
import type { MarkedLine } from './marked-line.ts';

const framed = /^[│┃║|].*[│┃║|]$/u;
const bars = /[│┃║|]/u;
const betweenCells = / {2,}/;

/** Two spaces may also follow a sentence, so one of two rows must have more somewhere. */
const wide = / {3}/;

/** The lines, with tabs in those that are rows. A row drawn with spaces has another of as many cells right above or below. */
export function withTableRows(lines: readonly MarkedLine[]): MarkedLine[] {
  const cells = lines.map(({ content }) => (content.includes('  ') ? content.split(betweenCells).length : 1));
  return lines.map((line, at) => {
    if (framed.test(line.content)) return framedRow(line);
    const count = cells[at] as number;
    if (count < 2) return line;
    const isPair = (first: number) =>
      lines[first + 1]?.gap === 0 &&
      cells[first] === cells[first + 1] &&
      [first, first + 1].some((one) => wide.test(lines[one]?.content ?? ''));
    if (!isPair(at - 1) && !isPair(at)) return line;
    return { ...line, content: line.content.split(betweenCells).join('\t') };
  });
}

function framedRow(line: MarkedLine): MarkedLine {
  const cells = line.content.split(bars).slice(1, -1);
  const drawn = [...line.content].filter((sign) => bars.test(sign));
  const content = cells.map((cell) => cell.trim()).join('\t');
  // A row without a word would be no line at all.
  if (content.trim() === '') return line;
  const borders = drawn.map((text): Omission => ({ text, reason: 'table-borders' }));
  return {
    ...line,
    content: content.trim(),
    printed: line.printed ?? line.content,
    omitted: [...(line.omitted ?? []), ...borders],
  };
}
