/**
 * Which of the dates that a page prints is that of its article. Wording, setting and place are weighed together: a label
 * near the headline outweighs all else, a bare date among the links below the text weighs nothing.
 */
import { dayNumber, isSameDay } from './calendar-date.ts';
import type { DateLabel } from './date-labels.ts';
import type { PageLayout } from './page-layout.ts';
import type { DateSetting, VisibleDate } from './visible-dates.ts';

/**
 * Chosen by hand on the WCXB development split and checked by whole sites; a date is believed from `ENOUGH` on. A place counts
 * a little less with each block between.
 */
const WEIGHTS = {
  setting: { alone: 2, metadata: 1.5, line: -2.5, dateline: -0.5, statement: 3, prose: -1 } satisfies Record<
    DateSetting,
    number
  >,
  label: 4,
  belowTitle: 4,
  belowTitleStep: 0.1,
  aboveTitle: 3,
  aboveTitleStep: 0.3,
  beforeText: 3,
  beforeTextStep: 0.3,
  elsewhere: { top: -2, withinText: -1, justAfterText: 0, belowText: -1.5 },
  /** One of several alike away from the headline: a rail's, the comments', those of the books in a list. */
  amongOthers: -4,
} as const;
const ENOUGH = 1;

/** With more dates of one label than this, the labels are those of things in a list. */
const MOST_LABELS = 3;

/** A deck may part a headline from its date, and so may bylines and pictures, but no more blocks than these. */
const TITLE_REACH = 8;
/** Contents, shares and pictures may stand between a headline and its first paragraph; beyond this many blocks it is a list. */
const LIST_REACH = 30;
const START_REACH = 12;

export interface WeighedDate extends VisibleDate {
  readonly weight: number;
}

export interface ArticleDates {
  readonly published: WeighedDate | null;
  readonly modified: WeighedDate | null;
}

/** The dates that the page states of its article; null where none is believable. */
export function chooseDates(dates: readonly VisibleDate[], layout: PageLayout): ArticleDates {
  const weighed = weighDates(dates, layout).filter((date) => date.weight >= ENOUGH);
  const first = heaviest(weighed.filter((date) => date.label !== 'modified'));
  const stated = heaviest(weighed.filter((date) => date.label === 'modified'));
  if (first === null || first.label === 'published') return { published: first, modified: stated };
  // Of bare dates side by side, as blogs print them in any order, the earlier is that of publication.
  const beside = weighed.filter((date) => Math.abs(date.block - first.block) <= 1 && date.label === null);
  const [earliest = first, ...later] = beside.sort((a, b) => dayNumber(a.moment.date) - dayNumber(b.moment.date));
  const latest = later.at(-1);
  const isLater = latest !== undefined && !isSameDay(latest.moment, earliest.moment);
  return { published: earliest, modified: stated ?? (isLater ? latest : null) };
}

function weighDates(dates: readonly VisibleDate[], layout: PageLayout): WeighedDate[] {
  const placed = dates
    .filter((date) => date.label !== 'foreign' && date.block !== layout.titleBlock)
    // What prose tells of some day is no date of the page.
    .filter(({ setting, label }) => label !== null || (setting !== 'prose' && setting !== 'statement'))
    .map((date) => ({ date, near: nearness(date, layout) }));
  const away = countLabels(placed.filter(({ near }) => near === null).map(({ date }) => date));
  const everywhere = countLabels(placed.map(({ date }) => date));
  return placed.map(({ date, near }) => {
    const label = date.label ?? 'none';
    const isLabelled = date.label !== null && everywhere[label] <= MOST_LABELS;
    const place = near ?? elsewhere(date.block, layout) + (away[label] > 1 ? WEIGHTS.amongOthers : 0);
    return { ...date, weight: WEIGHTS.setting[date.setting] + (isLabelled ? WEIGHTS.label : 0) + place };
  });
}

function countLabels(dates: readonly VisibleDate[]): Record<DateLabel | 'none', number> {
  const counts = { published: 0, modified: 0, foreign: 0, none: 0 };
  for (const { label } of dates) counts[label ?? 'none']++;
  return counts;
}

function heaviest(dates: readonly WeighedDate[]): WeighedDate | null {
  return dates.reduce<WeighedDate | null>((best, date) => (best && best.weight >= date.weight ? best : date), null);
}

/** What the nearness of a block to the headline or to the beginning of the text is worth; null for a block near neither. */
function nearness(
  { block, namesWeekday }: VisibleDate,
  { titleBlock, firstParagraph, secondParagraph, text: [start] }: PageLayout,
): number | null {
  const weights: number[] = [];
  if (titleBlock !== null) {
    const below = block - titleBlock;
    const farthest = Math.max(
      Math.min(firstParagraph, titleBlock + LIST_REACH),
      Math.min(secondParagraph, titleBlock + TITLE_REACH),
    );
    if (below > 0 && block <= farthest) weights.push(WEIGHTS.belowTitle - WEIGHTS.belowTitleStep * Math.min(below, 20));
    // Above a headline a day of the week is more often today's.
    if (below < 0 && below >= -TITLE_REACH && !namesWeekday)
      weights.push(WEIGHTS.aboveTitle + WEIGHTS.aboveTitleStep * below);
  }
  if (block >= start - START_REACH && block <= start + 1) {
    weights.push(WEIGHTS.beforeText - WEIGHTS.beforeTextStep * Math.abs(start - block));
  }
  return weights.length === 0 ? null : Math.max(...weights);
}

function elsewhere(block: number, { text: [start, end] }: PageLayout): number {
  if (block < start) return WEIGHTS.elsewhere.top;
  if (block <= end) return WEIGHTS.elsewhere.withinText;
  return block <= end + 6 ? WEIGHTS.elsewhere.justAfterText : WEIGHTS.elsewhere.belowText;
}
