import type { ElementMarks, MarksOfElement } from '../document/html/element-marks.ts';
import type { PageElement } from '../document/html/page-tree.ts';
import { keyOf, keysOf } from './compound-keys.ts';
import { matchesCompound } from './match-compound.ts';
import type { Compound, MarkedSelector } from './selector.ts';

/** One compound of one selector, and what must hold further out for it to count. */
interface Step {
  readonly index: number;
  readonly compound: Compound;
  /** The step of the element further out, or null; a step stands after it. */
  readonly outer: number | null;
  readonly isChild: boolean;
  /** The selector that is fulfilled with this step, or null. */
  readonly mark: number | null;
}

/** What is known of an element, by step. Elements in one place that match the same share it, so that long pages take little room. */
interface Standing {
  /** The element itself is that of the step. */
  readonly here: Uint8Array;
  /** The element or one that holds it is. */
  readonly within: Uint8Array;
  readonly marks: readonly number[];
  /** Of the elements in it, by the steps that they match. */
  readonly inner: Map<string, Standing>;
}

/**
 * Which selectors match an element or one that holds it, by their numbers. Each element is looked at once, after its parent,
 * so that neither depth nor long selectors cost more than the elements there are.
 */
export class SelectorMarks implements ElementMarks {
  /** Each under what an element must have for it, as browsers keep their style rules. */
  readonly #steps = new Map<string, Step[]>();
  readonly #none: Uint8Array;

  constructor(selectors: readonly MarkedSelector[]) {
    let count = 0;
    for (const { mark, paths } of selectors) {
      for (const { compounds, isChild } of paths) {
        for (const [at, compound] of compounds.entries()) {
          const step = {
            index: count,
            compound,
            outer: at === 0 ? null : count - 1,
            isChild: isChild[at] === true,
            mark: at === compounds.length - 1 ? mark : null,
          };
          const key = keyOf(compound);
          this.#steps.set(key, [...(this.#steps.get(key) ?? []), step]);
          count++;
        }
      }
    }
    this.#none = new Uint8Array(count);
  }

  ofPage(): MarksOfElement {
    const known = new Map<PageElement, Standing>();
    return (element) => (element ? this.#standingOf(element, known).marks : []);
  }

  /** Of an element and, unless they are known, of those that hold it. */
  #standingOf(element: PageElement, known: Map<PageElement, Standing>): Standing {
    const unknown: PageElement[] = [];
    let node: PageElement | null = element;
    let standing: Standing | undefined;
    for (; node && !standing; node = node.parent) {
      standing = known.get(node);
      if (!standing) unknown.push(node);
    }
    for (const next of unknown.reverse()) {
      standing = standing && next.type === 'element' ? this.#stand(next, standing) : this.#outermost();
      known.set(next, standing);
    }
    return standing ?? this.#outermost();
  }

  #outermost(): Standing {
    return { here: this.#none, within: this.#none, marks: [], inner: new Map() };
  }

  #stand(element: PageElement, parent: Standing): Standing {
    const matched = this.#matched(element, parent);
    if (matched.length === 0 && parent.here === this.#none) return parent;
    const key = matched.map(({ index }) => index).join();
    let standing = parent.inner.get(key);
    if (!standing) {
      standing = this.#extend(parent, matched);
      parent.inner.set(key, standing);
    }
    return standing;
  }

  #matched(element: PageElement, parent: Standing): Step[] {
    const matched: Step[] = [];
    for (const key of keysOf(element)) {
      for (const step of this.#steps.get(key) ?? []) {
        const { compound, outer, isChild } = step;
        if (outer !== null && (isChild ? parent.here : parent.within)[outer] !== 1) continue;
        if (matchesCompound(element, compound)) matched.push(step);
      }
    }
    return matched;
  }

  #extend(parent: Standing, matched: readonly Step[]): Standing {
    if (matched.length === 0) return { ...parent, here: this.#none, inner: new Map() };
    const here = this.#none.slice();
    const within = parent.within.slice();
    const marks = new Set(parent.marks);
    for (const { index, mark } of matched) {
      here[index] = 1;
      within[index] = 1;
      if (mark !== null) marks.add(mark);
    }
    return { here, within, marks: [...marks].sort((a, b) => a - b), inner: new Map() };
  }
}
