/**
 * Lines that are nothing but a date, a time or an age, with or without a label: `Published on`, `3 Nov 2020, 14:03 Uhr`,
 * `vor 5 Stunden`. Told by what is left of a line when all of these are taken out of it; without a library and without state.
 */
import { NAMED_DAYS, NUMBER_WORDS, SHORT_UNITS, UNSPACED_AGE, WORDS_AFTER_AGE, WORDS_BEFORE_AGE } from './age-words.ts';
import { timeBeside } from './clock-time.ts';
import { withoutLabels } from './date-labels.ts';
import { monthOfWord } from './month-of-word.ts';
import { type DateReading, foldDigits, scanDates } from './scan-dates.ts';

/** Longer lines hold more than a date. */
const LONGEST_LINE = 160;

const ANY_ORDER: DateReading = { language: null, order: 'day-first' };

let age: RegExp | undefined;
let dayAndMonth: RegExp | undefined;

function agePattern(): RegExp {
  const number = `(?:\\d{1,3}\\+?|${NUMBER_WORDS})`;
  const measure = `${number}\\s?\\p{L}[\\p{L}\\p{M}.]{0,11}(?:,?\\s(?:and\\s|und\\s|et\\s|y\\s|e\\s)?${number}\\s?\\p{L}[\\p{L}\\p{M}.]{0,11})?`;
  age ??= new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${WORDS_BEFORE_AGE.join('|')})\\s${measure}(?:\\s(?:${WORDS_AFTER_AGE.join('|')}))?|${measure}\\s(?:${WORDS_AFTER_AGE.join('|')})|` +
      `\\d{1,3}\\s?(?:${SHORT_UNITS})|${UNSPACED_AGE}|${NAMED_DAYS.join('|')})(?![\\p{L}\\d])`,
    'giu',
  );
  return age;
}

/** The words of a line that no date, time, age, weekday, label or mark accounts for. */
export interface LineResidue {
  readonly words: readonly string[];
  /** Whether there was a date, a time or an age at all. */
  readonly isDated: boolean;
}

/** Takes dates, times, ages, reading times and labels out of a line. */
export function residueOf(text: string, reading: DateReading = ANY_ORDER): LineResidue {
  let rest = foldDigits(text);
  let isDated = false;
  for (const { start, end, date } of scanDates(rest, reading).reverse()) {
    const time = timeBeside(rest, start, end, date);
    rest = `${rest.slice(0, Math.min(start, time?.start ?? start))} ${rest.slice(Math.max(end, time?.end ?? end))}`;
    isDated = true;
  }
  const take = (pattern: RegExp, counts: boolean) => {
    rest = rest.replace(pattern, () => {
      isDated ||= counts;
      return ' ';
    });
  };
  take(READING_TIME, false);
  take(agePattern(), true);
  take(CLOCK, true);
  rest = withoutLabels(rest);
  dayAndMonth ??=
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s?(?:de\s)?([^\s\d,.|]{3,14})|([^\s\d,.|]{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)/giu;
  rest = rest.replace(dayAndMonth, (all, day?: string, after?: string, before?: string, otherDay?: string) => {
    if (Number(day ?? otherDay) > 31 || monthOfWord(after ?? before ?? '', reading.language) === null) return all;
    isDated = true;
    return ' ';
  });
  const words = rest.split(MARKS).filter((word) => word !== '' && !GLUE.has(word.toLowerCase()) && !isWeekday(word));
  return { words, isDated };
}

const READING_TIME =
  /(?:<\s?)?\d{1,3}(?:\.\d)?[\s-]?(?:min|mins|minute|minutes|minuten|minutos|minuti)\.?(?:\s(?:read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|watch|listen)|(?=\s?(?:$|[|·•,)])))/giu;
const CLOCK =
  /(?<![\d:])\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)(?:\s?(?:[ap]\.?m\.?|uhr|h))?(?:\s?\(?(?:[A-Z]{2,4}|(?:UTC|GMT)\s?[+-]\d{1,2}(?::\d{2})?)\)?)?(?!\p{L})/giu;
const MARKS = /[\s,.;:|·•・/()[\]<>–—\-−―~@*+"“”（）【】［］：]+/u;

/** Small words that join dates, times and labels. */
const GLUE = new Set(
  (
    'on at the of in um am vom den der uhr le du à de del el la las los a em às as o il alle ore del op om kl och og den om в о об г року w dnia dne in tarihinde saat ' +
    'في على の에 is was min mins read reading time lesezeit lesedauer by'
  ).split(' '),
);

const WEEKDAYS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|segunda|ter[cç]a|quarta|quinta|sexta|feira|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|[月火水木金土日]曜?日?|星期[一二三四五六日天]|[월화수목금토일]요?일?)$/iu;

const isWeekday = (word: string) => WEEKDAYS.test(word);

/** A line that is nothing but a date, a time or an age, perhaps with a label: `Updated: 3 Nov 2020`, `14:03 Uhr`, `3h ago`. */
export function looksLikeDateLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const { words, isDated } = residueOf(text);
  return isDated && words.length === 0;
}

/** A line that is nothing but an age: `13 hours ago`, `Yesterday`, `hace 3 horas`, `3時間前`. */
export function looksLikeAge(text: string): boolean {
  return text.length <= 48 && isAge(withoutLabels(foldDigits(text)));
}

const isAge = (text: string) =>
  text.search(agePattern()) !== -1 && text.replace(agePattern(), ' ').split(MARKS).join('') === '';
