/** The dates that may be that of the page's publication: printed ones, those of the head, and that of the address. */
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { type CalendarDate, type DateTime, dayNumber } from '../../parse/dates/calendar-date.ts';
import type { Placed } from '../scoring/page-features.ts';
import type { HeadDates, HeadSource } from './head-dates.ts';
import type { VisibleDate } from './visible-dates.ts';

/** Its place is that of the block that prints it; one outside the text has none, which is -1. */
export interface DateCandidate extends Placed {
  readonly dateTime: DateTime;
  /** Days from an epoch to its day. */
  readonly day: number;
  readonly source: HeadSource | 'url' | 'print';
  /** Where a date is printed. */
  readonly print: VisibleDate | null;
}

/** A page that prints more dates is a table of them: what weighs candidates against each other must stay within bounds. */
const MOST_PRINTED = 400;

/** Whether a printed date may be that of the page's publication: what prose says of some day is not. */
function mayBeOfPage({ label, setting, block }: VisibleDate, titleBlock: number | null): boolean {
  if (label !== null) return label !== 'foreign';
  // A headline that holds a date is about that day, save where a mark parts the two.
  return block === titleBlock ? setting === 'metadata' : setting !== 'prose' && setting !== 'statement';
}

export function dateCandidates(
  page: PageAnalysis,
  printed: readonly VisibleDate[],
  inHead: HeadDates,
  inUrl: CalendarDate | null,
  titleBlock: number | null,
): DateCandidate[] {
  const candidate = (
    dateTime: DateTime,
    source: DateCandidate['source'],
    print: VisibleDate | null = null,
  ): DateCandidate => {
    const index = print?.block ?? -1;
    return { page, index, first: index, last: index, dateTime, day: dayNumber(dateTime.date), source, print };
  };
  return [
    ...inHead.published.map(({ dateTime, source }) => candidate(dateTime, source)),
    ...(inUrl ? [candidate({ date: inUrl, time: null }, 'url')] : []),
    ...printed
      .filter((date) => mayBeOfPage(date, titleBlock))
      .slice(0, MOST_PRINTED)
      .map((print) => candidate(print.dateTime, 'print', print)),
  ];
}
