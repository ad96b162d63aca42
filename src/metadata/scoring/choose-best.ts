/** The best of a field's candidates, without the whole score of those that cannot be it (branch and bound). */
import { type LinearScorer, type PartialScore, ROUNDING } from './linear-scorer.ts';

export interface ChoiceRules<Candidate> {
  /** The score that the best must exceed, in log odds against there being none; one for all candidates of a key. */
  readonly threshold: (candidate: Candidate) => number;
  /** Candidates of one key agree, and their odds add up; without it, each stands for itself. */
  readonly keyOf?: (candidate: Candidate) => string | number;
  /** Whether a candidate is surely wrong, whatever its score. */
  readonly isVetoed?: (candidate: Candidate) => boolean;
}

export interface Choice<Candidate> {
  /** The candidates that agree on what is best, the likeliest first. */
  readonly ranked: readonly [Candidate, ...Candidate[]];
  /** Their score together. */
  readonly score: number;
}

/** The logarithm of a sum of exponentials: the log odds of candidates that agree. -Infinity for none. */
export function logSumExp(scores: readonly number[]): number {
  if (scores.length === 1) return scores[0] as number;
  const highest = Math.max(...scores);
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
}

interface Entry<Candidate> {
  readonly candidate: Candidate;
  readonly place: number;
  readonly begun: PartialScore;
}

interface Scored<Candidate> {
  readonly candidate: Candidate;
  readonly score: number;
}

/** The best choice, of equals that of the first candidate; null where none exceeds its threshold. */
export function chooseBest<Candidate, Context>(
  candidates: readonly Candidate[],
  context: Context,
  scorer: LinearScorer<Candidate, Context>,
  { threshold, keyOf, isVetoed = () => false }: ChoiceRules<Candidate>,
): Choice<Candidate> | null {
  const entries = candidates
    .filter((candidate) => !isVetoed(candidate))
    .map((candidate, place) => ({ candidate, place, begun: scorer.begin(candidate, context) }));
  const groups = [...(keyOf ? groupBy(entries, keyOf) : entries.map((entry): [Entry<Candidate>] => [entry]))]
    .map((group) => ({ group, bound: logSumExp(group.map(({ begun }) => begun.bound)) }))
    .sort((a, b) => b.bound - a.bound);
  let best = { scored: [] as readonly Scored<Candidate>[], score: Number.NEGATIVE_INFINITY, place: 0 };
  for (const { group, bound } of groups) {
    // None of the rest can be better.
    if (bound < best.score) break;
    const least = threshold(group[0].candidate);
    if (bound <= least) continue;
    const scored = scoreAll(group, context, scorer, Math.max(best.score, least));
    const score = logSumExp(scored.map((one) => one.score));
    const { place } = group[0];
    if (score > least && (score > best.score || (score === best.score && place < best.place))) {
      best = { scored, score, place };
    }
  }
  const [first, ...others] = [...best.scored].sort((a, b) => b.score - a.score).map(({ candidate }) => candidate);
  return first === undefined ? null : { ranked: [first, ...others], score: best.score };
}

/** The entries of each key, in the order of the first. */
function groupBy<Candidate>(
  entries: readonly Entry<Candidate>[],
  keyOf: (candidate: Candidate) => string | number,
): Iterable<[Entry<Candidate>, ...Entry<Candidate>[]]> {
  const groups = new Map<string | number, [Entry<Candidate>, ...Entry<Candidate>[]]>();
  for (const entry of entries) {
    const key = keyOf(entry.candidate);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups.values();
}

/** The scores of candidates that agree; none as soon as it is known that they cannot reach `least` together. */
function scoreAll<Candidate, Context>(
  group: readonly Entry<Candidate>[],
  context: Context,
  scorer: LinearScorer<Candidate, Context>,
  least: number,
): Scored<Candidate>[] {
  const finish = ({ candidate, begun }: Entry<Candidate>, atLeast: number): Scored<Candidate> => ({
    candidate,
    score: scorer.finish(candidate, context, begun, atLeast),
  });
  // One of them reaches its share if they reach it together.
  const share = least - Math.log(group.length) - ROUNDING;
  const isCut = ({ score }: Scored<Candidate>): boolean => score === Number.NEGATIVE_INFINITY;
  const scored = group.map((entry) => finish(entry, share));
  if (scored.every(isCut)) return [];
  return group.map((entry, at) => {
    const one = scored[at] as Scored<Candidate>;
    return isCut(one) ? finish(entry, Number.NEGATIVE_INFINITY) : one;
  });
}
