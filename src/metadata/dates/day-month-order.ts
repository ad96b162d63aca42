import type { Block } from '../../document/document.ts';
import type { CalendarDate } from '../../parse/dates/calendar-date.ts';
import { type DayMonthOrder, scanDates } from '../../parse/dates/scan-dates.ts';

const NUMERIC = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:20)?\d\d)(?![\d/-])/g;

/** Longer blocks are text. */
const LONGEST_LINE = 160;

/** Countries, by the ends of their host names, whose English writes the day first. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|lk|bd|sg|my|hk|mt|jm|tt|eu)$/;
const DAY_FIRST_REGION = /^en[-_](?!us|ph|ca)/i;

/**
 * Which number of 03/04/2020 is the day on this page: what its other dates prove (13/04 can only be day-first), else which
 * reading is a day that the page states otherwise, else what its language is used to; null where none of these is known or
 * the page contradicts itself.
 */
export function dayMonthOrder(
  blocks: readonly Block[],
  known: readonly CalendarDate[],
  language: string | null,
  url: string | null,
): DayMonthOrder {
  const ambiguous: { first: number; second: number; year: number }[] = [];
  let dayFirst = false;
  let monthFirst = false;
  for (const { text } of blocks) {
    if (!text.includes('/') && !text.includes('-')) continue;
    for (const match of text.matchAll(NUMERIC)) {
      const [first = 0, second = 0, year = 0] = [match[1], match[3], match[4]].map(Number);
      if (first <= 12 && second <= 12) ambiguous.push({ first, second, year });
      dayFirst ||= first > 12 && second <= 12;
      monthFirst ||= second > 12 && first <= 12;
    }
  }
  if (!dayFirst && !monthFirst && ambiguous.length > 0) {
    const days = new Set([...known, ...spelledDates(blocks, language)].map(keyOf));
    for (const { first, second, year } of ambiguous.filter((one) => one.first !== one.second)) {
      dayFirst ||= days.has(keyOf({ year: year % 100, month: second, day: first }));
      monthFirst ||= days.has(keyOf({ year: year % 100, month: first, day: second }));
    }
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  return dayFirst || language === null ? null : customaryOrder(language, url);
}

const keyOf = ({ year, month, day }: CalendarDate) => `${year % 100}-${month}-${day}`;

/** Dates of short blocks that can be read in one way only. */
function spelledDates(blocks: readonly Block[], language: string | null): CalendarDate[] {
  return blocks
    .filter(({ text }) => text.length <= LONGEST_LINE)
    .flatMap(({ text }) => scanDates(text, { language, order: null }).map(({ date }) => date));
}

function customaryOrder(language: string, url: string | null): DayMonthOrder {
  if (!language.toLowerCase().startsWith('en')) return 'day-first';
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return DAY_FIRST_REGION.test(language) || DAY_FIRST_HOST.test(host) ? 'day-first' : 'month-first';
}
