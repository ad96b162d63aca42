import type { Block, BlockKind } from './document.ts';
import { joinText } from './join-text.ts';
import { startsListItem } from './list-marker.ts';
import type { TextLine } from './text-lines.ts';

const spacedTab = / *\t[ \t]*/g;
const spaceRun = /[ \t]{2,}|\t/g;

/** The block that `lines` from `first` up to but without `end` make; at least one. */
export function blockOfLines(lines: readonly TextLine[], first: number, end: number, index: number): Block {
  const line = lines[first] as TextLine;
  const last = lines[end - 1] as TextLine;
  const isRow = end - first === 1 && line.content.includes('\t');
  const text = isRow
    ? rowText(line.content)
    : joinText(lines.slice(first, end).map(({ content }) => singleSpaces(content)));
  const kind: BlockKind = isRow ? 'table-row' : startsListItem(text) ? 'list-item' : 'paragraph';
  return {
    index,
    text,
    kind,
    level: null,
    place: { lines: [line.number, last.number] },
    gapBefore: line.gap,
    hints: null,
  };
}

const singleSpaces = (content: string): string =>
  content.includes('  ') || content.includes('\t') ? content.replace(spaceRun, ' ') : content;

const rowText = (content: string): string => singleSpacesKeepingTabs(content.replace(spacedTab, '\t'));

const singleSpacesKeepingTabs = (content: string): string => content.replace(/ {2,}/g, ' ');
