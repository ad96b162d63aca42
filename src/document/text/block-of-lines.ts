import type { Block, BlockKind, BlockLink, Omission, SetAside } from '../document.ts';
import { CODE_MARK } from '../page-code/code-blocks.ts';
import { replaceInPieces, toSpace } from '../replace-in-pieces.ts';
import { joinText } from './join-text.ts';
import type { TextLayoutReason } from './layout-removals.ts';
import { startsListItem } from './list-marker.ts';
import type { MarkedLine } from './marked-line.ts';

const whiteSpace = /[ \t]+/g;
const whiteRun = /[ \t]{2,}|\t/g;

/**
 * The block that `lines` from `first` up to but without `end` make; at least one line.
 *
 * @param asidesBefore gives what the reader set aside before the line of a number, and after that of the last call.
 */
export function blockOfLines(
  lines: readonly MarkedLine[],
  first: number,
  end: number,
  index: number,
  asidesBefore: (number: number) => readonly SetAside<TextLayoutReason>[],
): Block {
  const line = lines[first] as MarkedLine;
  const lastLine = (lines[end - 1] as MarkedLine).number;
  const isRow = end === first + 1 && line.content.includes('\t');
  const text = isRow ? rowText(line.content) : textOf(lines, first, end);
  const isItem = line.isItem === true || startsListItem(text);
  const kind: BlockKind = isRow ? 'table-row' : isItem ? 'list-item' : 'paragraph';
  return {
    index,
    text,
    kind,
    level: null,
    place: { lines: [line.number, lastLine] },
    gapBefore: line.isPageStart ? 1 : line.gap,
    hints: null,
    ...marksOf(lines, first, end, asidesBefore),
  };
}

/** The links of the lines, and what was left out of them and among them. */
function marksOf(
  lines: readonly MarkedLine[],
  first: number,
  end: number,
  asidesBefore: (number: number) => readonly SetAside<TextLayoutReason>[],
): Pick<Block, 'links' | 'omitted'> {
  const links: BlockLink[] = [];
  const omitted: Omission[] = [];
  for (let at = first; at < end; at++) {
    const line = lines[at] as MarkedLine;
    for (const { text, reason } of asidesBefore(line.number)) omitted.push({ text, reason });
    if (line.links) links.push(...line.links);
    if (line.omitted) omitted.push(...line.omitted);
  }
  return { ...(links.length > 0 && { links }), ...(omitted.length > 0 && { omitted }) };
}

function textOf(lines: readonly MarkedLine[], first: number, end: number): string {
  if (end === first + 1) return singleSpaces((lines[first] as MarkedLine).content);
  const isCut = (at: number) => (lines[first + at] as MarkedLine).isHyphenated === true;
  return joinText(
    lines.slice(first, end).map((line) => singleSpaces(line.content)),
    isCut,
  );
}

/** The content with single spaces, also where code of the page stood. */
export function singleSpaces(content: string): string {
  const text = content.includes(CODE_MARK) ? content.replaceAll(CODE_MARK, ' ') : content;
  return text.includes('  ') || text.includes('\t')
    ? replaceInPieces(text, (piece) => piece.replace(whiteRun, toSpace))
    : text;
}

/** Cells parted by single tabs. */
const rowText = (content: string): string =>
  replaceInPieces(content, (piece) => piece.replace(whiteSpace, (run) => (run.includes('\t') ? '\t' : ' ')));
