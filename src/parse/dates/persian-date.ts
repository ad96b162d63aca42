/** Dates of the Persian calendar (solar Hijri), as pages in Persian print them: `۳۰ آبان ۱۳۹۹`, `1399/08/30`. */

import type { DateMention } from './calendar-date.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const YEAR = /1[34]\d\d/;

let worded: RegExp | undefined;
const NUMERIC = /(?<![\d/])(1[34]\d\d)\/(\d{1,2})\/(\d{1,2})(?![\d/])/g;

/** Persian is often typed with the Arabic forms of two of its letters. */
const asPersian = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

/** The dates of a text whose digits are folded. Numbers alone are read only on pages in Persian, whose `language` is `fa`. */
export function persianDates(text: string, language: string | null): DateMention[] {
  if (!YEAR.test(text)) return [];
  worded ??= new RegExp(`(?<!\\d)(\\d{1,2})\\s(${MONTHS.join('|')})(?:\\s?ماه)?،?\\s(1[34]\\d\\d)(?!\\d)`, 'g');
  const found = [...asPersian(text).matchAll(worded)].map((match) => ({
    match,
    date: fromPersian(Number(match[3]), MONTHS.indexOf(match[2] as string) + 1, Number(match[1])),
  }));
  if (found.length === 0 && language?.startsWith('fa')) {
    for (const match of text.matchAll(NUMERIC)) {
      found.push({ match, date: fromPersian(Number(match[1]), Number(match[2]), Number(match[3])) });
    }
  }
  return found.flatMap(({ match, date }) =>
    date ? [{ start: match.index, end: match.index + match[0].length, date }] : [],
  );
}

const DAY = 86_400_000;

let format: Intl.DateTimeFormat | undefined;

/** The same day in the Gregorian calendar, by the platform's calendar data; null if there is none. */
function fromPersian(year: number, month: number, day: number): CalendarDate | null {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  // The year begins with spring; its first six months have 31 days, the others 30 or 29. The guess is off by a day or two.
  const guess = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30 + Math.min(month - 1, 6) + day - 1) * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + shift * DAY);
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) {
      return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    }
  }
  return null;
}
