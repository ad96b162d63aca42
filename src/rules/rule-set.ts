import { cleanLine } from '../document/block-text.ts';
import type { Block } from '../document/document.ts';
import { hostOf } from '../document/host.ts';
import type { ElementMarks } from '../document/html/element-marks.ts';
import type { Action } from './rules-config.ts';

/** What a rule sees of a block: its text as one line, and its marks. */
export interface SeenByRules {
  readonly text: string;
  readonly marks: readonly number[];
}

/** The cells of a row or the lines of code are parted by single spaces, as patterns have them. */
export const asSeenByRules = ({ text, marks = [] }: Block): SeenByRules => ({ text: cleanLine(text), marks });

/** A rule, ready to be asked. */
export interface CompiledRule {
  readonly name: string;
  readonly action: Action;
  /** What the ledger says of what it removes; null where the rule leaves that to its action. */
  readonly reason: string | null;
  /** @param host of the page, without `www.`; null where the page's address is not known. */
  readonly isFor: (host: string | null) => boolean;
  readonly matches: (block: SeenByRules) => boolean;
}

const FIELD_ACTIONS: readonly Action[] = ['title', 'byline', 'date'];

/** All rules of a config. */
export interface RuleSet {
  /** Changes with whatever the rules say: `rules-1a2b3c4d`. */
  readonly name: string;
  readonly rules: readonly CompiledRule[];
  /** What the rules want to know of the elements of a page; null where none goes by a selector. */
  readonly marks: ElementMarks | null;
}

/** The rules that are for one page. */
export interface PageRules {
  readonly name: string;
  /** Whether any of them gives a field. */
  readonly setsFields: boolean;
  readonly rules: readonly CompiledRule[];
}

/** The rules that are for the page at an address; null where it is not known. */
export function rulesFor({ name, rules }: RuleSet, url: string | null): PageRules {
  const host = hostOf(url);
  const own = rules.filter(({ isFor }) => isFor(host));
  return { name, rules: own, setsFields: own.some(({ action }) => FIELD_ACTIONS.includes(action)) };
}
