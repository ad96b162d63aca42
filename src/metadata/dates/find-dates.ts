/**
 * When a page was published and when it was changed. The head, the address and the printed dates are witnesses; those that
 * agree on a day add up, and the day with the most behind it wins, told as finely as its finest witness tells it.
 */
import type { Document } from '../../document/document.ts';
import type { Finding } from '../finding.ts';
import { isoMoment, isSameDay } from './calendar-date.ts';
import { dayMonthOrder } from './day-month-order.ts';
import { type HeadDate, type HeadDates, headDates } from './head-dates.ts';
import { pageLayout } from './page-layout.ts';
import { relativeDate } from './relative-date.ts';
import { dateOfUrl } from './url-date.ts';
import { visibleDates } from './visible-dates.ts';
import { type ArticleDates, chooseDates } from './weigh-dates.ts';
import { agreedDate, witness, witnessOfHead, witnessOfPrint } from './witnesses.ts';

export interface DateContext {
  /** Index of the block that is the headline, where known. */
  readonly titleBlock: number | null;
  /** ISO 639-1 code, with or without a region. */
  readonly language: string | null;
  readonly url: string | null;
  /** The day on which the page was fetched, ISO 8601; ages are resolved against it, and without it they date nothing. */
  readonly referenceDate: string | null;
}

export interface PageDates {
  readonly published: Finding<string> | null;
  readonly modified: Finding<string> | null;
}

/** Finds the dates of a page; never throws, and gives null rather than a guess. */
export async function findDates(document: Document, context: DateContext): Promise<PageDates> {
  const { blocks, head } = document;
  const { language, url, titleBlock, referenceDate } = context;
  const inUrl = dateOfUrl(url ?? head?.canonicalUrl ?? null);
  const inHead = head ? headDates(head, language) : { published: [], modified: [] };
  const known = [...inHead.published, ...inHead.modified].map(({ moment }) => moment.date);
  if (inUrl) known.push(inUrl);
  const layout = pageLayout(blocks, titleBlock);
  const reading = { language, order: dayMonthOrder(blocks, known, language, url) };
  const printed = toldApart(chooseDates(visibleDates(blocks, reading), layout), inHead);

  const modified = agreedDate([
    ...(printed.modified ? [{ ...witnessOfPrint(printed.modified), rule: 'stated-modified' }] : []),
    ...inHead.modified.map(witnessOfHead),
  ]);
  const published = agreedDate([
    ...inHead.published.filter((date) => !isTimeOfChange(date, printed)).map(witnessOfHead),
    ...(inUrl ? [witness('url', { date: inUrl, time: null })] : []),
    ...(printed.published ? [witnessOfPrint(printed.published)] : []),
  ]);
  if (published) return { published, modified: laterThan(published, modified) };

  const age = referenceDate ? await relativeDate(blocks, layout, language, referenceDate) : null;
  if (age) {
    const value = isoMoment({ date: age.date, time: null });
    return { published: { value, rule: 'age-near-title', blocks: [age.block] }, modified };
  }
  // A page that prints no date but that of its last change dates itself by that.
  return { published: modified && printed.modified && { ...modified, rule: 'only-updated', blocks: [] }, modified };
}

/** A bare printed date on the very day that the head calls that of the last change, and not that of publication, is just that. */
function toldApart({ published, modified }: ArticleDates, inHead: HeadDates): ArticleDates {
  const isOf = (dates: readonly HeadDate[]) =>
    dates.some(({ moment }) => published && isSameDay(moment, published.moment));
  const isChange =
    published?.label === null && inHead.published.length > 0 && isOf(inHead.modified) && !isOf(inHead.published);
  return isChange ? { published: null, modified: modified ?? published } : { published, modified };
}

/** Whether a `time` element is that of the printed change: the element does not tell which of the two it is. */
function isTimeOfChange({ source, moment }: HeadDate, { published, modified }: ArticleDates): boolean {
  return source === 'time-element' && !published && modified !== null && isSameDay(moment, modified.moment);
}

/** A page changed before it was published contradicts itself; a line that tells both dates goes to the first. */
function laterThan(published: Finding<string>, modified: Finding<string> | null): Finding<string> | null {
  if (!modified || modified.value.slice(0, 10) < published.value.slice(0, 10)) return null;
  return { ...modified, blocks: modified.blocks.filter((block) => !published.blocks.includes(block)) };
}
