/**
 * Absolute dates in running text, in every usual order and any language whose months the table knows. Each date is found from
 * its year, by looking a few characters to either side, so that a text is read once and nothing without a year is ever a date.
 *
 * This is not left to the date library that resolves ages: of the dates of 43 languages in the four styles of CLDR it reads
 * 46 in 100, these forms 97, in a tenth of the time; and loading it would cost every page a third of the command's start-up.
 */
import { type CalendarDate, calendarDate, type DateMention } from './calendar-date.ts';
import { islamicDates } from './islamic-date.ts';
import { japaneseDates } from './japanese-era.ts';
import { monthOfWord } from './month-of-word.ts';
import { persianDates } from './persian-date.ts';
import { republicDates } from './republic-date.ts';

/** Which number of 03/04/2020 is the day; null where nothing shows it, and then such a date is none. */
export type DayMonthOrder = 'day-first' | 'month-first' | null;

export interface DateReading {
  /** ISO 639-1 code, with or without a region. */
  readonly language: string | null;
  readonly order: DayMonthOrder;
}

/** A quick look before any other: a year of any calendar, a numeric date, or a digit of another script. */
export const MAY_HOLD_DATE =
  /(?:1[349]|20|25)\d\d|(?:[令昭]和|平成|民[國国])[\s\d元０-９]|\d[/.]\d{1,2}[/.]\d\d|[٠-٩۰-۹०-९০-৯๐-๙０-９]/;

/** A year, or the first four digits of one glued to what follows it, as `October 17, 20236:01 PM` is. */
const YEAR = /(?<!\d)(?:19|20|25)\d\d/g;
const DIGIT = /\d/;
const GLUED = /^\d/;
const GLUED_TIME = /^\d{1,2}:\d\d/;
const SHORT_YEAR = /(?<![\d/.:-])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/:%-]|\.\d)/g;

const REPUBLIC = /民[國国]/;
const THAI_ERA = /[คพ]\.ศ\./;

/** No date reaches farther from its year than this many characters. */
const REACH = 44;

/** One way to write a date around its year. The rest of each holds a digit: most years of prose have none near them. */
interface DateForm {
  /** Where the rest of the date stands. */
  readonly side: 'before' | 'after';
  readonly isNumeric: boolean;
  readonly pattern: RegExp;
  /** The date, from the pattern's groups; null where they make none. */
  read(groups: RegExpExecArray, year: number, reading: DateReading): CalendarDate | null;
}

const dayThenMonth: DateForm['read'] = ([, day, words = ''], year, { language }) =>
  calendarDate(year, monthAmongParticles(words, language), Number(day));
const monthThenDay: DateForm['read'] = ([, words = '', day], year, { language }) =>
  calendarDate(year, monthAmongParticles(words, language), Number(day));

