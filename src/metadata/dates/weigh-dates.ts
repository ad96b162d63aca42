/**
 * Which of the dates that a page prints is that of its article. Wording, setting and place are weighed together: a label
 * near the headline outweighs all else, a bare date among the links below the text weighs nothing.
 */
import type { Block } from '../../document/document.ts';
import type { DateLabel } from './date-labels.ts';
import type { DateSetting, VisibleDate } from './visible-dates.ts';

/**
 * Chosen by hand on the WCXB development split and checked by whole sites; a date is believed from `ENOUGH` on. A place counts
 * a little less with each block between.
 */
const WEIGHTS = {
  setting: { alone: 2, metadata: 1.5, line: -2.5, dateline: -0.5, prose: -1 } satisfies Record<DateSetting, number>,
  label: 4,
  belowTitle: 4,
  belowTitleStep: 0.1,
  aboveTitle: 3,
  beforeText: 3,
  beforeTextStep: 0.3,
  elsewhere: { top: -2, withinText: -1, justAfterText: 0, belowText: -1.5 },
  /** One of several alike away from the headline: a rail's, the comments', those of the books in a list. */
  amongOthers: -4,
} as const;
const ENOUGH = 1;

/** A deck may part a headline from its date, and so may bylines and pictures, but no more blocks than these. */
const TITLE_REACH = 8;

/** What the place of a date is measured from. */
export interface PageLayout {
  readonly titleBlock: number | null;
  /** The first two paragraphs below the headline; the number of blocks where there are none. */
  readonly firstParagraph: number;
  readonly secondParagraph: number;
  /** The stretch in which paragraphs most outweigh short blocks. */
  readonly text: readonly [first: number, last: number];
}

const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/;

/** Finds the layout in one pass over the lengths of the blocks. */
export function pageLayout(blocks: readonly Block[], titleBlock: number | null): PageLayout {
  const paragraphs: number[] = [];
  let text: [number, number] = [0, blocks.length - 1];
  let best = 0;
  let sum = 0;
  let first = 0;
  for (const { index, text: content } of blocks) {
    const { length } = content;
    const endsSentence = SENTENCE_END.test(content.slice(-4));
    const isParagraph = length >= 200 || (length >= 100 && endsSentence);
    if (isParagraph && index > (titleBlock ?? -1)) paragraphs.push(index);
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += length >= 150 || (length >= 60 && endsSentence) ? Math.min(length / 6, 80) : -Math.min(3 + length / 6, 10);
    if (sum > best) {
      best = sum;
      text = [first, index];
    }
  }
  const [firstParagraph = blocks.length, secondParagraph = blocks.length] = paragraphs;
  return { titleBlock, firstParagraph, secondParagraph, text };
}

export interface WeighedDate extends VisibleDate {
  readonly weight: number;
}

export interface ArticleDates {
  readonly published: WeighedDate | null;
  readonly modified: WeighedDate | null;
}

/** The dates that the page states of its article; null where none is believable. */
export function chooseDates(dates: readonly VisibleDate[], layout: PageLayout): ArticleDates {
  const placed = dates
    .filter((date) => date.label !== 'foreign' && date.block !== layout.titleBlock)
    // What prose tells of some day is no date of the page.
    .filter((date) => date.setting !== 'prose' || date.label !== null)
    .map((date) => ({ date, near: nearness(date, layout) }));
  const away = new Map<DateLabel | null, number>();
  for (const { date, near } of placed) {
    if (near === null) away.set(date.label, (away.get(date.label) ?? 0) + 1);
  }
  const isOneOfMany = ({ date, near }: (typeof placed)[number]) => near === null && (away.get(date.label) ?? 0) > 1;
  const weighed = placed
    .map((one) => ({
      ...one.date,
      weight:
        WEIGHTS.setting[one.date.setting] +
        (one.date.label === null ? 0 : WEIGHTS.label) +
        (one.near ?? elsewhere(one.date.block, layout)) +
        (isOneOfMany(one) ? WEIGHTS.amongOthers : 0),
    }))
    .filter((date) => date.weight >= ENOUGH);
  const first = heaviest(weighed.filter((date) => date.label !== 'modified'));
  const stated = heaviest(weighed.filter((date) => date.label === 'modified'));
  if (first === null || first.label === 'published') return { published: first, modified: stated };
  // Of bare dates side by side, as blogs print them in any order, the earlier is that of publication.
  const beside = weighed.filter((date) => Math.abs(date.block - first.block) <= 1 && date.label === null);
  const [earliest = first, ...later] = beside.sort((a, b) => dayKey(a) - dayKey(b));
  const latest = later.at(-1);
  return { published: earliest, modified: stated ?? (latest && dayKey(latest) > dayKey(earliest) ? latest : null) };
}

const dayKey = ({ moment: { date } }: VisibleDate) => (date.year * 12 + date.month) * 31 + date.day;

function heaviest(dates: readonly WeighedDate[]): WeighedDate | null {
  return dates.reduce<WeighedDate | null>((best, date) => (best && best.weight >= date.weight ? best : date), null);
}

/** What the nearness of a block to the headline or to the beginning of the text is worth; null for a block near neither. */
function nearness(
  { block, namesWeekday }: VisibleDate,
  { titleBlock, firstParagraph, secondParagraph, text: [start] }: PageLayout,
): number | null {
  const weights: number[] = [];
  const below = titleBlock === null ? 0 : block - titleBlock;
  if (
    titleBlock !== null &&
    below > 0 &&
    block <= Math.max(firstParagraph, Math.min(secondParagraph, titleBlock + TITLE_REACH))
  ) {
    weights.push(WEIGHTS.belowTitle - WEIGHTS.belowTitleStep * Math.min(below, 20));
  }
  // Above a headline a day of the week is more often today's.
  if (below < 0 && below >= -TITLE_REACH && !namesWeekday)
    weights.push(WEIGHTS.aboveTitle + WEIGHTS.beforeTextStep * below);
  if (block >= start - 12 && block <= start + 1) {
    weights.push(WEIGHTS.beforeText - WEIGHTS.beforeTextStep * Math.abs(start - block));
  }
  return weights.length === 0 ? null : Math.max(...weights);
}

function elsewhere(block: number, { text: [start, end] }: PageLayout): number {
  if (block < start) return WEIGHTS.elsewhere.top;
  if (block <= end) return WEIGHTS.elsewhere.withinText;
  return block <= end + 6 ? WEIGHTS.elsewhere.justAfterText : WEIGHTS.elsewhere.belowText;
}
