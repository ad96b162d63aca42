/** A date as a page gives it, as fine as it gives it. */

export interface CalendarDate {
  /** 1900 to 2099. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, and real in its month. */
  readonly day: number;
}

export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** Null where the page gives no seconds. */
  readonly second: number | null;
  /** `Z` or an offset such as `-05:00`; null where the page gives no zone. */
  readonly zone: string | null;
}

/** A date, with the time of day where the page gives it. */
export interface DateTime {
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date, or null where no calendar has it: 30 February, year 3020. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1900 || year > 2099 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !isLeap ? null : { year, month, day };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2020-11-20`. */
function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** ISO 8601, no finer than what is known: `2020-11-20`, `2020-11-20T14:03`, `2020-11-20T14:03-05:00`. */
export function isoDateTime({ date, time }: DateTime): string {
  if (time === null) return isoDate(date);
  const seconds = time.second === null ? '' : `:${two(time.second)}`;
  return `${isoDate(date)}T${two(time.hour)}:${two(time.minute)}${seconds}${time.zone ?? ''}`;
}

/** Days from 1 January 1970; for the distance between two dates. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export const isSameDay = (a: DateTime, b: DateTime) => dayNumber(a.date) === dayNumber(b.date);

/** How much of a time of day a dateTime gives. */
const fineness = ({ time }: DateTime) =>
  time === null ? 0 : 1 + Number(time.second !== null) + Number(time.zone !== null);

/** Of dateTimes of one day, at least one, the first that gives most. */
export const mostPrecise = (dateTimes: readonly DateTime[]): DateTime =>
  dateTimes.reduce((best, one) => (fineness(one) > fineness(best) ? one : best));

/** A date in a text: UTF-16 offsets, the end excluded. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
}
