/** Dates counted from the foundation of the Republic of China, as Taiwan's authorities and papers print them: 民國109年11月20日. */
import { calendarDate, type DateMention } from './calendar-date.ts';

const YEAR_BEFORE_FIRST = 1911;
const DATE = /(?:中[華华])?民[國国]\s?(\d{2,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;

/** The dates of a text whose digits are folded. */
export function republicDates(text: string): DateMention[] {
  return [...text.matchAll(DATE)].flatMap(({ index, 0: { length }, 1: year, 2: month, 3: day }) => {
    const date = calendarDate(YEAR_BEFORE_FIRST + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
    return date ? [{ start: index, end: index + length, date }] : [];
  });
}
