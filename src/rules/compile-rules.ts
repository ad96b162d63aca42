import { hash } from 'node:crypto';
import { bareHost } from '../document/host.ts';
import { globMatcher } from './glob.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { type CheckedRules, type Rule, type RulesConfig, rulesSchema } from './rules-config.ts';
import { RulesFault } from './rules-fault.ts';
import type { Path } from './selector.ts';
import { textMatcher } from './text-matcher.ts';

/** Elements that all selectors together speak of: an element of a page may be any of them. */
const MOST_COMPOUNDS = 1000;

const compiled = new WeakMap<object, Promise<RuleSet>>();

/**
 * The rules, checked and made ready; once for each object given.
 * @throws RulesFault for the first thing that is wrong with them.
 */
export function compileRules(config: RulesConfig): Promise<RuleSet> {
  const known = compiled.get(config);
  if (known) return known;
  const compiling = compile(checkRules(config));
  compiled.set(config, compiling);
  return compiling;
}

/** @throws RulesFault for what has not the shape of a config. */
export function checkRules(config: unknown): CheckedRules {
  const checked = rulesSchema.safeParse(config);
  if (checked.success) return checked.data;
  const { path = [], message = 'not valid' } = checked.error.issues[0] ?? {};
  throw new RulesFault(path, message);
}

async function compile({ rules }: CheckedRules): Promise<RuleSet> {
  const { selectors, numbers } = await readSelectors(rules);
  const patterns = rules.some(({ match }) => match.regex) ? await linearPatterns() : null;
  return {
    name: `rules-${hash('sha256', JSON.stringify(rules), 'hex').slice(0, 8)}`,
    rules: rules.map(({ name, sites, action, match, reason }, at): CompiledRule => {
      const own = new Set(numbers[at]);
      const matchesText = textMatcher(match, ['rules', at, 'match'], patterns);
      return {
        name,
        action,
        reason: reason ?? null,
        isFor: siteMatcher(sites),
        matches: ({ text, marks }) => marks.some((mark) => own.has(mark)) || matchesText(text),
      };
    }),
    marks: selectors.length === 0 ? null : await selectorMarks(selectors),
  };
}

function siteMatcher(sites: readonly string[] | undefined): CompiledRule['isFor'] {
  if (!sites) return () => true;
  const matchers = sites.map((site) => globMatcher(bareHost(site)));
  return (host) => host !== null && matchers.some((matches) => matches(host));
}

/** All selectors, and for each rule the numbers of its own. */
async function readSelectors(rules: readonly Rule[]): Promise<{ selectors: Path[][]; numbers: number[][] }> {
  const selectors: Path[][] = [];
  const numbers: number[][] = [];
  let compounds = 0;
  for (const [at, { match }] of rules.entries()) {
    const own: number[] = [];
    for (const [nth, source] of (match.selector ?? []).entries()) {
      const place = ['rules', at, 'match', 'selector', nth];
      const { parseSelector } = await import('./selector.ts');
      const paths = parseSelector(source, place);
      compounds += paths.reduce((sum, path) => sum + path.compounds.length, 0);
      if (compounds > MOST_COMPOUNDS)
        throw new RulesFault(
          place,
          `more than ${MOST_COMPOUNDS} elements in the selectors of all rules: leave some out`,
        );
      own.push(selectors.length);
      selectors.push(paths);
    }
    numbers.push(own);
  }
  return { selectors, numbers };
}

const linearPatterns = async () => new (await import('./linear-patterns.ts')).LinearPatterns();

const selectorMarks = async (selectors: readonly Path[][]) =>
  new (await import('./selector-marks.ts')).SelectorMarks(selectors);
