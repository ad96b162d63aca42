/**
 * Lines that are nothing but a date, a time or an age, with or without a label: `Published 4 years ago on`, `3 Nov 2020,
 * 14:03 Uhr`, `vor 5 Stunden`. Recognised by what is left of a line when all of these are taken out of it; without a library.
 */
import { PhraseSet } from '../../text/phrases.ts';
import { UNSPACED_AGE } from './age-words.ts';
import { timeBeside } from './clock-time.ts';
import { mayBeLabel, withoutLabels } from './date-labels.ts';
import { monthOfWord } from './month-of-word.ts';
import { type DateReading, foldDigits, isOtherDigit, MAY_HOLD_DATE, scanDates } from './scan-dates.ts';
import { isZoneName } from './zone-offsets.ts';

/** Lines with more characters or words than these hold more than a date; without a digit, more than an age. */
const LONGEST_LINE = 120;
const MOST_WORDS = 20;
const MOST_WORDS_WITHOUT_DIGITS = 4;

const [SPACE, ZERO, NINE, FIRST_OTHER_DIGIT] = [0x20, 0x30, 0x39, 0x660];

const ANY_ORDER: DateReading = { language: null, order: 'day-first' };

/** What no date, time, age, reading time, weekday, label or mark of a line accounts for. */
export interface LineResidue {
  readonly words: readonly string[];
  /** Whether there was a date, a time or an age at all. */
  readonly isDated: boolean;
}

