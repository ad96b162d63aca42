import type { Block, BlockKind } from './document.ts';
import { joinText } from './join-text.ts';
import { startsListItem } from './list-marker.ts';
import { CODE_MARK } from './page-code/code-blocks.ts';
import { replaceInPieces, toSpace } from './replace-in-pieces.ts';
import { cutLine, type Segment } from './segments/cut-line.ts';
import type { TextLine } from './text-lines.ts';

const whiteSpace = /[ \t]+/g;
const whiteRun = /[ \t]{2,}|\t/g;

/** Segments that make a block on a page that has more of them than any page has blocks. */
const SEGMENTS_BEYOND = 100;

/**
 * The blocks of a long line that may hold several, each with its columns.
 * @param least evidence, in log odds, from which it is cut.
 * @param room blocks that the page may still have before segments are taken together.
 */
export function blocksOfLine(line: TextLine, index: number, least: number, room: number): Block[] {
  const { content, number, gap, indent } = line;
  const found = cutLine(content, least);
  const segments = found.length <= room ? found : inGroups(found);
  return segments.map(({ start, end, continues }, at) => {
    const text = singleSpaces(content.slice(start, end));
    return {
      index: index + at,
      text,
      kind: startsListItem(text) ? 'list-item' : 'paragraph',
      level: null,
      place: {
        lines: [number, number],
        ...(segments.length > 1 && { columns: [indent + start + 1, indent + end] as const }),
      },
      gapBefore: at === 0 ? gap : 0,
      hints: null,
      ...(continues && { continues }),
    };
  });
}

function inGroups(segments: readonly Segment[]): Segment[] {
  const groups: Segment[] = [];
  for (let at = 0; at < segments.length; at += SEGMENTS_BEYOND) {
    const last = segments[Math.min(at + SEGMENTS_BEYOND, segments.length) - 1] as Segment;
    groups.push({ start: (segments[at] as Segment).start, end: last.end, continues: false });
  }
  return groups;
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

function singleSpaces(content: string): string {
  const text = content.includes(CODE_MARK) ? content.replaceAll(CODE_MARK, ' ') : content;
  return text.includes('  ') || text.includes('\t')
    ? replaceInPieces(text, (piece) => piece.replace(whiteRun, toSpace))
    : text;
}

/** Cells parted by single tabs. */
const rowText = (content: string): string =>
  replaceInPieces(content, (piece) => piece.replace(whiteSpace, (run) => (run.includes('\t') ? '\t' : ' ')));
