import type { Element, ParentNode } from 'domhandler';
import type { ElementMarks } from '../document/html/element-marks.ts';
import { keyOf, keysOf } from './compound-keys.ts';
import { matchesCompound } from './match-compound.ts';
import type { Compound, Path } from './selector.ts';

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

/** What is known of an element, by step. Most elements match nothing, and share what is known of their parents. */
interface Standing {
  /** The element itself is that of the step. */
  readonly here: Uint8Array;
  /** The element or one that holds it is. */
  readonly within: Uint8Array;
  readonly marks: readonly number[];
}

/**
 * Which selectors match an element or one that holds it, by their numbers. Each element is looked at once, after its parent,
 * so that neither depth nor long selectors cost more than the elements there are.
 */
export class SelectorMarks implements ElementMarks {
  /** Each under what an element must have for it, as browsers keep their style rules. */
  readonly #steps = new Map<string, Step[]>();
  readonly #nowhere: Standing;
  readonly #known = new WeakMap<Element, Standing>();

  /** @param selectors the alternatives of each selector; a selector's mark is its index. */
  constructor(selectors: readonly (readonly Path[])[]) {
    let count = 0;
    for (const [mark, paths] of selectors.entries()) {
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
    const none = new Uint8Array(count);
    this.#nowhere = { here: none, within: none, marks: [] };
  }

  of(element: Element | null): readonly number[] {
    const unknown: Element[] = [];
    let standing = this.#nowhere;
    for (let node: ParentNode | null = element; node?.type === 'tag'; node = node.parent) {
      const known = this.#known.get(node);
      if (known) {
        standing = known;
        break;
      }
      unknown.push(node);
    }
    for (const next of unknown.reverse()) {
      standing = this.#stand(next, standing);
      this.#known.set(next, standing);
    }
    return standing.marks;
  }

  #stand(element: Element, parent: Standing): Standing {
    let here = this.#nowhere.here;
    let { within, marks } = parent;
    for (const key of keysOf(element)) {
      for (const { index, compound, outer, isChild, mark } of this.#steps.get(key) ?? []) {
        if (outer !== null && (isChild ? parent.here : parent.within)[outer] !== 1) continue;
        if (!matchesCompound(element, compound)) continue;
        if (here === this.#nowhere.here) here = here.slice();
        here[index] = 1;
        if (within[index] !== 1) {
          if (within === parent.within) within = within.slice();
          within[index] = 1;
        }
        if (mark !== null && !marks.includes(mark)) marks = [...marks, mark].sort((a, b) => a - b);
      }
    }
    if (here === parent.here && within === parent.within) return parent;
    return { here, within, marks };
  }
}
