import { alternativesOf } from '../../text/phrases.ts';
import { looksLikeAge } from '../dates/date-lines.ts';
import { isLead } from './byline-lead.ts';

/**
 * Whether a digit, a sign beyond ASCII, or a capital right after a letter or a bracket stands in a text: without one, markup has
 * glued no words of it together, and no pattern of such need be tried.
 */
function mayBeGlued(text: string): boolean {
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
function partAge(text: string): string {
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

/**
 * What follows a prefix that stands between a name and the same name again, as beside a portrait: 'Jane Roe' of 'Jane Roe By Jane Roe' and
 * of 'Jane RoeBy Jane Roe'; null for other texts.
 */
export function afterNameAndPrefix(text: string): string | null {
  const first = text.split(' ', 1)[0] as string;
  if (first.length < 2 || first.length === text.length) return null;
  const again = text.indexOf(` ${first}`, first.length) + 1;
  if (again === 0 || again > LONGEST_REPEAT) return null;
  const led = text.slice(again);
  let same = 0;
  while (same < again && text[same] === led[same]) same++;
  const name = text.slice(0, same).trim();
  return name.includes(' ') && isLead(text.slice(same, again).trim()) ? led : null;
}

/** Marks of footnotes after the names of papers: 'Jane Roe 1,*, John Doe2'. */
const NOTE = /(?<=\p{L})\s?\d{1,2}(?:\s?,\s?[\d*✉†‡#]{1,3}(?=\s?(?:[,;]|$)))*(?=\s?(?:[,;]|$))/gu;
const MAY_HOLD_NOTE = /[A-Za-z\xaa-\uffff]\s?\d{1,2}\s?(?:[,;]|$)/;
const withoutNotes = (text: string): string =>
  MAY_HOLD_NOTE.test(text) && !/\d{4}/.test(text) && (text.match(NOTE)?.length ?? 0) > 1
    ? text.replace(NOTE, '')
    : text;

/** What parts glued words, each under a test that is cheap to compile and spares nearly every line the pattern. */
const SEAMS: readonly (readonly [mayHold: RegExp, seam: () => RegExp])[] = [
  [
    /[A-Za-z)\xaa-\u1fff\u2c00-\uffff](?:PUB|UPD|POS|Pub|Upd|Pos|L[aA]|Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De|입력|기사|수정|최종|등록|승인|송고)/,
    () =>
      /(?<=[\p{L})])(?=(?:PUBLISHED|UPDATED|POSTED|Published|Updated|Posted|Last Updated|LAST UPDATED|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|기사입력|(?<!기사)입력|최종수정|(?<!최종)수정|등록|승인|송고)[\s:.\d])/gu,
  ],
  [/[A-Za-z\xaa-\u1fff\u2c00-\uffff](?:\d{1,2}[/.-]\d|\d{4})/, () => /(?<=\p{L})(?=\d{1,2}[/.-]\d|\d{4})/gu],
  [
    /[a-z\xdf-\u1fff](?:Foun|Edit|Writ|Repo|Cont|Auth|Dire|Mana|Seni|Staf)/,
    () =>
      /(?<=\p{Ll})(?=(?:Founder|Editor|Writer|Reporter|Contribut(?:or|ing)|Author|Director|Manag(?:er|ing)|Senior|Staff)(?!\p{L}))/gu,
  ],
  [
    /[a-z\xdf-\u1fff]{3}[A-Z\xc0-\u1fff][a-z\xdf-\u1fff]/,
    () =>
      /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:Editor|Writer|Reporter|Correspondent|Columnist)(?!\p{L}))/gu,
  ],
  [/\d[A-Z\xc0-\u1fff\u2c00-\uffff]/, () => /(?<=\d)(?=\p{Lu}\p{Ll})/gu],
];

/** Parts what markup glued together: 'RoeNov. 20', 'ROEPUBLISHED: NOV 20', '2020Jane Roe', 'Jane Roe3/4/2020'. */
export function unglue(text: string): string {
  if (!mayBeGlued(text)) return text;
  let parted = partAge(withoutNotes(text));
  for (const [mayHold, seam] of SEAMS) if (mayHold.test(parted)) parted = parted.replace(seam(), ' ');
  return parted;
}
