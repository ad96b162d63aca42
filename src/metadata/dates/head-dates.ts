/** The dates that a page states outside its text: JSON-LD, metas, microdata, front matter. */
import type { PageHead } from '../../document/document.ts';
import { type CalendarDate, calendarDate, type Moment } from './calendar-date.ts';
import { timeBeside } from './clock-time.ts';
import { MODIFIED_KEYS, PUBLISHED_KEYS, TIME_KEY } from './head-date-keys.ts';
import { type DateReading, scanDates } from './scan-dates.ts';

export type HeadSource = 'linked-data' | 'meta' | 'time-element';

export interface HeadDate {
  readonly moment: Moment;
  readonly source: HeadSource;
}

export interface HeadDates {
  readonly published: readonly HeadDate[];
  readonly modified: readonly HeadDate[];
}

/** Types of schema.org whose dates are those of the page's text, not of an event, a product or a comment. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|HowTo|CreativeWork|Story)$/;
const PAGE_TYPE = /Page$/;
const ISO =
  /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?/i;

/** Every date that the head states for the page's text, the likeliest first of each kind. */
export function headDates(head: PageHead, reading: DateReading): HeadDates {
  const articles = head.linkedData.filter((item) => typeMatches(item, ARTICLE_TYPE));
  const items = articles.length > 0 ? articles : head.linkedData.filter((item) => typeMatches(item, PAGE_TYPE));
  const ofItems = (key: string) => items.map((item) => item[key]);
  const ofMetas = (keys: readonly string[]) => keys.flatMap((key) => head.metas.get(key)?.slice(0, 1) ?? []);
  const times = [...new Set(head.metas.get(TIME_KEY) ?? [])];
  const stated = (values: readonly unknown[], source: HeadSource) =>
    values.flatMap((value) => {
      const moment = typeof value === 'string' ? momentOf(value, reading) : null;
      return moment ? [{ moment, source }] : [];
    });
  return {
    published: [
      ...stated(ofItems('datePublished').slice(0, 1), 'linked-data'),
      ...stated(ofMetas(PUBLISHED_KEYS), 'meta'),
      // Of several times of a page, most are those of other stories and of comments.
      ...stated(times.length === 1 ? times : [], 'time-element'),
    ],
    modified: [
      ...stated(ofItems('dateModified').slice(0, 1), 'linked-data'),
      ...stated(ofMetas(MODIFIED_KEYS), 'meta'),
    ],
  };
}

function typeMatches(item: Readonly<Record<string, unknown>>, pattern: RegExp): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

/** A date as heads write it: ISO 8601 nearly always, else in words. */
export function momentOf(value: string, reading: DateReading): Moment | null {
  const text = value.slice(0, 80);
  const iso = ISO.exec(text);
  if (iso) {
    const date = calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date && { date, time: isoTime(iso) };
  }
  const [mention] = scanDates(text, reading);
  return mention ? { date: mention.date, time: wordedTime(text, mention.start, mention.end, mention.date) } : null;
}

function wordedTime(text: string, start: number, end: number, date: CalendarDate): Moment['time'] {
  return timeBeside(text, start, end, date)?.time ?? null;
}

/** Midnight to the second is what systems write that know only the day: it is no time. */
function isoTime([, , , , hours, minutes, seconds = '', zone = '']: RegExpExecArray): Moment['time'] {
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
