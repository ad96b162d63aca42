/** The dates that a page prints, each with what shows whose date it is. */
import type { Block } from '../../document/document.ts';
import type { DateTime } from '../../parse/dates/calendar-date.ts';
import { timeBeside } from '../../parse/dates/clock-time.ts';
import { type DateLabel, labelAfter, labelBefore } from '../../parse/dates/date-labels.ts';
import { startsWithWeekday, stripDates } from '../../parse/dates/date-lines.ts';
import { type DateReading, foldDigits, MAY_HOLD_DATE, scanDates } from '../../parse/dates/scan-dates.ts';

/**
 * What else stands in the block of a date: nothing; only what belongs in a line of metadata; other words in a short line;
 * the first sentence of a report that opens with place and date; a sentence about the page itself; or other prose.
 */
export type DateSetting = 'alone' | 'metadata' | 'line' | 'dateline' | 'statement' | 'prose';

export interface VisibleDate {
  /** Index of the block. */
  readonly block: number;
  readonly dateTime: DateTime;
  readonly label: DateLabel | null;
  readonly setting: DateSetting;
  /** The block begins with a day of the week, as the date of today above a newspaper's front page does. */
  readonly namesWeekday: boolean;
  /** UTF-16 offset in the block, and whether nothing follows but a time. */
  readonly start: number;
  readonly isLast: boolean;
  /** The block before, if it is nothing but this date's label. */
  readonly companions: readonly number[];
}

const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/;
/** A line of metadata may run into the text: `Jane Roe on 20 Nov 2020 | 18 comments. This post ...` */
const LONGEST_BYLINE = 40;
const BAR_NEXT = /^[\s\d:apm.]{0,12}[|•·]/;
/** Before a label that opens its block: `Last`, `(`, `Editor’s note:`. */
const LONGEST_LEAD = 16;
const LONGEST_LABEL = 64;
const SPEAKS_OF_PAGE =
  /(?:this|diese[rs]?|cet(?:te)?|ce|est[ea]|questo|questa|dit|deze) (?:article|story|post|page|piece|guide|report|blog|review|column|recipe|artikel|beitrag|text|seite|billet|artículo|nota|página|artigo|texto|matéria|articolo|pagina|bericht)|(?:first|originally) (?:publish|post|appear)/i;
/** Longer blocks are text. */
const LONGEST_LINE = 160;
const PARTS = ['|', '•', '·', '⋅', '\t'];
/** Before the date of a dateline stands a place: `NEW YORK, Nov. 20, 2020 /Wire/ —`, `BERLIN (20. November 2020) –`. */
const LONGEST_PLACE = 40;
const DATELINE_END = /^\)?\s?(?:[(/][^()/]{2,16}[)/]\s?)?(?:[—–]|--?\s)/;
/** A line of metadata names a few people and places beside its date, not more. */
const MOST_NAMES = 9;

/**
 * The absolute dates of `some` of a page's blocks, in their order. Relative ones are none: nothing here knows what day it is.
 */
export function visibleDates(blocks: readonly Block[], reading: DateReading, some: readonly Block[]): VisibleDate[] {
  return some
    .filter(({ kind, text }) => kind !== 'code' && MAY_HOLD_DATE.test(text))
    .flatMap((block) => datesOfBlock(block, blocks[block.index - 1], reading));
}

function datesOfBlock(block: Block, previous: Block | undefined, reading: DateReading): VisibleDate[] {
  const text = foldDigits(block.text);
  const mentions = scanDates(text, reading);
  if (mentions.length === 0) return [];
  const dates: VisibleDate[] = [];
  const whole = settingOf(text, reading);
  const namesWeekday = whole !== 'prose' && startsWithWeekday(text);
  let from = 0;
  for (const { start, end, date } of mentions) {
    // Most dates of a page stand in its prose, and are not worth a closer look.
    if (whole === 'prose' && start > LONGEST_LEAD + LONGEST_LABEL && !speaksOfPage(text, start)) continue;
    const time = timeBeside(text, start, end, date);
    const setting = settingWithin(whole, text, start, end, reading);
    const isFirst = from === 0;
    const isLast = end === mentions.at(-1)?.end;
    const own =
      labelOf(text.slice(from, Math.min(start, time?.start ?? start)), setting) ??
      (isLast ? labelAfter(text.slice(Math.max(end, time?.end ?? end))) : null);
    const outer = own === null && isFirst && setting !== 'prose' ? labelOfBlock(previous) : null;
    dates.push({
      block: block.index,
      dateTime: { date, time: time?.time ?? null },
      label: own ?? outer,
      setting,
      namesWeekday,
      start,
      isLast: Math.max(end, time?.end ?? end) >= text.trimEnd().length - 1,
      companions: outer === null || !previous ? [] : [previous.index],
    });
    from = end;
  }
  return dates;
}

const speaksOfPage = (text: string, start: number) =>
  SPEAKS_OF_PAGE.test(text.slice(Math.max(0, start - 2 * LONGEST_LABEL), start));

/** The setting of one date of a block, where it differs from that of the block. */
function settingWithin(
  whole: DateSetting,
  text: string,
  start: number,
  end: number,
  reading: DateReading,
): DateSetting {
  if (whole === 'line' && isPartedOff(text, start, end, reading)) return 'metadata';
  if (whole !== 'line' && whole !== 'prose') return whole;
  if (whole === 'prose' && start <= LONGEST_BYLINE && BAR_NEXT.test(text.slice(end, end + 24))) return 'line';
  if (speaksOfPage(text, start)) return 'statement';
  return start <= LONGEST_PLACE && DATELINE_END.test(text.slice(end, end + 24)) ? 'dateline' : whole;
}

/** A date between marks of its own, as `Jane Roe • 20 Nov 2020 • All about bridges` has it, is metadata whatever stands beyond them. */
function isPartedOff(text: string, start: number, end: number, reading: DateReading): boolean {
  const from = Math.max(...PARTS.map((mark) => text.lastIndexOf(mark, start))) + 1;
  const nexts = PARTS.map((mark) => text.indexOf(mark, end)).filter((at) => at !== -1);
  const to = Math.min(text.length, ...nexts);
  return (from > 0 || to < text.length) && stripDates(text.slice(from, to), reading).words.length === 0;
}

function settingOf(text: string, reading: DateReading): DateSetting {
  if (text.length > LONGEST_LINE) return 'prose';
  const { words } = stripDates(text, reading);
  if (words.length === 0) return 'alone';
  const capitalised = words.filter((word) => word !== word.toLowerCase() || word === word.toUpperCase()).length;
  if (SENTENCE_END.test(text)) return 'prose';
  return words.length <= MOST_NAMES && capitalised * 2 > words.length ? 'metadata' : 'line';
}

/** In prose a label is believed only where it opens its block: a report published on some day is another. */
function labelOf(before: string, setting: DateSetting): DateLabel | null {
  const found = labelBefore(before);
  return found && setting === 'prose' && found.start > LONGEST_LEAD ? 'foreign' : (found?.label ?? null);
}

/** The label of a block that is nothing but one: `Published 4 years ago on`. */
function labelOfBlock(block: Block | undefined): DateLabel | null {
  if (!block || block.text.length > 60) return null;
  const found = labelBefore(block.text);
  return found && stripDates(block.text).words.length === 0 ? found.label : null;
}
