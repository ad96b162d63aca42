import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { monthOfWord } from './month-of-word.ts';

/** Most addresses have no year, and are not taken apart. */
const HOLDS_YEAR = /(?:19|20)\d\d/;

/** /2020/11/20/, /2020-11-20-title, /2020/nov/20/, -20201120 */
const IN_PATH = /(?<!\d)((?:19|20)\d\d)([-/_])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?!\d)/i;
const COMPACT = /(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/;

/** The day that an address states in its path, as many news sites and blogs do; null where it states none, or no whole date. */
export function dateOfUrl(url: string | null): CalendarDate | null {
  if (url === null || !HOLDS_YEAR.test(url) || !URL.canParse(url)) return null;
  const path = new URL(url).pathname;
  const parted = IN_PATH.exec(path);
  if (parted) {
    const [, year, , month = '', day] = parted;
    return calendarDate(Number(year), Number(month) || (monthOfWord(month, 'en') ?? 0), Number(day));
  }
  const compact = COMPACT.exec(path);
  return compact && calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

const MONTH_IN_PATH = /(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])(?:[-/_]|[0-3]\d(?!\d))/;

/** The year and month that an address states, as `2020-11`; null where it states none. */
export function monthOfUrl(url: string | null): string | null {
  if (url === null || !HOLDS_YEAR.test(url) || !URL.canParse(url)) return null;
  const [, year, month] = MONTH_IN_PATH.exec(new URL(url).pathname) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}
