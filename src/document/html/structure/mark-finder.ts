import { INLINE_KINDS } from '../../inline-kinds.ts';
import { FormulaText } from '../formulas.ts';
import type { PageElement, PageNode, PageText } from '../page-tree.ts';

/** Tells blocks that can have no marks by the names of elements alone, which spares most paragraphs the search for their spans. */
export class MarkFinder {
  /** Whether an element, or one around it, makes marks. */
  readonly #known = new Map<PageElement, boolean>();

  /** Whether an element in or around the text from the first node to the last may make a mark. */
  mayHaveMarks(first: PageText, last: PageText): boolean {
    if (first instanceof FormulaText || this.#isWithin(first.parent)) return true;
    let node: PageNode = first;
    while (node !== last && node.startIndex <= last.startIndex) {
      if (node.type !== 'text') {
        if (makesMarks(node)) return true;
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
      }
      while (!node.next) {
        const { parent }: PageNode = node;
        if (!parent) return false;
        node = parent;
      }
      node = node.next;
    }
    return false;
  }

  #isWithin(element: PageElement): boolean {
    const looked: PageElement[] = [];
    let isWithin = false;
    for (let around: PageElement | null = element; around; around = around.parent) {
      const known = this.#known.get(around);
      isWithin = known ?? makesMarks(around);
      if (known !== undefined) break;
      looked.push(around);
      if (isWithin) break;
    }
    for (const one of looked) this.#known.set(one, isWithin);
    return isWithin;
  }
}

const makesMarks = ({ name, traits: { flow, mayBeFormula } }: PageElement): boolean =>
  flow === 'break' || mayBeFormula || INLINE_KINDS.has(name);
