/** The day on which a page was published, as all that tells a date has it. */
import type { Finding } from '../finding.ts';
import type { SignWeights } from '../weighed-signs.ts';
import { dayNumber, finest, isoMoment } from './calendar-date.ts';
import type { DateCandidate } from './date-candidates.ts';
import { type DateSurroundings, dateScore, isAboutHeadline, isOfSeries } from './date-signs.ts';
import type { VisibleDate } from './visible-dates.ts';

/** Where no day is as likely as this, in log odds against there being none, the page has no date. */
const LEAST_SCORE = -2;

interface Weighed {
  readonly candidate: DateCandidate;
  readonly score: number;
}

export interface LikeliestDay {
  readonly finding: Finding<string>;
  /** The likeliest of its printed dates. */
  readonly print: VisibleDate | null;
}

/** The likeliest day: the candidates of a day add up. Null where none is likely enough. */
export function likeliestDay(
  candidates: readonly DateCandidate[],
  around: DateSurroundings,
  weights: SignWeights,
): LikeliestDay | null {
  const scoreOf = dateScore(weights);
  const days = new Map<number, Weighed[]>();
  for (const candidate of candidates) {
    if (isOfSeries(candidate, around)) continue;
    const day = dayNumber(candidate.moment.date);
    const weighed = { candidate, score: scoreOf(candidate, around) };
    const known = days.get(day);
    if (known) known.push(weighed);
    else days.set(day, [weighed]);
  }
  let best: readonly Weighed[] | null = null;
  let bestOdds = Math.exp(LEAST_SCORE);
  for (const day of days.values()) {
    const odds = day.reduce((sum, { score }) => sum + Math.exp(score), 0);
    if (odds > bestOdds) [best, bestOdds] = [day, odds];
  }
  return best && dayOf(best, around);
}

function dayOf(day: readonly Weighed[], around: DateSurroundings): LikeliestDay {
  const ranked = [...day].sort((a, b) => b.score - a.score).map(({ candidate }) => candidate);
  const print = ranked.find((one) => one.print !== null)?.print ?? null;
  const told = ranked.filter((one) => one.print === null || one.print === print);
  const moment = finest(told.map((one) => one.moment));
  const rule = ruleOf(ranked[0] as DateCandidate, around);
  const blocks = print?.label === 'modified' ? [] : claimedBy(print);
  return { finding: { value: isoMoment(moment), rule, blocks }, print };
}

/** The id of the rule that found a date. */
function ruleOf({ source, print }: DateCandidate, around: DateSurroundings): string {
  if (!print) return source;
  if (print.label === 'published') return 'stated-published';
  if (print.label === 'modified') return 'only-updated';
  return isAboutHeadline(print, around) ? 'near-title' : 'far-from-title';
}

/** The blocks that hold a printed date and nothing but metadata. */
export function claimedBy(print: VisibleDate | null): number[] {
  if (print === null || (print.setting !== 'alone' && print.setting !== 'metadata')) return [];
  return [...print.companions, print.block];
}
