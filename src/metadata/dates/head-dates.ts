/** The dates that a page states outside its text: JSON-LD, metas, microdata, front matter. */
import type { PageHead } from '../../document/document.ts';
import { calendarDate, type DateTime } from '../../parse/dates/calendar-date.ts';
import { timeBeside } from '../../parse/dates/clock-time.ts';
import { scanDates } from '../../parse/dates/scan-dates.ts';
import {
  DATE_KEYS,
  MODIFIED_KEYS,
  MODIFIED_PATTERN,
  PUBLISHED_KEYS,
  PUBLISHED_PATTERN,
  TIME_KEY,
} from './head-date-keys.ts';

export type HeadSource = 'linked-data' | 'meta' | 'time-element';

export interface HeadDate {
  readonly dateTime: DateTime;
  readonly source: HeadSource;
}

export interface HeadDates {
  readonly published: readonly HeadDate[];
  readonly modified: readonly HeadDate[];
}

/** Types of schema.org whose dates are those of the page's text, not of an event, a product or a comment. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|HowTo|CreativeWork|Story)$/;
const PAGE_TYPE = /Page$/;
const PREFIX = /^(?:itemprop:|property:)(?:schema:|dc:)?/;

type LinkedItem = Readonly<Record<string, unknown>>;

const ISO =
  /^\s*(?:[A-Za-z]{2,9}\.?,\s?)?((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:(?:[T ]| - )\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?/i;

/** The dates that the head states of the page's text: of each kind of source its best. */
export function headDates(head: PageHead, language: string | null): HeadDates {
  const items = describedItems(head);
  const metas = new Map([...head.metas].map(([key, values]) => [key.replace(PREFIX, ''), values] as const));
  const times = [...new Set(head.metas.get(TIME_KEY) ?? [])];
  const first = (values: readonly unknown[], source: HeadSource): HeadDate[] => {
    for (const value of values) {
      const dateTime =
        typeof value === 'string' || typeof value === 'number' ? dateTimeOf(String(value), language) : null;
      if (dateTime) return [{ dateTime, source }];
    }
    return [];
  };
  return {
    published: [
      ...first(
        items.map((item) => item.datePublished),
        'linked-data',
      ),
      ...first([...valuesOf(metas, PUBLISHED_KEYS, PUBLISHED_PATTERN), ...valuesOf(metas, DATE_KEYS)], 'meta'),
      // Of several times of a page, most are those of other stories and of comments.
      ...first(times.length === 1 ? times : [], 'time-element'),
    ],
    modified: [
      ...first(
        items.map((item) => item.dateModified),
        'linked-data',
      ),
      ...valuesOf(metas, MODIFIED_KEYS, MODIFIED_PATTERN).flatMap((value) => first([value], 'meta')),
    ],
  };
}

/** The linked objects that are the page's text or, failing these, the page itself. */
function describedItems({ linkedData }: PageHead): readonly LinkedItem[] {
  const items = linkedData.flatMap((item) => [item, ...[item.mainEntity, item.mainEntityOfPage].filter(isItem)]);
  const articles = items.filter((item) => hasType(item, ARTICLE_TYPE));
  return articles.length > 0 ? articles : items.filter((item) => hasType(item, PAGE_TYPE));
}

/** First values of the keys in their order, then those of any key that fits the pattern. */
function valuesOf(metas: ReadonlyMap<string, readonly string[]>, keys: readonly string[], pattern?: RegExp): string[] {
  const others = pattern ? [...metas.keys()].filter((key) => pattern.test(key) && !keys.includes(key)) : [];
  return [...keys, ...others].flatMap((key) => metas.get(key)?.slice(0, 1) ?? []);
}

const isItem = (value: unknown): value is LinkedItem => typeof value === 'object' && value !== null;

function hasType(item: LinkedItem, pattern: RegExp): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

/** Seconds since 1970, of 2001 or later; milliseconds have three digits more. */
const UNIX = /^\s*([1-3]\d{9})(?:\.\d+|\d{3})?\s*$/;

function dateTimeOfUnix(seconds: number): DateTime {
  const at = new Date(1000 * seconds);
  return {
    date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    time: { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), zone: 'Z' },
  };
}

/** A date as heads write it: ISO 8601 nearly always, else in words; numbers that can be read in two ways are none. */
export function dateTimeOf(value: string, language: string | null): DateTime | null {
  const text = value.slice(0, 80);
  const counted = UNIX.exec(text);
  if (counted) return dateTimeOfUnix(Number(counted[1]));
  const iso = ISO.exec(text);
  if (iso) {
    const date = calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date && { date, time: isoTime(iso) };
  }
  const [mention] = scanDates(text, { language, order: null });
  return mention
    ? { date: mention.date, time: timeBeside(text, mention.start, mention.end, mention.date)?.time ?? null }
    : null;
}

/** Midnight to the second is what systems write that know only the day: it is no time. */
function isoTime([, , , , hours, minutes, seconds = '', zone = '']: RegExpExecArray): DateTime['time'] {
  const hour = Number(hours ?? 24);
  const minute = Number(minutes);
  if (hour > 23 || minute > 59 || (hour === 0 && minute === 0 && Number(seconds) === 0)) return null;
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  return {
    hour,
    minute,
    second: seconds === '' ? null : Number(seconds),
    zone: offset ? `${offset[1]}:${offset[2] ?? '00'}` : zone === '' ? null : 'Z',
  };
}
