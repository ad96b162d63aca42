import { cleanLine } from '../document/block-text.ts';
import type { Block } from '../document/document.ts';
import { hostOf } from '../document/host.ts';
import type { RuleSelectors } from './rule-selectors.ts';
import type { Action } from './rules-config.ts';
import type { SiteIndex } from './site-index.ts';

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
  readonly matches: (block: SeenByRules) => boolean;
}

const FIELD_ACTIONS: readonly Action[] = ['title', 'byline', 'date'];

/** All rules of a config. */
export interface RuleSet {
  /** Changes with whatever the rules say: `rules-1a2b3c4d`. */
  readonly name: string;
  /** In the order of the file. */
  readonly rules: readonly CompiledRule[];
  readonly sites: SiteIndex;
  /** Null where no rule has a selector. */
  readonly selectors: RuleSelectors | null;
}

/** The rules that are for one page. */
export interface PageRules {
  readonly name: string;
  /** Whether any of them gives a field. */
  readonly setsFields: boolean;
  readonly rules: readonly CompiledRule[];
}

/** The rules that are for the page at an address; null where it is not known. */
export function rulesFor({ name, rules, sites }: RuleSet, url: string | null): PageRules {
  const own = sites.rulesFor(hostOf(url)).map((number) => rules[number] as CompiledRule);
  return { name, rules: own, setsFields: own.some(({ action }) => FIELD_ACTIONS.includes(action)) };
}
