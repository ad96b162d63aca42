/** What must hold of all rules together. */

/** Patterns and examples of all rules: each block of a page may be compared with every pattern. */
const MOST_IN_ALL = 10_000;

interface Named {
  readonly name: string;
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
  let patterns = 0;
  let examples = 0;
  for (const [at, rule] of rules.entries()) {
    const other = first.get(rule.name);
    if (other !== undefined)
      return { path: [at, 'name'], message: `rules[${other}] also has the name ${rule.name}: choose another` };
    first.set(rule.name, at);
    patterns += countOf(rule.match);
    examples += countOf(rule.examples ?? {});
    if (patterns > MOST_IN_ALL) return tooMany(at, 'match', 'patterns');
    if (examples > MOST_IN_ALL) return tooMany(at, 'examples', 'examples');
  }
  return null;
}

const countOf = (lists: Readonly<Record<string, readonly string[] | undefined>>): number =>
  Object.values(lists).reduce((sum, list) => sum + (list?.length ?? 0), 0);

const tooMany = (at: number, key: string, what: string): Fault => ({
  path: [at, key],
  message: `more than ${MOST_IN_ALL} ${what} in all rules: leave some out`,
});
