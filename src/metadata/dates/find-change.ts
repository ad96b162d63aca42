/** When a page was last changed, as it prints and as its head says. */
import type { Finding } from '../../page/finding.ts';
import { type DateTime, dayNumber, isoDateTime, isSameDay, mostPrecise } from '../../parse/dates/calendar-date.ts';
import { chooseBest } from '../scoring/choose-best.ts';
import type { DateCandidate } from './date-candidates.ts';
import { type DateSurroundings, isAboutHeadline } from './date-surroundings.ts';
import { claimedBy, type DateScorer } from './find-published.ts';
import type { HeadDates } from './head-dates.ts';
import type { VisibleDate } from './visible-dates.ts';

/** A printed change is believed where the same line would be if it spoke of publication; log odds against there being none. */
const LEAST_SCORE = -0.5;

/** The date of the last change: the printed one before that of the head; null where neither gives it. */
export function findChange(
  candidates: readonly DateCandidate[],
  around: DateSurroundings,
  { modified }: HeadDates,
  published: VisibleDate | null,
  scorer: DateScorer,
): Finding<string> | null {
  const prints = candidates.flatMap(({ print }) => (print && print !== published ? [print] : []));
  const print = statedChange(candidates, around, scorer) ?? bareChange(prints, around, published);
  const changed = print?.dateTime ?? modified[0]?.dateTime;
  if (!changed) return null;
  const agreeing = modified.map(({ dateTime }) => dateTime).filter((dateTime) => isSameDay(dateTime, changed));
  const value = isoDateTime(mostPrecise([...(print ? [print.dateTime] : []), ...agreeing]));
  return { value, rule: print ? 'stated-modified' : (modified[0]?.source ?? 'meta'), blocks: claimedBy(print) };
}

/** The most likely of the dates that are labelled as those of a change. */
function statedChange(
  candidates: readonly DateCandidate[],
  around: DateSurroundings,
  scorer: DateScorer,
): VisibleDate | null {
  const asPublished = candidates.flatMap((candidate) =>
    candidate.print?.label === 'modified'
      ? [{ ...candidate, print: { ...candidate.print, label: 'published' as const } }]
      : [],
  );
  const choice = chooseBest(asPublished, around, scorer, { threshold: () => LEAST_SCORE });
  return choice?.ranked[0].print ?? null;
}

/** A bare date that the head calls that of a change, or that stands beside that of publication and is later. */
function bareChange(
  prints: readonly VisibleDate[],
  around: DateSurroundings,
  published: VisibleDate | null,
): VisibleDate | null {
  const dayOf = ({ date }: DateTime) => dayNumber(date);
  const bare = prints.filter((print) => print.label === null && isAboutHeadline(print, around));
  return (
    bare.find(
      ({ dateTime }) => around.headModified.has(dayOf(dateTime)) && !around.headPublished.has(dayOf(dateTime)),
    ) ??
    bare.find(
      ({ block, dateTime }) =>
        published?.label === null &&
        Math.abs(block - published.block) <= 1 &&
        dayOf(dateTime) > dayOf(published.dateTime),
    ) ??
    null
  );
}
