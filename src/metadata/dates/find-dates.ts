/**
 * When a page was published and when it was changed. The head, the address and the printed dates are weighed together; those
 * of one day add up, and the most likely day wins if it is more likely than none, with the time of the most precise of them.
 */
import type { Block, Document } from '../../document/document.ts';
import type { Finding } from '../../page/finding.ts';
import { isInFactBox } from '../../page/labels.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { otherStoryAfter } from '../../page/story-boundary.ts';
import { isoDateTime, isSameDay } from '../../parse/dates/calendar-date.ts';
import { dateOfUrl, monthOfUrl } from '../../parse/dates/url-date.ts';
import { endOfStory } from '../after-story.ts';
import { nearEnds } from '../near-ends.ts';
import { linearScorer } from '../scoring/linear-scorer.ts';
import { dateCandidates } from './date-candidates.ts';
import type { DateEvidence } from './date-confidence.ts';
import { dateFeatures } from './date-features.ts';
import { dateSurroundings } from './date-surroundings.ts';
import { DATE_WEIGHTS } from './date-weights.generated.ts';
import { dayMonthOrder } from './day-month-order.ts';
import { findChange } from './find-change.ts';
import { type DateScorer, findPublished } from './find-published.ts';
import { type HeadDate, headDates } from './head-dates.ts';
import { pageLayout } from './page-layout.ts';
import { relativeDate } from './relative-date.ts';
import { type VisibleDate, visibleDates } from './visible-dates.ts';

export interface DateContext {
  /** Index of the block that is the headline, where known. */
  readonly titleBlock: number | null;
  /** ISO 639-1 code, with or without a region. */
  readonly language: string | null;
  /** The day on which the page was fetched, ISO 8601; ages are resolved against it, and without it they date nothing. */
  readonly referenceDate: string | null;
}

export interface PageDates {
  readonly published: Finding<string> | null;
  readonly modified: Finding<string> | null;
  /** What speaks for the day of publication; null where there is none, and for one that an age gives. */
  readonly evidence: DateEvidence | null;
}

const shippedScorer: DateScorer = linearScorer(dateFeatures, DATE_WEIGHTS);

/** Everything on a page that gives a date, and what it is seen against. */
export function datesOfPage(document: Document, page: PageAnalysis, { language, titleBlock }: DateContext) {
  const { blocks, head } = document;
  const { url } = page;
  const inUrl = dateOfUrl(url);
  const inHead = head ? headDates(head, language) : { published: [], modified: [] };
  const known = [...inHead.published, ...inHead.modified].map(({ dateTime }) => dateTime.date);
  if (inUrl) known.push(inUrl);
  const layout = pageLayout(blocks, titleBlock);
  const mayHoldDate = (block: Block): boolean => mayHoldNumber(page, block);
  const order = dayMonthOrder(blocks.filter(mayHoldDate), known, language, url);
  const printed = visibleDates(blocks, { language, order }, nearEnds(blocks).filter(mayHoldDate));
  const otherStory = titleBlock === null ? blocks.length : otherStoryAfter(page, titleBlock);
  const end = titleBlock === null ? blocks.length : endOfStory(page, titleBlock);
  const own = printed.filter(
    ({ block, label }) => block < otherStory && (block < end || label !== null) && !isInFactBox(page.factLabels, block),
  );
  const ofPage = { ...inHead, published: inHead.published.filter((one) => !isOfOtherStory(one, printed, otherStory)) };
  const candidates = dateCandidates(page, own, ofPage, inUrl, titleBlock);
  const around = dateSurroundings(candidates, ofPage, { layout, urlMonth: monthOfUrl(url) });
  return { candidates, around, inHead: ofPage, layout };
}

/** Characters of a block whose digits are counted. */
const COUNTED = 20_000;

/** Whether a block has a digit, or characters of which numbers may be made: without any it holds no date. */
function mayHoldNumber({ table: { counts } }: PageAnalysis, { index, text }: Block): boolean {
  return (counts.digits[index] as number) > 0 || (counts.unspaced[index] as number) > 0 || text.length > COUNTED;
}

/** Whether a `time` of the page is printed in another story, and nowhere before it. */
function isOfOtherStory({ source, dateTime }: HeadDate, printed: readonly VisibleDate[], otherStory: number): boolean {
  if (source !== 'time-element') return false;
  const places = printed.filter((one) => isSameDay(one.dateTime, dateTime)).map(({ block }) => block);
  return places.length > 0 && Math.min(...places) > otherStory;
}

/** Finds the dates of a page; never throws, and gives null rather than a guess. */
export async function findDates(
  document: Document,
  page: PageAnalysis,
  context: DateContext,
  scorer: DateScorer = shippedScorer,
): Promise<PageDates> {
  const { candidates, around, inHead, layout } = datesOfPage(document, page, context);
  const published = findPublished(candidates, around, scorer);
  const modified = findChange(candidates, around, inHead, published?.print ?? null, scorer);
  if (published) {
    const { finding, evidence } = published;
    return {
      published: finding,
      modified: laterThan(finding, modified),
      evidence: { ...evidence, format: document.format },
    };
  }

  const { language, referenceDate } = context;
  const age = referenceDate ? await relativeDate(document.blocks, layout, language, referenceDate) : null;
  if (!age) return { published: null, modified, evidence: null };
  const value = isoDateTime({ date: age.date, time: null });
  return { published: { value, rule: 'age-near-title', blocks: [age.block] }, modified, evidence: null };
}

/** A page changed before it was published contradicts itself; a line that gives both dates goes to the first. */
function laterThan(published: Finding<string>, modified: Finding<string> | null): Finding<string> | null {
  if (!modified || modified.value.slice(0, 10) < published.value.slice(0, 10)) return null;
  return { ...modified, blocks: modified.blocks.filter((block) => !published.blocks.includes(block)) };
}
