import { type CalendarDate, calendarDate } from './calendar-date.ts';

const DAY = 86_400_000;
/** The guess of a date may be off by so many days. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(calendar, format);
  return format;
}

/**
 * The same day in the Gregorian calendar, by the platform's calendar data; null if there is none.
 * @param calendar a calendar of Unicode, such as `persian`.
 * @param guess about when the day is, in milliseconds since 1970.
 */
export function dayOfCalendar(
  calendar: string,
  guess: number,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
): CalendarDate | null {
  for (const shift of SHIFTS) {
    const date = new Date(guess + shift * DAY);
    const parts = new Map(
      formatOf(calendar)
        .formatToParts(date)
        .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) {
      return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    }
  }
  return null;
}
