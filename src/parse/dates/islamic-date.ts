/** Dates of the Islamic calendar (lunar Hijri), as pages in Arabic print them: `15 رمضان 1445 هـ`. */
import type { DateMention } from './calendar-date.ts';
import { dayOfCalendar } from './other-calendar.ts';

/** The months in order, each with its other names. */
const MONTHS = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر|ربيع الثاني',
  'جمادى الأولى',
  'جمادى الآخرة|جمادى الثانية',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة|ذي القعدة',
  'ذو الحجة|ذي الحجة',
].map((names) => names.split('|'));
const YEAR = /1[34]\d\d/;

let worded: RegExp | undefined;

/** The dates of a text whose digits are folded. */
export function islamicDates(text: string): DateMention[] {
  if (!YEAR.test(text)) return [];
  worded ??= new RegExp(
    `(?<!\\d)(\\d{1,2}) ?(?:من )?(${MONTHS.flat().join('|')})،? ?(1[34]\\d\\d)(?!\\d)(?: ?هـ)?`,
    'g',
  );
  return [...text.matchAll(worded)].flatMap(({ index, 0: { length }, 1: day, 2: name = '', 3: year }) => {
    const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
    const date = fromIslamic(Number(year), month, Number(day));
    return date ? [{ start: index, end: index + length, date }] : [];
  });
}

const DAY = 86_400_000;
/** Of a year and of a month, in days. */
const YEAR_LENGTH = 354.367;
const MONTH_LENGTH = 29.5306;

function fromIslamic(year: number, month: number, day: number) {
  const days = (year - 1) * YEAR_LENGTH + (month - 1) * MONTH_LENGTH + day - 1;
  // The first day of the first year.
  const guess = Date.UTC(622, 6, 19) + Math.round(days) * DAY;
  return dayOfCalendar('islamic-umalqura', guess, { year, month, day });
}
