import { hostOf } from '../document/host.ts';
import type { ElementMarks, MarksOfElement } from '../document/html/element-marks.ts';
import type { MarkedSelector } from './selector.ts';
import { SelectorMarks } from './selector-marks.ts';
import type { SiteIndex } from './site-index.ts';

/** The selectors of all rules. The elements of a page are marked by those of the rules for its site alone. */
export class RuleSelectors implements ElementMarks {
  readonly #ofRules: readonly (readonly MarkedSelector[])[];
  readonly #sites: SiteIndex;
  /** Pages of one site often follow each other, and most sites have no rules of their own. */
  #last: { readonly rules: readonly number[]; readonly marks: SelectorMarks } | null = null;

  /** @param ofRules the selectors of each rule, in the order of the rules. */
  constructor(ofRules: readonly (readonly MarkedSelector[])[], sites: SiteIndex) {
    this.#ofRules = ofRules;
    this.#sites = sites;
  }

  ofPage(url: string | null): MarksOfElement {
    const rules = this.#sites.rulesFor(hostOf(url));
    if (!this.#last || !isSame(this.#last.rules, rules)) this.#last = { rules, marks: this.#marksOf(rules) };
    return this.#last.marks.ofPage();
  }

  /** Marks as for a page that exactly these rules are for. */
  only(rules: readonly number[]): ElementMarks {
    return this.#marksOf(rules);
  }

  #marksOf(rules: readonly number[]): SelectorMarks {
    return new SelectorMarks(rules.flatMap((rule) => this.#ofRules[rule] ?? []));
  }
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one === other || (one.length === other.length && one.every((rule, at) => rule === other[at]));
