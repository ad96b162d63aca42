/**
 * Ages (`13 hours ago`, `hace 3 días`) and days without a year, resolved against the day on which the page was fetched. Only
 * for callers that give that day: without it such words date nothing. The parser is chrono, loaded on first use.
 */
import type { Block } from '../../document/document.ts';
import { TRANSLATED_UNITS } from '../../parse/dates/age-words.ts';
import { type CalendarDate, calendarDate, dayNumber } from '../../parse/dates/calendar-date.ts';
import { looksLikeDateLine } from '../../parse/dates/date-lines.ts';
import { dateTimeOf } from './head-dates.ts';
import type { PageLayout } from './page-layout.ts';

type Component = 'year' | 'month' | 'day';

interface Chrono {
  parse(
    text: string,
    reference: { instant: Date; timezone: number },
  ): { start: { get(component: Component): number | null } }[];
}

const PARSERS: Readonly<Record<string, () => Promise<{ casual: Chrono }>>> = {
  en: () => import('chrono-node/en'),
  de: () => import('chrono-node/de'),
  es: () => import('chrono-node/es'),
  fr: () => import('chrono-node/fr'),
  it: () => import('chrono-node/it'),
  ja: () => import('chrono-node/ja'),
  nl: () => import('chrono-node/nl'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  sv: () => import('chrono-node/sv'),
  uk: () => import('chrono-node/uk'),
  zh: () => import('chrono-node/zh'),
};

/** How far from the headline an age still speaks of the article. */
const REACH = 8;

/** The day that a line of age beside the headline means; null where there is none, or no parser for the language. */
export async function relativeDate(
  blocks: readonly Block[],
  layout: PageLayout,
  language: string | null,
  referenceDate: string,
): Promise<{ date: CalendarDate; block: number } | null> {
  const reference = dateTimeOf(referenceDate, null)?.date;
  if (!reference) return null;
  const title = layout.titleBlock ?? layout.text[0];
  const near = blocks.slice(Math.max(0, title - 2), Math.min(title + REACH, layout.firstParagraph));
  const line = near.find(({ index, text }) => index !== layout.titleBlock && looksLikeDateLine(text));
  if (!line) return null;
  const translated = translatedAge(line.text);
  const load = PARSERS[translated === null ? (language ?? 'en').slice(0, 2) : 'en'];
  if (!load) return null;
  const { casual } = await load();
  const noon = new Date(Date.UTC(reference.year, reference.month - 1, reference.day, 12));
  const [found] = casual.parse(translated ?? line.text, { instant: noon, timezone: 0 });
  if (!found) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((component) => found.start.get(component) ?? 0);
  const date = calendarDate(year as number, month as number, day as number);
  if (!date || dayNumber(date) <= dayNumber(reference)) return date && { date, block: line.index };
  // A day without a year lies before the page was fetched.
  const past = calendarDate(date.year - 1, date.month, date.day);
  return past && { date: past, block: line.index };
}

/** `hace 3 días` as `3 day ago`; null for an age in a language that the parser reads itself. */
function translatedAge(text: string): string | null {
  const units = Object.entries(TRANSLATED_UNITS).flatMap(([unit, words]) =>
    words.split('|').map((word) => ({ unit, word })),
  );
  const stems = units.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const age = new RegExp(`(?<![\\p{L}\\d])(\\d{1,3}|una?|uma?|en|ett)\\s?(${stems.join('|')})`, 'iu').exec(text);
  const unit = units.find(({ word }) => word === age?.[2]?.toLowerCase())?.unit;
  return age && unit ? `${Number(age[1]) || 1} ${unit} ago` : null;
}
