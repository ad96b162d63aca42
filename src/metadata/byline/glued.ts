import { alternativesOf } from '../../text/phrases.ts';
import { looksLikeAge } from '../dates/date-lines.ts';

/**
 * Whether a digit, a sign beyond ASCII, or a capital right after a letter or a bracket stands in a text: without one, markup has
 * glued no words of it together, and no pattern of such need be tried.
 */
export function mayBeGlued(text: string): boolean {
  let isAfterWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || unit > 0x7f) return true;
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    if (isCapital && isAfterWord) return true;
    isAfterWord = isCapital || (unit >= 0x61 && unit <= 0x7a) || unit === 0x29;
  }
  return false;
}

/** The longest names that are looked at for being said twice, in characters. */
const LONGEST_REPEAT = 60;

/** An age is no longer than this, in characters. */
const LONGEST_AGE = 40;
const AGE_END = /[|•·]/;
const COUNT = /[A-Za-z\xaa-\uffff](?=\d{1,3}\s?[A-Za-z\xaa-\uffff])/;
let counted: RegExp | undefined;

/** Parts an age from the name that it is glued to: 'JANE ROE3 HOURS AGO', 'Jana Roevor 3 Stunden'. */
export function partAge(text: string): string {
  if (!/\d/.test(text)) return text;
  counted ??= new RegExp(`[A-Za-z\\xaa-\\uffff](?=(?:${alternativesOf('age-before')})\\s?\\d{1,3}(?!\\d))`, 'i');
  for (const seam of [COUNT, counted]) {
    const at = seam.exec(text)?.index;
    if (at === undefined) continue;
    const age = text.slice(at + 1).split(AGE_END, 1)[0] as string;
    if (age.length <= LONGEST_AGE && looksLikeAge(age)) return `${text.slice(0, at + 1)} ${text.slice(at + 1)}`;
  }
  return text;
}

/** A text that begins with the same words twice, as names beside a portrait do, with them once: 'Jane Roe Jane Roe', 'Jane RoeJane Roe'. */
export function withoutRepeat(text: string): string {
  const first = text.split(' ', 1)[0] as string;
  if (first.length < 2 || first.length === text.length) return text;
  const again = text.indexOf(first, first.length);
  if (again === -1 || again > LONGEST_REPEAT) return text;
  const once = text.slice(0, again).trim();
  return once.includes(' ') && text.startsWith(once, again) ? text.slice(again) : text;
}
