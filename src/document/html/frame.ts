import type { BlockKind } from '../document.ts';
import { attributeName } from './attributes.ts';
import { isDataTable } from './data-table.ts';
import type { ElementTraits } from './elements.ts';
import type { PageElement } from './page-tree.ts';

/** What the text that stands straight in an element is. Most elements share one of a few. */
interface Content {
  readonly kind: BlockKind;
  readonly level: number | null;
  /** How text runs: as paragraphs, with the source's line breaks, or as one row of cells. */
  readonly textFlow: 'normal' | 'preformatted' | 'row';
  readonly inDataTable: boolean;
}

const contentOf = (
  kind: BlockKind,
  textFlow: Content['textFlow'] = 'normal',
  level: number | null = null,
): Content => ({ kind, level, textFlow, inDataTable: false });

const PARAGRAPH = contentOf('paragraph');
const ITEM = contentOf('list-item');
const QUOTE = contentOf('quote');
const CODE = contentOf('code', 'preformatted');
const ROW = contentOf('table-row', 'row');
const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => contentOf('heading', 'normal', level));
const LOWEST_HEADING = contentOf('heading', 'normal', 6);

/** An element that is shown as a block, and what the text that stands straight in it is. */
export class Frame {
  /** Null for the document itself. */
  readonly element: PageElement | null;
  readonly parent: Frame | null;
  /** Numbers the frames of a page in the order of the source. */
  readonly id: number;
  readonly isLeaf: boolean;
  readonly content: Content;
  /** Whether other blocks stand in it. */
  holdsBlocks = false;
  /** Blocks made of text that stands straight in it. */
  ownBlocks = 0;

  constructor(element: PageElement | null, parent: Frame | null, id: number, isLeaf: boolean, content: Content) {
    this.element = element;
    this.parent = parent;
    this.id = id;
    this.isLeaf = isLeaf;
    this.content = content;
  }
}

export const pageFrame = (): Frame => new Frame(null, null, 0, false, PARAGRAPH);

export const openFrame = (element: PageElement, traits: ElementTraits, parent: Frame, id: number): Frame =>
  new Frame(element, parent, id, traits.isLeaf, contentWithin(element, traits, parent.content));

const ROLE = attributeName('role');

function contentWithin(element: PageElement, { role }: ElementTraits, outer: Content): Content {
  if (element.get(ROLE) === 'heading') return headingOf(element.attribs['aria-level'] ?? '2');
  switch (role) {
    case 'heading':
      return headingOf(element.name.slice(1));
    case 'code':
      return CODE;
    case 'item':
      return ITEM;
    case 'quote':
      return QUOTE;
    case 'section':
      return PARAGRAPH;
    case 'row':
      return outer.inDataTable ? ROW : takeAfter(outer);
    case 'table':
      return takeAfter(outer, isDataTable(element));
    case 'row-group':
      return takeAfter(outer, outer.inDataTable);
    case 'paragraph':
      // A paragraph inside a heading shows that the heading was never closed.
      return outer.kind === 'heading' ? PARAGRAPH : takeAfter(outer);
    default:
      return takeAfter(outer);
  }
}

function takeAfter(outer: Content, inDataTable = false): Content {
  if (outer.textFlow === 'normal' && outer.inDataTable === inDataTable) return outer;
  const kind = outer.kind === 'code' ? 'paragraph' : outer.kind;
  return { kind, level: outer.level, textFlow: 'normal', inDataTable };
}

function headingOf(level: string): Content {
  return HEADINGS[Math.trunc(Number(level)) - 1] ?? LOWEST_HEADING;
}
