import type { Block, BlockKind } from './document.ts';
import { joinText } from './join-text.ts';
import { startsListItem } from './list-marker.ts';
import { replaceInPieces, toSpace } from './replace-in-pieces.ts';
import { cutLine } from './segments/cut-line.ts';
import type { TextLine } from './text-lines.ts';

const whiteSpace = /[ \t]+/g;
const whiteRun = /[ \t]{2,}|\t/g;

/** The blocks of a long line that holds several, each with its columns. */
export function blocksOfLine({ content, number, gap, indent }: TextLine, index: number): Block[] {
  return cutLine(content).map(({ start, end }, at) => {
    const text = singleSpaces(content.slice(start, end));
    return {
      index: index + at,
      text,
      kind: startsListItem(text) ? 'list-item' : 'paragraph',
      level: null,
      place: { lines: [number, number], columns: [indent + start + 1, indent + end] },
      gapBefore: at === 0 ? gap : 0,
      hints: null,
    };
  });
}

/** The block that `lines` from `first` up to but without `end` make; at least one line. */
export function blockOfLines(lines: readonly TextLine[], first: number, end: number, index: number): Block {
  const line = lines[first] as TextLine;
  const lastLine = (lines[end - 1] as TextLine).number;
  const isRow = end === first + 1 && line.content.includes('\t');
  const text = isRow ? rowText(line.content) : textOf(lines, first, end);
  const kind: BlockKind = isRow ? 'table-row' : startsListItem(text) ? 'list-item' : 'paragraph';
  return {
    index,
    text,
    kind,
    level: null,
    place: { lines: [line.number, lastLine] },
    gapBefore: line.gap,
    hints: null,
  };
}

function textOf(lines: readonly TextLine[], first: number, end: number): string {
  if (end === first + 1) return singleSpaces((lines[first] as TextLine).content);
  return joinText(lines.slice(first, end).map((line) => singleSpaces(line.content)));
}

const singleSpaces = (content: string): string =>
  content.includes('  ') || content.includes('\t')
    ? replaceInPieces(content, (piece) => piece.replace(whiteRun, toSpace))
    : content;

/** Cells parted by single tabs. */
const rowText = (content: string): string =>
  replaceInPieces(content, (piece) => piece.replace(whiteSpace, (run) => (run.includes('\t') ? '\t' : ' ')));
