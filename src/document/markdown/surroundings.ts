import type { Token } from 'markdown-it';
import type { BlockKind } from '../document.ts';
import type { ListPlace } from '../structure.ts';

/** What blocks stand in: the page itself, a list, an item of one, or a quotation. Lists and quotations are containers. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly container: number;
  /** Quotations around it. */
  readonly quotes: number;
  /** Of a list: what its next item is numbered by, and how deep it is. */
  readonly list: { readonly ordered: boolean; next: number; readonly depth: number } | null;
  /** Of an item: its place, and whether it has given a block. */
  readonly item: { readonly place: ListPlace; begun: boolean } | null;
  readonly outer: Surroundings | null;
}

export const PAGE: Surroundings = {
  kind: 'paragraph',
  container: 0,
  quotes: 0,
  list: null,
  item: null,
  outer: null,
};

/** In the list or quotation that the token opens. */
export function openContainer(outer: Surroundings, token: Token, container: number): Surroundings {
  const isQuote = token.type === 'blockquote_open';
  return {
    kind: isQuote ? 'quote' : 'list-item',
    container,
    quotes: outer.quotes + (isQuote ? 1 : 0),
    list: isQuote ? outer.list : listOf(outer, token),
    item: outer.item,
    outer,
  };
}

function listOf({ list }: Surroundings, token: Token): Surroundings['list'] {
  const ordered = token.type === 'ordered_list_open';
  return { ordered, next: Number(token.attrGet('start') ?? 1), depth: (list?.depth ?? 0) + 1 };
}

/** In the next item of the list around it. */
export function openItem(outer: Surroundings): Surroundings {
  const { list } = outer;
  if (!list) return { ...outer, kind: 'list-item', outer };
  const { ordered, depth } = list;
  const place = { ordered, ...(ordered && { number: list.next++ }), depth };
  return { ...outer, kind: 'list-item', item: { place, begun: false }, outer };
}

const taskBox = /^\[([ x])\]\s/i;

/** The place of the next block in the item around it; the box of a task stays in its text. */
export function nextPlace({ item }: Surroundings, text: string): ListPlace | undefined {
  if (!item) return undefined;
  const { place, begun } = item;
  item.begun = true;
  if (begun) return { ...place, continues: true };
  const box = taskBox.exec(text)?.[1];
  return box === undefined ? place : { ...place, task: box !== ' ' };
}
