/** Dates of the Persian calendar (solar Hijri), as pages in Persian print them: `۳۰ آبان ۱۳۹۹`, `1399/08/30`. */

import type { CalendarDate, DateMention } from './calendar-date.ts';
import { dayOfCalendar } from './other-calendar.ts';

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

function fromPersian(year: number, month: number, day: number): CalendarDate | null {
  // The year begins with spring; its first six months have 31 days, the others 30 or 29. The guess is off by a day or two.
  const guess = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30 + Math.min(month - 1, 6) + day - 1) * DAY;
  return dayOfCalendar('persian', guess, { year, month, day });
}
