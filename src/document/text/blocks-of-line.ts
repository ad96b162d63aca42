import type { Block } from '../document.ts';
import { cutLine, type Segment } from '../segments/cut-line.ts';
import type { TextLine } from '../text-lines.ts';
import { singleSpaces } from './block-of-lines.ts';
import { startsListItem } from './list-marker.ts';

/** Segments that make a block on a page that has more of them than any page has blocks. */
const SEGMENTS_BEYOND = 100;

interface Cutting {
  /** Evidence, in log odds, from which the line is cut. */
  readonly least: number;
  /** Blocks that the page may still have before segments are taken together. */
  readonly room: number;
  /** Whether code stands on the line as well. */
  readonly isShared: boolean;
}

/** The blocks of a long line that may hold several, each with its columns. */
export function blocksOfLine(line: TextLine, index: number, { least, room, isShared }: Cutting): Block[] {
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
        ...((isShared || segments.length > 1) && { columns: [indent + start + 1, indent + end] as const }),
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
