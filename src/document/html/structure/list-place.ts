import type { ListPlace } from '../../structure.ts';
import type { Frame } from '../frame.ts';
import type { PageElement } from '../page-tree.ts';
import { firstNodes } from '../traverse.ts';

/** Nodes of an item that are looked at for the box of a task. */
const NODES_LOOKED_AT = 6;

/** Tells the items of lists apart, block by block in the order of the page. */
export class ListReader {
  /** Numbers of the items of each ordered list that was met. */
  readonly #numbers = new Map<PageElement, ReadonlyMap<PageElement, number>>();
  /** Items that have given a block already. */
  readonly #begun = new Set<PageElement>();

  /** The place of a block that is an item or goes on with one; null for any other. */
  placeOf(frame: Frame, isItem: boolean): ListPlace | null {
    const item = itemAround(frame);
    if (!item || (!isItem && !this.#begun.has(item))) return null;
    const list = listOf(item);
    const ordered = list?.name === 'ol';
    const continues = this.#begun.has(item);
    this.#begun.add(item);
    const number = ordered && list ? this.#numberOf(item, list) : undefined;
    const task = continues ? undefined : taskOf(item);
    return {
      ordered,
      ...(number !== undefined && { number }),
      depth: depthOf(item),
      ...(task !== undefined && { task }),
      ...(continues && { continues }),
    };
  }

  #numberOf(item: PageElement, list: PageElement): number | undefined {
    let numbers = this.#numbers.get(list);
    if (!numbers) {
      numbers = numberItems(list);
      this.#numbers.set(list, numbers);
    }
    return numbers.get(item);
  }
}

function itemAround(frame: Frame): PageElement | null {
  for (let around: Frame | null = frame; around; around = around.parent) {
    if (around.element?.name === 'li') return around.element;
    // A part of the page that stands in an item is no item.
    if (around.element?.traits.role === 'section') return null;
  }
  return null;
}

const LISTS = new Set(['ol', 'ul', 'menu', 'dir']);

function listOf(item: PageElement): PageElement | null {
  for (let around = item.parent; around && around.name !== 'li'; around = around.parent) {
    if (LISTS.has(around.name)) return around;
  }
  return null;
}

function depthOf(item: PageElement): number {
  let depth = 0;
  for (let around: PageElement | null = item; around; around = around.parent) if (around.name === 'li') depth++;
  return depth;
}

/** As browsers count (HTML Standard, section 4.4.8), save that values which are no whole numbers count as none. */
function numberItems(list: PageElement): ReadonlyMap<PageElement, number> {
  const items: PageElement[] = [];
  for (let node = list.firstChild; node; node = node.next) {
    if (node.type === 'element' && node.name === 'li') items.push(node);
  }
  const { start, reversed } = list.attribs;
  const step = reversed === undefined ? 1 : -1;
  let number = wholeNumber(start) ?? (step === 1 ? 1 : items.length);
  const numbers = new Map<PageElement, number>();
  for (const item of items) {
    number = wholeNumber(item.attribs.value) ?? number;
    numbers.set(item, number);
    number += step;
  }
  return numbers;
}

function wholeNumber(text: string | undefined): number | null {
  const number = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isSafeInteger(number) ? number : null;
}

function taskOf(item: PageElement): boolean | undefined {
  for (const node of firstNodes(item, NODES_LOOKED_AT, ({ name }) => name !== 'ul' && name !== 'ol')) {
    if (node.type === 'element' && node.name === 'input' && node.attribs.type === 'checkbox')
      return node.attribs.checked !== undefined;
  }
  return undefined;
}
