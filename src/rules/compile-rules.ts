import { hash } from 'node:crypto';
import type { RuleSelectors } from './rule-selectors.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { type CheckedRules, type Rule, type RulesConfig, rulesSchema } from './rules-config.ts';
import { RulesFault } from './rules-fault.ts';
import type { MarkedSelector } from './selector.ts';
import { SiteIndex, sitesOf } from './site-index.ts';
import { textMatcher } from './text-matcher.ts';

/** Elements that the selectors for one page together speak of: an element of the page may be any of them. */
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
  const sites = new SiteIndex(rules);
  const selectorsOfRules = await readSelectors(rules, sites);
  const patterns = rules.some(({ match }) => match.regex) ? await linearPatterns() : null;
  return {
    name: `rules-${hash('sha256', JSON.stringify(rules), 'hex').slice(0, 8)}`,
    rules: rules.map(({ name, action, match, reason }, at): CompiledRule => {
      const own = new Set(selectorsOfRules[at]?.map(({ mark }) => mark));
      const matchesText = textMatcher(match, ['rules', at, 'match'], patterns);
      return {
        name,
        action,
        reason: reason ?? null,
        matches: ({ text, marks }) => marks.some((mark) => own.has(mark)) || matchesText(text),
      };
    }),
    sites,
    selectors: selectorsOfRules.length === 0 ? null : await ruleSelectors(selectorsOfRules, sites),
  };
}

/** The selectors of each rule; none at all where no rule has one. */
async function readSelectors(rules: readonly Rule[], sites: SiteIndex): Promise<MarkedSelector[][]> {
  if (!rules.some(({ match }) => match.selector)) return [];
  const { parseSelector } = await import('./selector.ts');
  let mark = 0;
  const ofRules = rules.map(({ match }, at) =>
    (match.selector ?? []).map(
      (source, nth): MarkedSelector => ({
        mark: mark++,
        paths: parseSelector(source, ['rules', at, 'match', 'selector', nth]),
      }),
    ),
  );
  const over = sites.ruleOver(MOST_COMPOUNDS, sitesOf(rules), ofRules.map(compoundsOf));
  if (over === null) return ofRules;
  throw new RulesFault(
    ['rules', over, 'match', 'selector'],
    `more than ${MOST_COMPOUNDS} elements in the selectors of the rules for one site: leave some out`,
  );
}

const compoundsOf = (selectors: readonly MarkedSelector[]): number =>
  selectors.reduce((sum, { paths }) => sum + paths.reduce((of, { compounds }) => of + compounds.length, 0), 0);

const linearPatterns = async () => new (await import('./linear-patterns.ts')).LinearPatterns();

const ruleSelectors = async (ofRules: readonly MarkedSelector[][], sites: SiteIndex): Promise<RuleSelectors> =>
  new (await import('./rule-selectors.ts')).RuleSelectors(ofRules, sites);