const FORMS: readonly DateForm[] = [
  {
    // 2020-11-20, 2020年11月20日, 2020년 11월 20일, 2020-11-202021-02-03
    side: 'after',
    isNumeric: true,
    pattern: /^\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2}(?!\d)|\d\d(?=(?:19|20)\d\d-))(?:\s?[日일])?/,
    read: ([, month, day], year) => calendarDate(year, Number(month), Number(day)),
  },
  {
    // 20/11/2020, 20. 11. 2020
    side: 'before',
    isNumeric: true,
    pattern: /(?<![\d/.:-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2$/,
    read: ([, first, mark = '', second], year, { order }) =>
      numericDate(Number(first), Number(second), year, mark.trim(), order),
  },
  {
    // 20 tháng 11 năm 2020
    side: 'before',
    isNumeric: false,
    pattern: /(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?$/i,
    read: ([, day, month], year) => calendarDate(year, Number(month), Number(day)),
  },
  {
    // November 20th, 2020
    side: 'before',
    isNumeric: false,
    pattern: /([^\s\d.,;:|·•()\-–/]{2,24})\.?[\s-]{0,2}(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s,-]{0,3}(?:of\s|de\s)?$/i,
    read: monthThenDay,
  },
  {
    // Nov 20 09:34:00 2020, as Unix prints it
    side: 'before',
    isNumeric: false,
    pattern: /([^\s\d.,;:|·•()\-–/]{3,12})\s{1,2}(\d{1,2})\s\d{1,2}:\d{2}(?::\d{2})?\s(?:[A-Z]{3,4}\s)?$/,
    read: monthThenDay,
  },
  {
    // PublishedNovember 20, 2020
    side: 'before',
    isNumeric: false,
    pattern: /([A-Z][a-z]{2,8}|[A-Z]{3,9})\.?[\s-]{0,2}(\d{1,2})(?:st|nd|rd|th)?[\s,-]{0,3}$/,
    read: monthThenDay,
  },
  {
    // 20th of November, 2020; the second number of a range (5–7 May) is no day of its own
    side: 'before',
    isNumeric: false,
    pattern: /(?<![\d–/])(?<!\d-)(\d{1,2})([^\d]{2,32})$/,
    read: dayThenMonth,
  },
  {
    // 2020. gada 20. novembris
    side: 'after',
    isNumeric: false,
    pattern: /^\.?\sgada\s(\d{1,2})\.?\s([^\s\d,.]{3,12})/,
    read: dayThenMonth,
  },
  {
    // 2020. november 20., 2020 m. lapkričio 20 d.
    side: 'after',
    isNumeric: false,
    pattern: /^([^\d]{2,24})(\d{1,2})(?!\d|:|[\s,.]{1,3}\d{4})/,
    read: monthThenDay,
  },
];

/** What may stand beside the month between day and year. */
const PARTICLES = new Set('de del of d den the di da st nd rd th er le r m г р año ano year anul v'.split(' '));

/** Digits of other scripts, and the marks of direction that Arabic sets between numbers. */
const OTHER_DIGITS = /[\u200e\u200f٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const MAY_FOLD = /[\u0660-\uffff]/;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const ONE_OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/;

/** Whether a character is a digit of another script that dates are written in. */
export const isOtherDigit = (char: string) => ONE_OTHER_DIGIT.test(char);

/** Digits of other scripts as 0 to 9, each in its place, and marks of direction as blanks. */
export function foldDigits(text: string): string {
  if (!MAY_FOLD.test(text)) return text;
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    if (code < 0x2010 && code > 0x2000) return ' ';
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/** The dates of a text whose digits are folded, in its order, none overlapping another. */
export function scanDates(text: string, reading: DateReading): DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(YEAR)) {
    const mention = dateAround(text, match.index, reading);
    if (mention && mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
  }
  if (mentions.length > 0) return mentions;
  const ofOtherCalendar = [
    ...persianDates(text, reading.language),
    ...islamicDates(text),
    ...(REPUBLIC.test(text) ? republicDates(text) : []),
    ...(text.includes('和') || text.includes('平成') ? japaneseDates(text) : []),
  ];
  return ofOtherCalendar.length > 0 ? ofOtherCalendar : shortDates(text, reading);
}

function dateAround(text: string, at: number, reading: DateReading): DateMention | null {
  const printed = Number(text.slice(at, at + 4));
  // Years of the Buddhist era, as Thai pages count them.
  const year = printed >= 2500 ? printed - 543 : printed;
  const end = at + 4;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(end, end + REACH);
  const mayStand = { before: DIGIT.test(before), after: DIGIT.test(after) };
  for (const { side, isNumeric, pattern, read } of FORMS) {
    if (!mayStand[side]) continue;
    if (GLUED.test(after) && (side === 'after' || (isNumeric && !GLUED_TIME.test(after)))) continue;
    const match = pattern.exec(side === 'before' ? before : after);
    const date = match && read(match, year, reading);
    if (!date) continue;
    return side === 'before'
      ? { start: at - before.length + match.index, end, date }
      : { start: at, end: end + match[0].length, date };
  }
  return null;
}

/** Dates with years of two digits, which are worth looking for only where there is no other. */
function shortDates(text: string, { language, order }: DateReading): DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(SHORT_YEAR)) {
    const [all, first, mark = '', second, year] = match;
    // 3.11.24 is a date where dates are written with points, and a version number elsewhere.
    if (mark === '.' && Number(first) <= 12 && (language ?? 'en').startsWith('en')) continue;
    const date = numericDate(Number(first), Number(second), 2000 + Number(year), mark, order);
    if (date) mentions.push({ start: match.index, end: match.index + all.length, date });
  }
  return mentions;
}

/** The month that words name, 0 where they name none or anything besides. */
function monthAmongParticles(text: string, language: string | null): number {
  const words = text
    .replace(THAI_ERA, ' ')
    .split(/[\s.,'’\-–/]+/)
    .filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  const [first, second, third] = words;
  if (first === undefined || third !== undefined) return 0;
  if (second === undefined) return monthOfWord(first, language) ?? 0;
  // Two words are one name in Levantine Arabic, an abbreviation with full stops in Thai, or a month in two ways.
  const joined = monthOfWord(`${first} ${second}`, language) ?? monthOfWord(first + second, language);
  return (
    joined ?? (monthOfWord(first, language) === monthOfWord(second, language) ? (monthOfWord(first, language) ?? 0) : 0)
  );
}

/** A date of three numbers, the year last; with points it is never month-first unless nothing else is possible. */
function numericDate(
  first: number,
  second: number,
  year: number,
  mark: string,
  order: DayMonthOrder,
): CalendarDate | null {
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (first === second || mark === '.') return dayFirst;
  return order === null ? null : order === 'day-first' ? dayFirst : monthFirst;
}
