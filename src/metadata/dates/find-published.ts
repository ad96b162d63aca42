/** The day on which a page was published, from every source on the page that gives a date. */
import type { Finding } from '../../page/finding.ts';
import { isoDateTime, mostPrecise } from '../../parse/dates/calendar-date.ts';
import { chooseBest } from '../scoring/choose-best.ts';
import type { LinearScorer } from '../scoring/linear-scorer.ts';
import type { DateCandidate } from './date-candidates.ts';
import type { DateEvidence } from './date-confidence.ts';
import { isOfSeries } from './date-features.ts';
import { type DateSurroundings, isAboutHeadline } from './date-surroundings.ts';
import type { VisibleDate } from './visible-dates.ts';

/** Where no day is as likely as this, in log odds against there being none, the page has no date. */
const LEAST_SCORE = -2;

export type DateScorer = LinearScorer<DateCandidate, DateSurroundings>;

export interface FoundDay {
  readonly finding: Finding<string>;
  /** The most likely of its printed dates. */
  readonly print: VisibleDate | null;
  readonly evidence: Omit<DateEvidence, 'format'>;
}

/** The most likely day, all that give it taken together; null where none is likely enough. */
export function findPublished(
  candidates: readonly DateCandidate[],
  around: DateSurroundings,
  scorer: DateScorer,
): FoundDay | null {
  const choice = chooseBest(candidates, around, scorer, {
    threshold: () => LEAST_SCORE,
    keyOf: ({ day }) => day,
    isVetoed: (candidate) => saysOnlyChange(candidate) || isOfSeries(candidate, around),
  });
  if (!choice) return null;
  const { ranked } = choice;
  const print = ranked.find((one) => one.print !== null)?.print ?? null;
  const agreeing = ranked.filter((one) => one.print === null || one.print === print);
  const dateTime = mostPrecise(agreeing.map((one) => one.dateTime));
  const rule = ruleOf(ranked[0], around);
  const blocks = print?.label === 'modified' ? [] : claimedBy(print);
  return { finding: { value: isoDateTime(dateTime), rule, blocks }, print, evidence: { ...choice, around } };
}

/** Whether a sentence says of the page that it was changed on a day: 'This page was last edited on 4 March 2024'. */
const saysOnlyChange = ({ print }: DateCandidate): boolean =>
  print?.label === 'modified' && print.setting === 'statement';

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
