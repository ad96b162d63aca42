/**
 * When a page was published and when it was changed. The head, the address and the printed dates are witnesses; those that
 * agree on a day add up, and the day with the most behind it wins, told as finely as its finest witness tells it.
 */
import type { Document } from '../../document/document.ts';
import type { Finding } from '../finding.ts';
import { dayNumber, isoMoment, type Moment } from './calendar-date.ts';
import { dayMonthOrder } from './day-month-order.ts';
import { type HeadDate, headDates } from './head-dates.ts';
import { relativeDate } from './relative-date.ts';
import { dateOfUrl } from './url-date.ts';
import { visibleDates } from './visible-dates.ts';
import { chooseDates, pageLayout, type WeighedDate } from './weigh-dates.ts';

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

interface Witness {
  readonly moment: Moment;
  readonly rule: string;
  /** How much the witness weighs against others. */
  readonly strength: number;
  readonly blocks: readonly number[];
}

/**
 * How much each kind of witness is worth. A date near the headline outweighs either kind of head alone, because many systems
 * fill their heads with the day of the last build, but not both together.
 */
const STRENGTH = {
  'linked-data': 5,
  meta: 4,
  'time-element': 1,
  url: 4,
  'stated-published': 6,
  'near-title': 5.5,
  'far-from-title': 3,
} as const;

/** From this weight on a bare date stands where pages put the date of their article. */
const NEAR_TITLE = 5;

/** Finds the dates of a page; never throws, and gives null rather than a guess. */
export async function findDates(document: Document, context: DateContext): Promise<PageDates> {
  const { blocks, head } = document;
  const { language, url, titleBlock, referenceDate } = context;
  const reading = { language, order: dayMonthOrder(blocks, language, url) };
  const stated = head ? headDates(head, reading) : { published: [], modified: [] };
  const layout = pageLayout(blocks, titleBlock);
  const printed = chooseDates(visibleDates(blocks, reading), layout);
  const urlDate = dateOfUrl(url ?? head?.canonicalUrl ?? null);

  const witnesses = stated.published.map(witnessOfHead);
  if (urlDate)
    witnesses.push({ moment: { date: urlDate, time: null }, rule: 'url', strength: STRENGTH.url, blocks: [] });
  if (printed.published) witnesses.push(witnessOfPrint(printed.published));
  const published = agreed(witnesses);
  const modified = agreed([
    ...(printed.modified ? [{ ...witnessOfPrint(printed.modified), rule: 'stated-modified' }] : []),
    ...stated.modified.map(witnessOfHead),
  ]);

  if (published)
    return {
      published,
      modified: modified && modified.value.slice(0, 10) >= published.value.slice(0, 10) ? modified : null,
    };
  if (referenceDate) {
    const relative = await relativeDate(blocks, layout, language, referenceDate);
    if (relative) {
      const value = isoMoment({ date: relative.date, time: null });
      return { published: { value, rule: 'age-near-title', blocks: [relative.block] }, modified };
    }
  }
  // A page that prints no date but that of its last change dates itself by that.
  return { published: modified && printed.modified ? { ...modified, rule: 'only-updated' } : null, modified };
}

function witnessOfHead({ moment, source }: HeadDate): Witness {
  return { moment, rule: source, strength: STRENGTH[source], blocks: [] };
}

function witnessOfPrint(date: WeighedDate): Witness {
  const rule = date.label !== null ? 'stated-published' : date.weight >= NEAR_TITLE ? 'near-title' : 'far-from-title';
  return {
    moment: date.moment,
    rule,
    strength: STRENGTH[rule],
    blocks: date.setting === 'prose' ? [] : [...date.companions, date.block].sort((a, b) => a - b),
  };
}

/** How many fields a moment tells. */
const fineness = ({ time }: Moment) =>
  time === null ? 0 : 1 + Number(time.second !== null) + Number(time.zone !== null);

/** The moment with the most witnesses behind it; a witness of the day before or after, as zones make them, counts half. */
function agreed(witnesses: readonly Witness[]): Finding<string> | null {
  const support = (one: Witness) =>
    witnesses.reduce((sum, other) => {
      const days = Math.abs(dayNumber(other.moment.date) - dayNumber(one.moment.date));
      return sum + (days === 0 ? other.strength : days === 1 ? other.strength / 2 : 0);
    }, 0);
  const [best, ...others] = witnesses
    .map((witness) => ({ witness, total: support(witness) }))
    .sort((a, b) => b.total - a.total || b.witness.strength - a.witness.strength)
    .map(({ witness }) => witness);
  if (!best) return null;
  const sameDay = others.filter((other) => dayNumber(other.moment.date) === dayNumber(best.moment.date));
  const finest = [best, ...sameDay].reduce((a, b) => (fineness(b.moment) > fineness(a.moment) ? b : a));
  const blocks = [best, ...others]
    .filter((one) => Math.abs(dayNumber(one.moment.date) - dayNumber(best.moment.date)) <= 1)
    .flatMap((one) => one.blocks);
  return { value: isoMoment(finest.moment), rule: best.rule, blocks: [...new Set(blocks)] };
}
