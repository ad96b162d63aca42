/** What must hold of all rules together. */

import { SiteIndex, sitesOf } from './site-index.ts';

/** Patterns of the rules for one page: each of its blocks may be compared with all of them. */
const MOST_PATTERNS_OF_SITE = 10_000;
/** Examples of all rules. */
const MOST_EXAMPLES = 100_000;

interface Named {
  readonly name: string;
  readonly sites?: readonly string[] | undefined;
  readonly match: Readonly<Record<string, readonly string[] | undefined>>;
  readonly examples?: Readonly<Record<string, readonly string[] | undefined>> | undefined;
}

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The first thing that is wrong with them, or null. */
export function faultTogether(rules: readonly Named[]): Fault | null {
  const first = new Map<string, number>();
  let examples = 0;
  for (const [at, rule] of rules.entries()) {
    const other = first.get(rule.name);
    if (other !== undefined)
      return { path: [at, 'name'], message: `rules[${other}] also has the name ${rule.name}: choose another` };
    first.set(rule.name, at);
    examples += countOf(rule.examples ?? {});
    if (examples > MOST_EXAMPLES) return tooMany(at, 'examples', `${MOST_EXAMPLES} examples in all rules`);
  }
  const patterns = rules.map(({ match }) => countOf(match));
  const over = new SiteIndex(rules).ruleOver(MOST_PATTERNS_OF_SITE, sitesOf(rules), patterns);
  return over === null ? null : tooMany(over, 'match', `${MOST_PATTERNS_OF_SITE} patterns in the rules for one site`);
}

const countOf = (lists: Readonly<Record<string, readonly string[] | undefined>>): number =>
  Object.values(lists).reduce((sum, list) => sum + (list?.length ?? 0), 0);

const tooMany = (at: number, key: string, what: string): Fault => ({
  path: [at, key],
  message: `more than ${what}: leave some out`,
});
