import type { Place } from '../document.ts';
import type { FoundBlock } from './page-walk.ts';
import { SourceLines } from './source-lines.ts';

interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Where each block stands in the source, with columns only for those that share a line with a neighbour. */
export function placeBlocks(blocks: readonly FoundBlock[], source: string): Place[] {
  const lines = new SourceLines(source);
  const spans = blocks.map(({ gathered: { first, last } }): Span => {
    return { start: lines.locate(inkStart(first, source)), end: lines.locate(inkEnd(last, source)) };
  });
  return spans.map(({ start, end }, index): Place => {
    const lines = [start.line, end.line] as const;
    const shares = spans[index - 1]?.end.line === start.line || spans[index + 1]?.start.line === end.line;
    return shares ? { lines, columns: [start.column, end.column] } : { lines };
  });
}

type Node = FoundBlock['gathered']['first'];

/** Offsets of the first and last character of a text node that is not white space. */
function inkStart(node: Node, source: string): number {
  let offset = node.startIndex ?? 0;
  while (isSpace(source.charCodeAt(offset))) offset++;
  return offset;
}

function inkEnd(node: Node, source: string): number {
  let offset = Math.min(node.endIndex ?? 0, source.length - 1);
  while (offset > (node.startIndex ?? 0) && isSpace(source.charCodeAt(offset))) offset--;
  return offset;
}

const isSpace = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
