import type { Element } from 'domhandler';
import type { BlockKind } from '../document.ts';
import { isDataTable } from './data-table.ts';
import type { ElementTraits } from './elements.ts';
import type { Lineage } from './lineage.ts';

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
  readonly textFlow: TextFlow;
  readonly inDataTable: boolean;
  readonly isLeaf: boolean;
  /** Whether other blocks stand in it. */
  holdsBlocks: boolean;
  /** Blocks made of text that stands straight in it. */
  ownBlocks: number;
  /** Read when a block first asks for it. */
  lineage: Lineage | null;
}

type TextFlow = 'normal' | 'preformatted' | 'row';

export function pageFrame(): Frame {
  return makeFrame(null, null, 0, false, 'paragraph', null, 'normal', false);
}

export function openFrame(element: Element, { role, isLeaf }: ElementTraits, parent: Frame, id: number): Frame {
  const make = (kind: BlockKind, level: number | null = null, textFlow: TextFlow = 'normal', inDataTable = false) =>
    makeFrame(element, parent, id, isLeaf, kind, level, textFlow, inDataTable);
  if (element.attribs.role === 'heading') return make('heading', levelOf(element.attribs['aria-level'] ?? '2'));
  switch (role) {
    case 'heading':
      return make('heading', levelOf(element.name.slice(1)));
    case 'code':
      return make('code', null, 'preformatted');
    case 'item':
      return make('list-item');
    case 'quote':
      return make('quote');
    case 'section':
      return make('paragraph');
    case 'row':
      return parent.inDataTable ? make('table-row', null, 'row') : takeAfter(parent);
    case 'table':
      return takeAfter(parent, isDataTable(element));
    case 'row-group':
      return takeAfter(parent, parent.inDataTable);
    case 'paragraph':
      // A paragraph inside a heading shows that the heading was never closed.
      return parent.kind === 'heading' ? make('paragraph') : takeAfter(parent);
    default:
      return takeAfter(parent);
  }

  function takeAfter({ kind, level }: Frame, inDataTable = false): Frame {
    return make(kind === 'code' ? 'paragraph' : kind, level, 'normal', inDataTable);
  }
}

function levelOf(written: string): number {
  const level = Number(written);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}

function makeFrame(
  element: Element | null,
  parent: Frame | null,
  id: number,
  isLeaf: boolean,
  kind: BlockKind,
  level: number | null,
  textFlow: TextFlow,
  inDataTable: boolean,
): Frame {
  const counts = { holdsBlocks: false, ownBlocks: 0, lineage: null };
  return { element, parent, id, kind, level, textFlow, inDataTable, isLeaf, ...counts };
}
