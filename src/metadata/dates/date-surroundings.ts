/** What the dates of a page are seen against. */
import { dayNumber } from '../../parse/dates/calendar-date.ts';
import type { DateCandidate } from './date-candidates.ts';
import type { HeadDates } from './head-dates.ts';
import type { PageLayout } from './page-layout.ts';
import type { VisibleDate } from './visible-dates.ts';

/** What all dates of a page are seen against. */
export interface DateSurroundings {
  readonly layout: PageLayout;
  /** Index of the headline, or of the text's first block where there is none. */
  readonly anchor: number;
  /** How many printed candidates give each day, and how many of them stand about the headline. */
  readonly printed: ReadonlyMap<number, number>;
  readonly aboutHeadline: ReadonlySet<number>;
  readonly changed: ReadonlySet<number>;
  /** Printed candidates without a label, in the order of the page. */
  readonly bare: readonly { readonly block: number; readonly day: number }[];
  /** How many printed candidates are labelled as published. */
  readonly labelled: number;
  /** Of printed candidates in the order of the page, the first at or under the headline, and the last above it. */
  readonly firstUnder: DateCandidate | undefined;
  readonly lastAbove: DateCandidate | undefined;
  readonly statesPublished: boolean;
  /** Days of the head. */
  readonly headPublished: ReadonlySet<number>;
  readonly headModified: ReadonlySet<number>;
  readonly urlDay: number | null;
  /** Year and month that the address states, as `2020-11`. */
  readonly urlMonth: string | null;
  readonly latest: number;
  readonly earliest: number;
}

/** About the headline: so many blocks from it, on either side. */
const ABOUT = 8;

export const isAbout = (block: number, anchor: number): boolean => Math.abs(block - anchor) <= ABOUT;

/** Whether a date is printed near the headline. */
export const isAboutHeadline = ({ block }: VisibleDate, { anchor }: Pick<DateSurroundings, 'anchor'>): boolean =>
  isAbout(block, anchor);

export function dateSurroundings(
  candidates: readonly DateCandidate[],
  inHead: HeadDates,
  context: { layout: PageLayout; urlMonth: string | null },
): DateSurroundings {
  const { layout } = context;
  const anchor = layout.titleBlock ?? layout.text[0];
  const printed = new Map<number, number>();
  const prints = candidates.filter((one): one is DateCandidate & { print: VisibleDate } => one.print !== null);
  for (const { day } of prints) printed.set(day, (printed.get(day) ?? 0) + 1);
  const days = candidates.map(({ day }) => day);
  const about = prints.filter(({ print }) => isAbout(print.block, anchor));
  const url = candidates.find(({ source }) => source === 'url');
  return {
    ...context,
    anchor,
    printed,
    aboutHeadline: new Set(about.filter(({ print }) => print.label !== 'modified').map(({ day }) => day)),
    changed: new Set(prints.filter(({ print }) => print.label === 'modified').map(({ day }) => day)),
    bare: prints.filter(({ print }) => print.label === null).map(({ print, day }) => ({ block: print.block, day })),
    labelled: prints.filter(({ print }) => print.label === 'published').length,
    firstUnder: prints.find(({ print }) => print.block >= anchor && print.label !== 'modified'),
    lastAbove: prints.findLast(({ print }) => print.block < anchor),
    statesPublished: about.some(({ print }) => print.label === 'published'),
    headPublished: new Set(inHead.published.map(({ dateTime }) => dayNumber(dateTime.date))),
    headModified: new Set(inHead.modified.map(({ dateTime }) => dayNumber(dateTime.date))),
    urlDay: url?.day ?? null,
    latest: Math.max(...days),
    earliest: Math.min(...days),
  };
}
