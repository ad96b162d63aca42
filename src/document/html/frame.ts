import type { Element } from 'domhandler';
import type { BlockKind } from '../document.ts';
import { isDataTable } from './data-table.ts';
import { PREFORMATTED_ELEMENTS, SECTIONING_ELEMENTS } from './elements.ts';

/** An element that is shown as a block, and what the text that stands straight in it is. */
export interface Frame {
  /** Null for the document itself. */
  readonly element: Element | null;
  readonly parent: Frame | null;
  /** Numbers the frames of a page in the order of the source. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly level: number | null;
  /** How text runs in it: as paragraphs, with the source's line breaks, or as one row of cells. */
  readonly flow: 'normal' | 'preformatted' | 'row';
  readonly inDataTable: boolean;
  /** Whether other blocks stand in it. */
  holdsBlocks: boolean;
  /** Blocks made of text that stands straight in it. */
  ownBlocks: number;
}

export function pageFrame(): Frame {
  return frame(null, null, 0, 'paragraph');
}

export function openFrame(element: Element, parent: Frame, id: number): Frame {
  const { name } = element;
  const level = headingLevel(element);
  if (level !== null) return frame(element, parent, id, 'heading', { level });
  if (PREFORMATTED_ELEMENTS.has(name)) return frame(element, parent, id, 'code', { flow: 'preformatted' });
  if (name === 'table') return frame(element, parent, id, parent.kind, { inDataTable: isDataTable(element) });
  if (name === 'tr' && parent.inDataTable) return frame(element, parent, id, 'table-row', { flow: 'row' });
  if (name === 'li' || name === 'dt' || name === 'dd') return frame(element, parent, id, 'list-item');
  if (name === 'blockquote') return frame(element, parent, id, 'quote');
  if (name === 'caption' || SECTIONING_ELEMENTS.has(name)) return frame(element, parent, id, 'paragraph');
  const inDataTable = parent.inDataTable && (name === 'tbody' || name === 'thead' || name === 'tfoot');
  // A paragraph inside a heading shows that the heading was never closed.
  const ends = parent.kind === 'code' || (parent.kind === 'heading' && name === 'p');
  return frame(element, parent, id, ends ? 'paragraph' : parent.kind, {
    level: ends ? null : parent.level,
    inDataTable,
  });
}

function headingLevel({ name, attribs }: Element): number | null {
  if (name.length === 2 && name >= 'h1' && name <= 'h6') return Number(name[1]);
  if (attribs.role !== 'heading') return null;
  const level = Number(attribs['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}

function frame(
  element: Element | null,
  parent: Frame | null,
  id: number,
  kind: BlockKind,
  { level = null, flow = 'normal', inDataTable = false }: Partial<Pick<Frame, 'level' | 'flow' | 'inDataTable'>> = {},
): Frame {
  return { element, parent, id, kind, level, flow, inDataTable, holdsBlocks: false, ownBlocks: 0 };
}
