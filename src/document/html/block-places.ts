import type { Place } from '../document.ts';
import type { FoundBlock } from './page-walk.ts';
import { SourceLines } from './source-lines.ts';

/** Where each block stands in the source, with columns only for those that share a line with a neighbour. */
export function placeBlocks(blocks: readonly FoundBlock[], source: string): Place[] {
  const lines = new SourceLines(source);
  let lineBefore = 0;
  const spans = blocks.map(({ gathered: { first, last } }) => {
    const start = inkStart(first, source);
    const firstLine = lines.lineOf(start);
    const firstColumn = lines.columnOf(start);
    const end = inkEnd(last, source);
    return { firstLine, firstColumn, lastLine: lines.lineOf(end), lastColumn: lines.columnOf(end) };
  });
  return spans.map(({ firstLine, firstColumn, lastLine, lastColumn }, index): Place => {
    const lines = [firstLine, lastLine] as const;
    const shares = lineBefore === firstLine || spans[index + 1]?.firstLine === lastLine;
    lineBefore = lastLine;
    return shares ? { lines, columns: [firstColumn, lastColumn] } : { lines };
  });
}

type Node = FoundBlock['gathered']['first'];

/** Offsets of the first and last character of a text node that is not white space. */
function inkStart(node: Node, source: string): number {
  let offset = node.startIndex;
  while (isSpace(source.charCodeAt(offset))) offset++;
  return offset;
}

function inkEnd(node: Node, source: string): number {
  let offset = Math.min(node.endIndex, source.length - 1);
  while (offset > node.startIndex && isSpace(source.charCodeAt(offset))) offset--;
  return offset;
}

const isSpace = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
