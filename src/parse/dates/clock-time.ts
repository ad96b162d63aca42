import type { CalendarDate, ClockTime } from './calendar-date.ts';
import { zoneNames, zoneOffset } from './zone-offsets.ts';

/** A time of day in a text: UTF-16 offsets, the end excluded. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
}

/** What may part a date from its time: a mark, `at`, `um`, `a las`, a weekday. */
const GLUE = '[^\\d\\n]{0,14}?';
const HALF = '([ap]\\.?m\\.?)(?![a-z])';
/** Names of zones after a time whose point could be another's: 14.03 CEST. */
const ZONE_NAMES = `(?:${zoneNames().join('|')})(?![a-z])`;
/** 午後, 下午, 오후 before the hour; group: the half. */
const HALF_BEFORE = '(?:(午前|午後|上午|下午|오전|오후)\\s?)?';
/** 14時03分, 14시 3분, 14時, 14点03分, but not the three hours of 3時間前; groups: hour, minute. */
const CJK_CLOCK = '(\\d{1,2})\\s?(?:[時时시](?![間间간])|[點点](?=\\s?\\d))(?:\\s?(\\d{1,2})\\s?[分분])?';
/** 14:03, 14:03:20, 2:03 pm, 14h03, 14.03 Uhr, 5 p.m., 下午2:03; groups: half, hour, minute, hour, minute, second, half, hour, half. */
const CLOCK = `(?<![\\d.:])${HALF_BEFORE}(?:${CJK_CLOCK}|(\\d{1,2})(?::|h|\\.(?=\\d{2}\\s?(?:uhr|h|[ap]\\.?m|${ZONE_NAMES}))|(?<=(?:^|[^a-z])(?:kl\\.?|klo|ore|alle|pukul|ob|godz\\.?)\\s?\\d{1,2})\\.(?=\\d{2}(?![\\d.])))(\\d{2})(?::(\\d{2}))?(?![\\d%])(?:\\s?${HALF})?|(\\d{1,2})\\s?${HALF})(?:\\s?(?:uhr|hrs?|h)(?![a-z]))?`;
/** UTC+2, +01:00, EST, (MEZ); group: the zone. */
const ZONE =
  '(?:[\\s(]{0,2}((?:UTC|GMT)?\\s?[+\\-−]\\d{1,2}(?::?\\d{2})?|[a-z]{1,4})(?![a-z\\d:\\u00c0-\\uffff])\\)?)?';

let after: RegExp | undefined;
let before: RegExp | undefined;
const mayHoldTime = /\d[:h.]\d\d|\d\s?[ap]\.?m|\d\s?[時时시點点]/i;

let anywhere: RegExp | undefined;

/** Whether a text gives a time of day. */
export function tellsClock(text: string): boolean {
  if (!mayHoldTime.test(text)) return false;
  anywhere ??= new RegExp(CLOCK, 'i');
  return anywhere.test(text);
}

const AFTERNOON = /^(?:p|午後|下午|오후)/i;

/** No time stands farther from its date than this many characters. */
const REACH = 48;

/** The time that belongs to a date standing from `start` to `end` in the text: after it (`… 2020, 14:03 EST`) or before it (`14:03, 20 …`). */
export function timeBeside(text: string, start: number, end: number, date: CalendarDate): TimeMention | null {
  const next = timeAfter(text, end, date);
  if (next && !PARTS_WITH_LABEL.test(text.slice(end, next.start + REACH))) return next;
  return timeBefore(text, start, date) ?? next;
}

/** A mark and a label between a date and the next time, which is then that of the next date: `12 July | UPDATED: 08:49`. */
const PARTS_WITH_LABEL = /^[^\d\p{L}]{0,4}[|•·/–—-]\s?\p{L}{3,}[^\d]{0,8}\d/u;

function timeAfter(text: string, end: number, date: CalendarDate): TimeMention | null {
  const next = text.slice(end, end + REACH);
  if (!mayHoldTime.test(next)) return null;
  after ??= new RegExp(`^(?:T(?=\\d)|${GLUE})${CLOCK}${ZONE}`, 'i');
  const match = after.exec(next);
  return match && mention(match, end, date);
}

function timeBefore(text: string, start: number, date: CalendarDate): TimeMention | null {
  const from = Math.max(0, start - REACH);
  const last = text.slice(from, start);
  if (!mayHoldTime.test(last)) return null;
  before ??= new RegExp(`${CLOCK}${ZONE}${GLUE}$`, 'i');
  const match = before.exec(last);
  return match && mention(match, from + match.index, date);
}

function mention(match: RegExpExecArray, start: number, date: CalendarDate): TimeMention | null {
  const time = clockTime(match, date);
  return time && { start, end: start + match[0].length, time };
}

function clockTime(match: RegExpExecArray, date: CalendarDate): ClockTime | null {
  const [, halfBefore, cjkHours, cjkMinutes, hours, minutes, seconds, halfAfter, wholeHours, wholeHalf, zone] = match;
  const said = Number(cjkHours ?? hours ?? wholeHours);
  const halfNext = halfAfter ?? wholeHalf;
  if (halfNext && (said < 1 || said > 12)) return null;
  // Before the hour the half is often given beside all twenty-four.
  const half = said <= 12 ? (halfNext ?? halfBefore) : undefined;
  const hour = half ? (said % 12) + (AFTERNOON.test(half) ? 12 : 0) : said;
  const minute = Number(cjkMinutes ?? minutes ?? 0);
  if (hour > 23 || minute > 59) return null;
  return {
    hour,
    minute,
    second: seconds === undefined ? null : Number(seconds),
    zone: zone ? zoneOffset(zone, date) : null,
  };
}