const CLOCK = /(?<![\d:])(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)/gi;
const OFFSET = /\b(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?/gi;
const MARKS = /[\s,.;:：|·•⋅・/()[\]<>–—\-−―~@*+"“”（）【】［］]+/;
const BETWEEN_MARKS = /[^\s,.;:：|·•⋅・/()[\]<>–—\-−―~@*+"“”（）【】［］]+/g;
const DIGIT = /\d/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/;
const NUMBER = /^\d{1,3}\+?$/;
const JOINS = new Set(['and', 'und', 'et', 'y', 'e', 'i']);
const NUMBER_AND_UNIT = /^\d{1,3}([a-zа-я]{1,4})$/;

/** A word of ASCII letters with a space or a mark after it. */
const OPENING_WORD = /^[A-Za-z]+(?=[ ,.:|/()-]|$)/;

type Vocabulary = ReturnType<typeof readVocabulary>;

function readVocabulary() {
  return {
    ageBeginnings: new PhraseSet('age-before', 'number', 'named-day'),
    beforeAge: new PhraseSet('age-before'),
    afterAge: new PhraseSet('age-after'),
    numbers: new PhraseSet('number'),
    shortUnits: new PhraseSet('age-unit-short'),
    readingUnits: new PhraseSet('reading-unit'),
    namedDays: new PhraseSet('named-day'),
    withoutDigits: new PhraseSet('number', 'named-day'),
    weekdays: new PhraseSet('weekday'),
    glue: new PhraseSet('date-joint', 'reading', 'weekday'),
  };
}

let known: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  known ??= readVocabulary();
  return known;
}

const wordsOf = (text: string): readonly string[] => text.match(BETWEEN_MARKS) ?? [];

/** Takes dates, times, ages, reading times, weekdays and labels out of a line. */
export function stripDates(text: string, reading: DateReading = ANY_ORDER): LineResidue {
  const { words, isDated } = undatedWords(foldDigits(text), reading);
  return { words: withoutGlue(withoutLabels(words.join(' '))), isDated };
}

/** A day or an age stands in the line, whatever else does; a time of day alone is neither. */
export const holdsDay = (text: string): boolean =>
  withoutDates(foldDigits(text.replace(CLOCK, ' ')), ANY_ORDER).isDated;

/** Takes dates, times, ages, days without a year, zones and reading times out of the words of a line. */
function undatedWords(text: string, reading: DateReading): LineResidue {
  const undated = withoutDates(text, reading);
  return { words: untimedWords(undated), isDated: undated.isDated };
}

/** Takes zones and reading times out of what `withoutDates` leaves. */
const untimedWords = ({ words, lower }: UndatedLine): readonly string[] =>
  takeOut(words, lower, (all, at) => readingTimeLength(all, at) || Number(isZoneName(all[at] as string))).words;

interface UndatedLine extends LineResidue {
  /** The words in lower case. */
  readonly lower: readonly string[];
}

/** Takes dates, times, ages and days without a year out of the words of a line. */
function withoutDates(text: string, reading: DateReading): UndatedLine {
  let rest = text;
  if (MAY_HOLD_DATE.test(text)) {
    for (const { start, end, date } of scanDates(text, reading).reverse()) {
      const time = timeBeside(rest, start, end, date);
      rest = `${rest.slice(0, Math.min(start, time?.start ?? start))} ${rest.slice(Math.max(end, time?.end ?? end))}`;
    }
  }
  rest = rest.replace(UNSPACED_AGE, ' ').replace(OFFSET, ' ').replace(CLOCK, ' ');
  const all = wordsOf(rest);
  const { words, lower, isAny } = takeOut(
    all,
    inLowerCase(all),
    (line, at) => ageLength(line, at) || dayAndMonthLength(line, at, reading.language),
  );
  return { words, lower, isDated: rest !== text || isAny };
}

const inLowerCase = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

/** The words of a line, as written and in lower case, without those stretches of them that a measure finds, and whether there were any. */
function takeOut(
  words: readonly string[],
  lower: readonly string[],
  lengthAt: (lower: readonly string[], at: number) => number,
): { readonly words: readonly string[]; readonly lower: readonly string[]; readonly isAny: boolean } {
  let left: { words: string[]; lower: string[] } | null = null;
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(lower, at);
    // Most lines hold none and stay as they are.
    if (length > 0) left ??= { words: words.slice(0, at), lower: lower.slice(0, at) };
    else if (left) {
      left.words.push(words[at] as string);
      left.lower.push(lower[at] as string);
    }
    at += length || 1;
  }
  return { words, lower, ...left, isAny: left !== null };
}

const withoutGlue = (text: string) => wordsOf(text).filter((word) => !vocabulary().glue.has(word.toLowerCase()));

/** Spares most words the patterns of numbers. */
function beginsWithDigit(word: string | undefined): word is string {
  const unit = word?.charCodeAt(0) ?? 0;
  return unit >= ZERO && unit <= NINE;
}

/** How many words from `at` on are a number and a unit: 2, 1 where they are written as one, or 0. */
function measureLength(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const mayCount = beginsWithDigit(word);
  if (mayCount && NUMBER_AND_UNIT.test(word)) return 1;
  const isNumber = (mayCount && NUMBER.test(word)) || vocabulary().numbers.has(word);
  const unit = words[at + 1];
  return isNumber && unit !== undefined && !/\d/.test(unit) ? 2 : 0;
}

/** `3 hours ago`, `hace 3 horas`, `1 hour and 20 minutes ago`, `3h`, `yesterday`. */
function ageLength(words: readonly string[], at: number): number {
  const { ageBeginnings, beforeAge, afterAge, shortUnits, namedDays } = vocabulary();
  const first = words[at] ?? '';
  if (!beginsWithDigit(first) && !ageBeginnings.begins(first)) return 0;
  const lead = beforeAge.lengthAt(words, at);
  const start = at + lead;
  let end = start + measureLength(words, start);
  if (end === start) return namedDays.lengthAt(words, at);
  const join = JOINS.has(words[end] ?? '') ? 1 : 0;
  const second = measureLength(words, end + join);
  if (second > 0) end += join + second;
  const trail = afterAge.lengthAt(words, end);
  if (lead > 0 || trail > 0) return end + trail - at;
  const unit = NUMBER_AND_UNIT.exec(words[at] ?? '')?.[1] ?? (NUMBER.test(words[at] ?? '') ? words[at + 1] : undefined);
  return second === 0 && unit !== undefined && shortUnits.has(unit) ? end - at : 0;
}

/** `Nov 20`, `20th of November`. */
function dayAndMonthLength(words: readonly string[], at: number, language: string | null): number {
  const isDay = (word: string | undefined) => beginsWithDigit(word) && Number(DAY.exec(word)?.[1] ?? 32) <= 31;
  const isMonth = (word: string | undefined) =>
    word !== undefined &&
    word.length > 2 &&
    word.length < 15 &&
    !/\d/.test(word) &&
    monthOfWord(word, language) !== null;
  if (isDay(words[at])) {
    const particle = ['of', 'de', 'd’'].includes(words[at + 1] ?? '') ? 1 : 0;
    return isMonth(words[at + 1 + particle]) ? 2 + particle : 0;
  }
  return isDay(words[at + 1]) && isMonth(words[at]) ? 2 : 0;
}

function readingTimeLength(words: readonly string[], at: number): number {
  const { readingUnits } = vocabulary();
  const word = words[at];
  if (!beginsWithDigit(word)) return 0;
  const together = /^\d{1,3}([a-z]{3,4})$/.exec(word)?.[1];
  if (together) return readingUnits.has(together) ? 1 : 0;
  return NUMBER.test(word) && readingUnits.has(words[at + 1] ?? '') ? 2 : 0;
}

/**
 * A line that is nothing but a date, a time or an age, perhaps with a label: `Updated: 3 Nov 2020`, `14:03 Uhr`, `3h ago`.
 * `ofAge` says whether it is an age, where that is known.
 */
export function looksLikeDateLine(text: string, ofAge?: boolean): boolean {
  const digits = digitsOfShortLine(text);
  if (digits === null) return false;
  if (digits === 0) return ofAge ?? isAge(text);
  if (opensWithOther(text)) return false;
  const undated = withoutDates(foldDigits(text), ANY_ORDER);
  // The rest is looked for only beside dates, labels last: the search is dear, and most lines have neither.
  return undated.isDated && withoutGlue(withoutLabels(untimedWords(undated).join(' '))).length === 0;
}

/** A line that is nothing but an age, perhaps with a label: `13 hours ago`, `Yesterday`, `Posted hace 3 horas`, `3時間前`. */
export function looksLikeAge(text: string): boolean {
  return digitsOfShortLine(text) !== null && isAge(text);
}

function isAge(text: string): boolean {
  const folded = foldDigits(text);
  if (!DIGIT.test(folded) && !wordsOf(folded).some((word) => vocabulary().withoutDigits.begins(word.toLowerCase())))
    return false;
  if (opensWithOther(text)) return false;
  const rest = folded.replace(UNSPACED_AGE, ' ');
  const words = wordsOf(rest);
  const undated = takeOut(words, inLowerCase(words), ageLength);
  return (undated.isAny || rest !== folded) && withoutGlue(withoutLabels(undated.words.join(' '))).length === 0;
}

/** Whether a line begins with a word that nothing of a date's line accounts for: most lines with digits do, and no pattern is tried. */
function opensWithOther(text: string): boolean {
  const word = OPENING_WORD.exec(text)?.[0].toLowerCase();
  if (word === undefined || isZoneName(word) || mayBeLabel(word)) return false;
  const { beforeAge, numbers, namedDays, glue } = vocabulary();
  return (
    ![beforeAge, numbers, namedDays, glue].some((phrases) => phrases.begins(word)) && monthOfWord(word, null) === null
  );
}

/** How many digits a line has; null if it is too long for a date. A look that spares most lines all else. */
function digitsOfShortLine(text: string): number | null {
  if (text.length > LONGEST_LINE) return null;
  let digits = 0;
  let spaces = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) spaces++;
    else if ((code >= ZERO && code <= NINE) || (code >= FIRST_OTHER_DIGIT && isOtherDigit(text[at] as string)))
      digits++;
  }
  return spaces < (digits > 0 ? MOST_WORDS : MOST_WORDS_WITHOUT_DIGITS) ? digits : null;
}

/** `Friday, November 20`, `Fr., 20.11.` */
export function startsWithWeekday(text: string): boolean {
  return vocabulary().weekdays.has((text.slice(0, 24).split(MARKS, 1)[0] ?? '').toLowerCase());
}
