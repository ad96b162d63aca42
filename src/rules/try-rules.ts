/** Tries rules on their own examples, and says which of them get in each other's way. */
import { bareHost } from '../document/host.ts';
import { checkRules, compileRules } from './compile-rules.ts';
import { type Sample, samplesOf } from './rule-samples.ts';
import type { CompiledRule } from './rule-set.ts';
import type { Rule, RulesConfig } from './rules-config.ts';
import type { SiteIndex } from './site-index.ts';

/** Something to tell of a rule. */
interface Remark {
  readonly rule: string;
  /** Whether the rules are wrong as they stand; else they may well be meant so. */
  readonly isFault: boolean;
  readonly message: string;
}

interface Tried {
  /** Examples that were tried. */
  readonly examples: number;
  readonly remarks: readonly Remark[];
}

/** A rule with what it is tried on. */
interface Trial {
  readonly rule: CompiledRule;
  readonly sites: Rule['sites'];
  /** The numbers of the earlier rules that meet it on pages of some site. */
  readonly earlier: readonly number[];
  readonly matches: readonly Sample[];
  readonly spares: readonly Sample[];
  readonly patterns: readonly Sample[];
}

/** @throws RulesFault as `compileRules` does. */
export async function tryRules(config: RulesConfig): Promise<Tried> {
  const { rules: compiled, sites, selectors } = await compileRules(config);
  const { rules } = checkRules(config);
  const earlier = earlierRules(rules, sites);
  const trials: Trial[] = [];
  for (const [at, rule] of compiled.entries()) {
    const ofConfig = rules[at] as Rule;
    const numbers = earlier[at] as number[];
    const samples = await samplesOf(ofConfig, selectors?.only([...numbers, at]) ?? null);
    trials.push({ rule, sites: ofConfig.sites, earlier: numbers, ...samples });
  }
  return {
    examples: trials.reduce((sum, { matches, spares }) => sum + matches.length + spares.length, 0),
    remarks: trials.flatMap((trial) => [...tryExamples(trial), ...compareWithEarlier(trial, trials, sites)]),
  };
}

/** For each rule the earlier ones that are for a site of its own. Sites are compared as they are written: `*.example.org` is one of `*.org`. */
function earlierRules(rules: readonly Rule[], index: SiteIndex): number[][] {
  const everywhere = index.rulesFor(null);
  const meets = rules.map(() => new Set<number>(everywhere));
  for (const [at, { sites }] of rules.entries()) {
    for (const site of sites ?? []) {
      for (const other of index.rulesFor(bareHost(site))) {
        meets[at]?.add(other);
        if (rules[other]?.sites) meets[other]?.add(at);
      }
    }
  }
  return meets.map((others, at) =>
    rules[at]?.sites
      ? [...others].filter((other) => other < at).sort((a, b) => a - b)
      : Array.from({ length: at }, (_, other) => other),
  );
}

function tryExamples({ rule, matches, spares }: Trial): Remark[] {
  const fault = ({ from, text }: Sample, what: string): Remark => ({
    rule: rule.name,
    isFault: true,
    message: `${from} ${what}: ${shown(text)}`,
  });
  if (matches.length + spares.length === 0)
    return [{ rule: rule.name, isFault: false, message: 'has no examples, so it is untested' }];
  return [
    ...matches.filter((sample) => !takes(rule, sample)).map((sample) => fault(sample, 'is not matched')),
    ...spares.filter((sample) => takes(rule, sample)).map((sample) => fault(sample, 'is matched, but should not be')),
  ];
}

const DOES = {
  remove: 'removes',
  keep: 'keeps',
  start: 'starts the article at',
  end: 'ends the article before',
  body: 'takes for the body',
  title: 'takes for the title',
  byline: 'takes for the byline',
  date: 'takes for the date',
} as const;

/** What earlier rules leave to one: of those that give a verdict on single blocks, the first to match a block decides. */
function compareWithEarlier(trial: Trial, trials: readonly Trial[], index: SiteIndex): Remark[] {
  const { rule } = trial;
  if (!isVerdict(rule)) return [];
  const samples = [...trial.matches.filter((sample) => takes(rule, sample)), ...trial.patterns];
  const rivals = trial.earlier.filter((number) => isVerdict((trials[number] as Trial).rule));
  const taken = samples.flatMap((sample) => {
    const number = rivals.find((other) => takes((trials[other] as Trial).rule, sample));
    return number === undefined ? [] : [{ sample, number, by: (trials[number] as Trial).rule }];
  });
  const [first] = taken;
  if (!first) return [];
  const isNeverAsked =
    taken.length === samples.length && taken.every(({ number }) => coversSites(number, trial, index));
  if (isNeverAsked) {
    const names = [...new Set(taken.map(({ by }) => by.name))].join(', ');
    const message = `is never used: earlier rules (${names}) decide all its known matches; remove it or put it first`;
    return [{ rule: rule.name, isFault: true, message }];
  }
  return taken.map(({ sample, by }) => {
    const isContradiction = by.action !== rule.action;
    const message = isContradiction
      ? `${DOES[rule.action]} ${shown(sample.text)}, which the earlier rule ${by.name} ${DOES[by.action]}: put the rule first that should decide`
      : `overlaps with the earlier rule ${by.name}, which also ${DOES[rule.action]} ${shown(sample.text)}`;
    return { rule: rule.name, isFault: isContradiction, message };
  });
}

const isVerdict = ({ action }: CompiledRule) => action === 'remove' || action === 'keep';

const takes = (rule: CompiledRule, { seen }: Sample): boolean => seen.some((block) => rule.matches(block));

/** Whether the rule of this number is for every site that the trial's rule is for. */
const coversSites = (number: number, { sites }: Trial, index: SiteIndex): boolean =>
  sites === undefined
    ? index.rulesFor(null).includes(number)
    : sites.every((site) => index.rulesFor(bareHost(site)).includes(number));

const LONGEST_SHOWN = 60;

/** A text for a message: on one line, without what a terminal would obey. */
const shown = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text).replace(
    /[\x7f-\x9f]/g,
    '',
  );
