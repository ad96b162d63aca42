/**
 * Ages (`13 hours ago`, `hace 3 días`) and days without a year, resolved against the day on which the page was fetched. Only
 * for callers that tell that day: without it such words date nothing. The parser is chrono, loaded on first use.
 */
import type { Block } from '../../document/document.ts';
import { type CalendarDate, calendarDate, dayNumber } from './calendar-date.ts';
import { looksLikeDateLine } from './date-lines.ts';
import { momentOf } from './head-dates.ts';
import type { PageLayout } from './weigh-dates.ts';

interface Chrono {
  parseDate(text: string, reference: Date): Date | null;
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
  const reference = momentOf(referenceDate, null)?.date;
  const load = PARSERS[(language ?? 'en').slice(0, 2)];
  if (!reference || !load) return null;
  const title = layout.titleBlock ?? layout.text[0];
  const near = blocks.slice(Math.max(0, title - 2), Math.min(title + REACH, layout.firstParagraph));
  const line = near.find(({ index, text }) => index !== layout.titleBlock && looksLikeDateLine(text));
  if (!line) return null;
  const { casual } = await load();
  // Local time on both sides, so that the machine's zone cancels out.
  const found = casual.parseDate(line.text, new Date(reference.year, reference.month - 1, reference.day, 12));
  if (!found) return null;
  const date = calendarDate(found.getFullYear(), found.getMonth() + 1, found.getDate());
  if (!date || dayNumber(date) <= dayNumber(reference)) return date && { date, block: line.index };
  // A day without a year lies before the page was fetched.
  const past = calendarDate(date.year - 1, date.month, date.day);
  return past && { date: past, block: line.index };
}
