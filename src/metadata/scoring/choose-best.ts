/** The best of a field's candidates, without the whole score of those that cannot be it (branch and bound). */
import { type LinearScorer, ROUNDING } from './linear-scorer.ts';

export interface ChoiceRules<Candidate> {
  /** The score that the best must exceed, in log odds against there being none; one for all candidates of a key. */
  readonly threshold: (candidate: Candidate) => number;
  /** Candidates of one key agree, and their odds add up; without it, each stands for itself. */
  readonly keyOf?: (candidate: Candidate) => string | number;
  /** Whether a candidate is surely wrong, whatever its score. */
  readonly isVetoed?: (candidate: Candidate) => boolean;
}

export interface Choice<Candidate> {
  /** The candidates that agree on what is best, the most likely first. */
  readonly ranked: readonly [Candidate, ...Candidate[]];
  /** Their score together. */
  readonly score: number;
  /** What it exceeds the next best by, at most `FAR_AHEAD`; negative where a better one is under its own threshold. */
  readonly margin: number;
}

/** A choice that is ahead by so much is as good as alone, in log odds. */
export const FAR_AHEAD = 4;

/** The logarithm of a sum of exponentials: the log odds of candidates that agree. -Infinity for none. */
export function logSumExp(scores: readonly number[]): number {
  if (scores.length === 1) return scores[0] as number;
  const highest = Math.max(...scores);
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
}

interface Member<Candidate> {
  readonly candidate: Candidate;
  /** What its cheap features add up to. */
  readonly begun: number;
}

/** Candidates that agree. */
interface Group<Candidate> {
  readonly members: [Member<Candidate>, ...Member<Candidate>[]];
  /** Where the first of them stands among all candidates. */
  readonly place: number;
  /** What their score together cannot exceed. */
  bound: number;
}

/** The best choice, of equals that of the first candidate; null where none exceeds its threshold. */
export function chooseBest<Candidate, Context>(
  candidates: readonly Candidate[],
  context: Context,
  scorer: LinearScorer<Candidate, Context>,
  rules: ChoiceRules<Candidate>,
): Choice<Candidate> | null {
  const groups = groupsOf(candidates, context, scorer, rules);
  let best: Group<Candidate> | null = null;
  let bestScores: readonly number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (group: Group<Candidate>): void => {
    const threshold = rules.threshold(group.members[0].candidate);
    if (group.bound < bestScore || group.bound <= threshold) return;
    const scores = scoresTogether(group, context, scorer, Math.max(bestScore, threshold));
    const score = logSumExp(scores);
    if (score > threshold && (score > bestScore || (score === bestScore && best && group.place < best.place))) {
      [best, bestScores, bestScore] = [group, scores, score];
    }
  };
  // After what is most promising, most of the others are soon known to be worse.
  const first = mostPromising(groups);
  if (first) consider(first);
  for (const group of groups) if (group !== first) consider(group);
  if (!best) return null;
  const chosen: Group<Candidate> = best;
  let next = bestScore - FAR_AHEAD;
  for (const group of groups) {
    if (group === chosen || group.bound <= next) continue;
    next = Math.max(next, logSumExp(scoresTogether(group, context, scorer, next)));
  }
  return { ranked: rank(chosen.members, bestScores), score: bestScore, margin: bestScore - next };
}

function mostPromising<Candidate>(groups: readonly Group<Candidate>[]): Group<Candidate> | undefined {
  let first = groups[0];
  for (const group of groups) if (first && group.bound > first.bound) first = group;
  return first;
}

/** The scores of all of a group, if one of them reaches the share of each in what they must exceed together; else -Infinity for all. */
function scoresTogether<Candidate, Context>(
  { members }: Group<Candidate>,
  context: Context,
  { finish }: LinearScorer<Candidate, Context>,
  least: number,
): number[] {
  const share = least - Math.log(members.length) - ROUNDING;
  if (members.length === 1) return [finish(members[0].candidate, context, members[0].begun, share)];
  const finishAll = (reach: number): number[] =>
    members.map(({ candidate, begun }) => finish(candidate, context, begun, reach));
  const scores = finishAll(share);
  const cut = scores.filter((score) => score === Number.NEGATIVE_INFINITY).length;
  return cut > 0 && cut < scores.length ? finishAll(Number.NEGATIVE_INFINITY) : scores;
}

/** The groups of the candidates that are not vetoed, in the order of their first. */
function groupsOf<Candidate, Context>(
  candidates: readonly Candidate[],
  context: Context,
  { begin, most }: LinearScorer<Candidate, Context>,
  { keyOf, isVetoed }: ChoiceRules<Candidate>,
): Group<Candidate>[] {
  const groups: Group<Candidate>[] = [];
  const byKey = new Map<string | number, Group<Candidate>>();
  for (let place = 0; place < candidates.length; place++) {
    const candidate = candidates[place] as Candidate;
    if (isVetoed?.(candidate)) continue;
    const begun = begin(candidate, context);
    const bound = begun + most;
    const key = keyOf?.(candidate);
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) {
      known.members.push({ candidate, begun });
      known.bound = logSumExp([known.bound, bound]);
      continue;
    }
    const group: Group<Candidate> = { members: [{ candidate, begun }], place, bound };
    groups.push(group);
    if (key !== undefined) byKey.set(key, group);
  }
  return groups;
}

/** The candidates of a group by their scores, the highest first. */
function rank<Candidate>(members: Group<Candidate>['members'], scores: readonly number[]): [Candidate, ...Candidate[]] {
  const order = members.map(({ candidate }, at) => ({ candidate, score: scores[at] as number }));
  const [first, ...others] = order.sort((a, b) => b.score - a.score) as [(typeof order)[0], ...typeof order];
  return [first.candidate, ...others.map(({ candidate }) => candidate)];
}
