/** Tries rules on their own examples, and says which of them get in each other's way. */
import { bareHost } from '../document/host.ts';
import { checkRules, compileRules } from './compile-rules.ts';
import { type Sample, samplesOf } from './rule-samples.ts';
import type { CompiledRule } from './rule-set.ts';
import type { Rule, RulesConfig } from './rules-config.ts';

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
  readonly matches: readonly Sample[];
  readonly spares: readonly Sample[];
  readonly patterns: readonly Sample[];
}

/** @throws RulesFault as `compileRules` does. */
export async function tryRules(config: RulesConfig): Promise<Tried> {
  const set = await compileRules(config);
  const trials = await Promise.all(
    checkRules(config).rules.map(
      async (rule, at): Promise<Trial> => ({
        rule: set.rules[at] as CompiledRule,
        sites: rule.sites,
        ...(await samplesOf(rule, set)),
      }),
    ),
  );
  return {
    examples: trials.reduce((sum, { matches, spares }) => sum + matches.length + spares.length, 0),
    remarks: trials.flatMap((trial, at) => [...tryExamples(trial), ...compareWith(trials.slice(0, at), trial)]),
  };
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
function compareWith(earlier: readonly Trial[], trial: Trial): Remark[] {
  const { rule } = trial;
  if (!isVerdict(rule)) return [];
  const samples = [...trial.matches.filter((sample) => takes(rule, sample)), ...trial.patterns];
  const rivals = earlier.filter((other) => isVerdict(other.rule) && sharesSites(other, trial));
  const taken = samples.flatMap((sample) => {
    const by = rivals.find((other) => takes(other.rule, sample));
    return by ? [{ sample, by }] : [];
  });
  const [first] = taken;
  if (!first) return [];
  const isNeverAsked = taken.length === samples.length && taken.every(({ by }) => coversSites(by, trial));
  if (isNeverAsked) {
    const names = [...new Set(taken.map(({ by }) => by.rule.name))].join(', ');
    const message = `is never used: earlier rules (${names}) decide all its known matches; remove it or put it first`;
    return [{ rule: rule.name, isFault: true, message }];
  }
  return taken.map(({ sample, by }) => {
    const isContradiction = by.rule.action !== rule.action;
    const message = isContradiction
      ? `${DOES[rule.action]} ${shown(sample.text)}, which the earlier rule ${by.rule.name} ${DOES[by.rule.action]}: put the rule first that should decide`
      : `overlaps with the earlier rule ${by.rule.name}, which also ${DOES[rule.action]} ${shown(sample.text)}`;
    return { rule: rule.name, isFault: isContradiction, message };
  });
}

const isVerdict = ({ action }: CompiledRule) => action === 'remove' || action === 'keep';

const takes = (rule: CompiledRule, { seen }: Sample): boolean => seen.some((block) => rule.matches(block));

/** Sites are compared as they are written: `*.example.org` is one of `*.org`. */
const coversSites = (other: Trial, { sites }: Trial): boolean =>
  other.sites === undefined || (sites?.every((site) => other.rule.isFor(bareHost(site))) ?? false);

const sharesSites = (one: Trial, other: Trial): boolean =>
  one.sites === undefined ||
  other.sites === undefined ||
  other.sites.some((site) => one.rule.isFor(bareHost(site))) ||
  one.sites.some((site) => other.rule.isFor(bareHost(site)));

const LONGEST_SHOWN = 60;

/** A text for a message: on one line, without what a terminal would obey. */
const shown = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text).replace(
    /[\x7f-\x9f]/g,
    '',
  );
