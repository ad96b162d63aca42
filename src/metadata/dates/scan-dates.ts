/**
 * Absolute dates in running text, in every usual order and any language whose months the table knows. Each date is found from
 * its year, by looking a few characters to either side, so that a text is read once and nothing without a year is ever a date.
 */
import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { monthOfWord } from './month-of-word.ts';

/** Which number of 03/04/2020 is the day; null where nothing tells, and then such a date is none. */
export type DayMonthOrder = 'day-first' | 'month-first' | null;

export interface DateReading {
  /** ISO 639-1 code, with or without a region. */
  readonly language: string | null;
  readonly order: DayMonthOrder;
}

/** A date in a text: UTF-16 offsets, the end excluded. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
}

/** A year, or the first four digits of one glued to what follows it, as `October 17, 20236:01 PM` is. */
const YEAR = /(?<!\d)(?:19|20|25)\d\d/g;
const GLUED = /^\d/;
const SHORT_YEAR = /(?<![\d/.:-])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/:%-]|\.\d)/g;

/** Before the year: 20/11/, 20. 11. */
const NUMBERS_BEFORE = /(?<![\d/.:-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2$/;
/** Before the year: 20 tháng 11 năm */
const NUMBERED_MONTH_BEFORE = /(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?$/i;
/** Before the year: 20th of November; the first number of a range (5–7 May) is no day of its own. */
const DAY_BEFORE = /(?<![\d–/])(?<!\d-)(\d{1,2})([^\d]{2,32})$/;
/** Before the year: November 20th, */
const WORD_DAY_BEFORE =
  /([^\s\d.,;:|·•()\-–/]{2,24})\.?[\s-]{0,2}(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s,-]{0,3}(?:of\s|de\s)?$/i;
/** After the year: -11-20, 年11月20日, 년 11월 20일 */
const NUMBERS_AFTER = /^\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)(?:\s?[日일])?/;
/** After the year: . november 20 */
const WORD_DAY_AFTER = /^([^\d]{2,24})(\d{1,2})(?!\d|:|[\s,.]{1,3}\d{4})/;

/** What may stand beside the month between day and year. */
const PARTICLES = new Set('de del of d den the di da st nd rd th er le r m г р año ano year anul v'.split(' '));

/** No date reaches farther to the left of its year than this. */
const REACH = 44;

const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Digits of other scripts as 0 to 9, each in its place. */
export function foldDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
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
  if (mentions.length === 0) {
    for (const match of text.matchAll(SHORT_YEAR)) {
      const [all, first, mark, second, year] = match;
      // 3.11.24 is a date where dates are written with points, and a version number elsewhere.
      if (mark === '.' && Number(first) <= 12 && (reading.language ?? 'en').startsWith('en')) continue;
      const date = numericDate(Number(first), Number(second), 2000 + Number(year), mark as string, reading.order);
      if (date) mentions.push({ start: match.index, end: match.index + all.length, date });
    }
  }
  return mentions;
}

function dateAround(text: string, at: number, { language, order }: DateReading): DateMention | null {
  const printed = Number(text.slice(at, at + 4));
  // Years of the Buddhist era, as Thai pages count them.
  const year = printed >= 2500 ? printed - 543 : printed;
  const end = at + 4;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(end, end + 32);
  const upTo = (date: CalendarDate | null, match: RegExpExecArray) =>
    date && { start: at - before.length + match.index, end, date };
  const onFrom = (date: CalendarDate | null, match: RegExpExecArray) =>
    date && { start: at, end: end + match[0].length, date };

  const isGlued = GLUED.test(after);
  let match = isGlued ? null : NUMBERS_AFTER.exec(after);
  if (match) return onFrom(calendarDate(year, Number(match[1]), Number(match[2])), match);
  match = isGlued ? null : NUMBERS_BEFORE.exec(before);
  if (match)
    return upTo(numericDate(Number(match[1]), Number(match[3]), year, (match[2] as string).trim(), order), match);
  match = NUMBERED_MONTH_BEFORE.exec(before);
  if (match) return upTo(calendarDate(year, Number(match[2]), Number(match[1])), match);
  match = WORD_DAY_BEFORE.exec(before);
  const named = match && monthOfTail(match[1] as string, language);
  if (match && named) {
    const start = match.index + (match[1] as string).length - named.length;
    const date = calendarDate(year, named.month, Number(match[2]));
    return date && { start: at - before.length + start, end, date };
  }
  match = DAY_BEFORE.exec(before);
  let month = match && monthAmongParticles(match[2] as string, language);
  if (match && month) return upTo(calendarDate(year, month, Number(match[1])), match);
  match = isGlued ? null : WORD_DAY_AFTER.exec(after);
  month = match && monthAmongParticles(match[1] as string, language);
  return match && month ? onFrom(calendarDate(year, month, Number(match[2])), match) : null;
}

/** A month at the end of a word: headings and dates are often glued, as in `PublishedNovember 20, 2020`. */
function monthOfTail(word: string, language: string | null): { month: number; length: number } | null {
  const whole = monthOfWord(word, language);
  if (whole) return { month: whole, length: word.length };
  const tail = /(?:[A-Z][a-z]+|[A-Z]+)$/.exec(word)?.[0];
  const month = tail ? monthOfWord(tail, language) : null;
  return month && tail ? { month, length: tail.length } : null;
}

function monthAmongParticles(text: string, language: string | null): number | null {
  const words = text.split(/[\s.,'’\-–/]+/).filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  if (words.length === 0 || words.length > 2) return null;
  // Thai and Hebrew put full stops within an abbreviation.
  return monthOfWord(words.join(' '), language) ?? monthOfWord(words.join(''), language);
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
