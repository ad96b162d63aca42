/** The dates that may be that of the page's publication: printed ones, those of the head, and that of the address. */
import type { CalendarDate, Moment } from './calendar-date.ts';
import type { HeadDates, HeadSource } from './head-dates.ts';
import type { VisibleDate } from './visible-dates.ts';

export interface DateCandidate {
  readonly moment: Moment;
  readonly source: HeadSource | 'url' | 'print';
  /** Where a date is printed. */
  readonly print: VisibleDate | null;
}

/** A page that prints more dates is a table of them: what weighs candidates against each other must stay within bounds. */
const MOST_PRINTED = 400;

/** Whether a printed date may be that of the page's publication: what prose tells of some day is not. */
function mayBeOfPage({ label, setting, block }: VisibleDate, titleBlock: number | null): boolean {
  if (label !== null) return label !== 'foreign';
  // A headline that holds a date tells of that day, save where a mark parts the two.
  return block === titleBlock ? setting === 'metadata' : setting !== 'prose' && setting !== 'statement';
}

export function dateCandidates(
  printed: readonly VisibleDate[],
  inHead: HeadDates,
  inUrl: CalendarDate | null,
  titleBlock: number | null,
): DateCandidate[] {
  return [
    ...inHead.published.map(({ moment, source }) => ({ moment, source, print: null })),
    ...(inUrl ? [{ moment: { date: inUrl, time: null }, source: 'url' as const, print: null }] : []),
    ...printed
      .filter((date) => mayBeOfPage(date, titleBlock))
      .slice(0, MOST_PRINTED)
      .map((print) => ({ moment: print.moment, source: 'print' as const, print })),
  ];
}
