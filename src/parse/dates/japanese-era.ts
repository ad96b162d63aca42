/** Dates counted by the eras of Japan's emperors, as its authorities and some papers print them: 令和2年11月20日. */

import type { DateMention } from './calendar-date.ts';
import { calendarDate } from './calendar-date.ts';

/** The year before the first of each era. */
const YEAR_BEFORE: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** The first year is written as 元. */
const DATE = /(令和|平成|昭和)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g;

/** The dates of a text whose digits are folded. */
export function japaneseDates(text: string): DateMention[] {
  return [...text.matchAll(DATE)].flatMap(({ index, 0: { length }, 1: era = '', 2: year, 3: month, 4: day }) => {
    const date = calendarDate((YEAR_BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
    return date ? [{ start: index, end: index + length, date }] : [];
  });
}
