/**
 * Which of the dates that a page prints is that of its article. Wording, setting and place are weighed together: a label
 * near the headline outweighs all else, a bare date among the links below the text weighs nothing.
 */
import type { Block } from '../../document/document.ts';
import type { DateSetting, VisibleDate } from './visible-dates.ts';

/** Chosen by hand on the WCXB development split and checked by whole sites; a date is believed from `ENOUGH` on. */
const WEIGHTS = {
  setting: { alone: 2, metadata: 1.5, prose: -2.5 } satisfies Record<DateSetting, number>,
  label: 4,
  /** Between the headline and the first paragraph. */
  belowTitle: 4,
  /** In the few blocks above the headline. */
  aboveTitle: 3,
  /** In the few blocks above the main run of text, where no headline is known or it stands elsewhere. */
  beforeText: 3,
  top: -2,
  withinText: -1,
  justAfterText: 0,
  belowText: -1.5,
  /** One of several bare dates below the text: a rail, a list of comments. */
  amongOthers: -2,
} as const;
const ENOUGH = 1;

/** What the place of a date is measured from. */
export interface PageLayout {
  readonly titleBlock: number | null;
  /** The first paragraph below the headline; the number of blocks if there is none. */
  readonly firstParagraph: number;
  /** The stretch in which paragraphs most outweigh short blocks. */
  readonly text: readonly [first: number, last: number];
}

const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/;

/** Finds the layout in one pass over the lengths of the blocks. */
export function pageLayout(blocks: readonly Block[], titleBlock: number | null): PageLayout {
  let firstParagraph = blocks.length;
  let text: [number, number] = [0, blocks.length - 1];
  let best = 0;
  let sum = 0;
  let first = 0;
  for (const { index, text: content } of blocks) {
    const { length } = content;
    const endsSentence = SENTENCE_END.test(content.slice(-4));
    const isParagraph = length >= 200 || (length >= 100 && endsSentence);
    if (isParagraph && index > (titleBlock ?? -1)) firstParagraph = Math.min(firstParagraph, index);
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
  return { titleBlock, firstParagraph, text };
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
  const bareBelow = dates.filter(
    (date) => date.block > layout.text[1] && date.label === null && date.setting !== 'prose',
  );
  const weighed = dates
    .filter((date) => date.label !== 'foreign' && date.block !== layout.titleBlock)
    .map((date) => ({ ...date, weight: weightOf(date, layout, bareBelow.length > 1) }))
    .filter((date) => date.weight >= ENOUGH);
  const first = heaviest(weighed.filter((date) => date.label !== 'modified'));
  const stated = heaviest(weighed.filter((date) => date.label === 'modified'));
  if (first === null || first.label === 'published') return { published: first, modified: stated };
  // Of bare dates in one line, as blogs print them in any order, the earlier is that of publication.
  const sameLine = weighed.filter((date) => date.block === first.block && date.label === null);
  const [earliest = first, ...later] = sameLine.sort((a, b) => dayKey(a) - dayKey(b));
  const latest = later.at(-1);
  return { published: earliest, modified: stated ?? (latest && dayKey(latest) > dayKey(earliest) ? latest : null) };
}

const dayKey = ({ moment: { date } }: VisibleDate) => (date.year * 12 + date.month) * 31 + date.day;

function heaviest(dates: readonly WeighedDate[]): WeighedDate | null {
  return dates.reduce<WeighedDate | null>((best, date) => (best && best.weight >= date.weight ? best : date), null);
}

function weightOf({ block, setting, label }: VisibleDate, layout: PageLayout, isAmongOthers: boolean): number {
  const wording = WEIGHTS.setting[setting] + (label === null ? 0 : WEIGHTS.label);
  const others = isAmongOthers && label === null && block > layout.text[1] ? WEIGHTS.amongOthers : 0;
  return wording + others + placeWeight(block, layout);
}

/** The best that the place of a block says for its date, a little less with each block between. */
function placeWeight(block: number, { titleBlock, firstParagraph, text: [start, end] }: PageLayout): number {
  const places: number[] = [];
  if (titleBlock !== null) {
    const distance = block - titleBlock;
    if (distance > 0 && block <= Math.max(firstParagraph, titleBlock + 3))
      places.push(WEIGHTS.belowTitle - 0.1 * Math.min(distance, 20));
    if (distance < 0 && distance >= -8) places.push(WEIGHTS.aboveTitle + 0.3 * distance);
  }
  if (block >= start - 12 && block <= start + 1) places.push(WEIGHTS.beforeText - 0.3 * Math.abs(start - block));
  if (block < start) places.push(WEIGHTS.top);
  else if (block > end) places.push(block <= end + 6 ? WEIGHTS.justAfterText : WEIGHTS.belowText);
  else if (block > start) places.push(WEIGHTS.withinText);
  return Math.max(...places);
}
