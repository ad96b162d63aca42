import type { CalendarDate, ClockTime } from './calendar-date.ts';
import { zoneOffset } from './zone-offsets.ts';

/** A time of day in a text: UTF-16 offsets, the end excluded. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
}

const HALF = '(a\\.?m\\.?|p\\.?m\\.?)(?![a-z])';
const ZONE = '(?:[\\s(]{0,2}((?:UTC|GMT)?\\s?[+\\-−]\\d{1,2}(?::?\\d{2})?|[A-ZМСК]{1,4})(?![\\p{L}\\d:])\\)?)?';
/** 14:03, 14:03:20, 2:03 pm, 14h03, 14.03 Uhr, 5 p.m.; groups: hour, minute, second, half, hour, half, zone. */
const TIME = `(?<![\\d.:])(?:(\\d{1,2})(?::|h|(?=\\.\\d{2}\\s?(?:uhr|h|[ap]\\.?m))\\.)(\\d{2})(?::(\\d{2}))?(?![\\d%])(?:\\s?${HALF})?|(\\d{1,2})\\s?${HALF})(?:\\s?(?:uhr|hrs?|h|Uhr)(?![a-z]))?${ZONE}`;
/** What may part a date from its time: a mark, `at`, `um`, `a las`, a weekday. */
const GLUE = '[^\\d\\n]{0,14}?';

let after: RegExp | undefined;
let before: RegExp | undefined;

/** No time stands farther from its date than this many characters. */
const REACH = 48;

/** The time that belongs to a date standing from `start` to `end` in the text: after it (`… 2020, 14:03 EST`) or before it (`14:03, 20 …`). */
export function timeBeside(text: string, start: number, end: number, date: CalendarDate): TimeMention | null {
  after ??= new RegExp(`^(?:T(?=\\d)|${GLUE})${TIME}`, 'iu');
  const following = after.exec(text.slice(end, end + REACH));
  if (following) return mention(following, end, date);
  before ??= new RegExp(`${TIME}${GLUE}$`, 'iu');
  const from = Math.max(0, start - REACH);
  const preceding = before.exec(text.slice(from, start));
  return preceding && mention(preceding, from + preceding.index, date);
}

function mention(match: RegExpExecArray, start: number, date: CalendarDate): TimeMention | null {
  const time = clockTime(match, date);
  return time && { start, end: start + match[0].length, time };
}

function clockTime(match: RegExpExecArray, date: CalendarDate): ClockTime | null {
  const [, hours, minutes, seconds, half, wholeHours, wholeHalf, zone] = match;
  const said = Number(hours ?? wholeHours);
  const isHalved = half ?? wholeHalf;
  if (isHalved && (said < 1 || said > 12)) return null;
  const hour = isHalved ? (said % 12) + (/^p/i.test(isHalved) ? 12 : 0) : said;
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return null;
  return {
    hour,
    minute,
    second: seconds === undefined ? null : Number(seconds),
    zone: zone ? zoneOffset(zone, date) : null,
  };
}
