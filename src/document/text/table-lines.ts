/** Rows of tables that a tool drew with lines (`│Port │Boats│`) or with spaces, in a wrapped text: their cells are parted by tabs. */

import type { Omission } from '../document.ts';
import type { MarkedLine } from './marked-line.ts';

const framed = /^[│┃║|].*[│┃║|]$/u;
const bars = /[│┃║|]/u;
const betweenCells = / {2,}/;

/** The lines, with tabs in those that are rows. A row drawn with spaces has another of as many cells right above or below. */
export function withTableRows(lines: readonly MarkedLine[]): MarkedLine[] {
  const cells = lines.map(({ content }) => (content.includes('  ') ? content.split(betweenCells).length : 1));
  return lines.map((line, at) => {
    if (framed.test(line.content)) return framedRow(line);
    const count = cells[at] as number;
    const isBelow = line.gap === 0 && cells[at - 1] === count;
    const isAbove = lines[at + 1]?.gap === 0 && cells[at + 1] === count;
    if (count < 2 || !(isBelow || isAbove)) return line;
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
