import type { Block, BlockKind, Place } from './document.ts';

/** A bullet or number of a list with the space after it: `• `, `- `, `3. `, `12) `, `b) `. A lone letter with a full stop is an initial. */
const listMarker = /^(?:[•‣⁃▪●◦∙·*–-]|\d{1,3}[.)]|[a-z]\)) /iu;

const spacedTab = / *\t[ \t]*/g;
const spaceRun = / {2,}/g;

/** The block that a line of text makes by itself. `content` is trimmed and not empty. */
export function blockOfLine(content: string, index: number, lines: Place['lines'], gapBefore: number): Block {
  const isRow = content.includes('\t');
  let text = isRow ? content.replace(spacedTab, '\t') : content;
  if (text.includes('  ')) text = text.replace(spaceRun, ' ');
  return { index, text, kind: kindOf(text, isRow), level: null, place: { lines }, gapBefore, hints: null };
}

function kindOf(text: string, isRow: boolean): BlockKind {
  if (isRow) return 'table-row';
  return listMarker.test(text) ? 'list-item' : 'paragraph';
}
