/** Reads one short line as a byline: after a lead, or as a line of names, dates and counts without one. */

import { beginsSmall, foldLetters } from '../../text/fold-letters.ts';
import { timeBeside } from '../dates/clock-time.ts';
import { looksLikeAge } from '../dates/date-lines.ts';
import { MAY_HOLD_DATE, scanDates } from '../dates/scan-dates.ts';
import { findLeads, mayHoldLead } from './byline-lead.ts';
import { afterNameAndPrefix, unglue, withoutRepeat } from './glued.ts';
import { isAgency, isPersonName, isTeamName } from './name-kinds.ts';
import { kindsOfNameWord, NameWord } from './name-words.ts';
import { readNames } from './read-names.ts';

export interface BylineReading {
  readonly authors: readonly string[];
  /** As printed, without the lead. */
  readonly printed: string;
  /** How the names are led in: outright ('written by'), by a plain 'by' or 'von', or not at all. */
  readonly lead: 'outright' | 'plain' | 'none';
  /** What the line holds after the names, and before them. */
  readonly rest: string;
  readonly before: string;
}

/** What a line may be read as. */
export interface LineContext {
  /** The kinds of leads that its words may hold, by `PageAnalysis.leadsAt`. */
  readonly leads: number;
  /** Whether the line gives a date; asked only where it matters. */
  readonly speaksOfDate: () => boolean;
  /** Whether names that nothing leads in may be authors here. */
  readonly mayLackLead: boolean;
  /** Names of the site, letters only and in lower case: trimmed off the end of a name. */
  readonly siteNames: ReadonlySet<string>;
}

/** A line that names more is no byline. */
export const MAX_AUTHORS = 25;
/** Spares most lines the pattern below. */
const MAY_SEPARATE = /[|•·–—/-]/;
const SEPARATORS = /\s?[|•·]\s?|\s[–—/-]\s|\s?\/\s/;
const dateAtStart = () => /^(?:\d|\p{L}+\.? \d)[\p{L}\d,.:\s]*?\d{4}\s+(?=\p{Lu})/u;
/** Spares most lines the two patterns below. */
const MAY_BE_ABOUT = /^(?:about|meet|über|sobre|à propos|copyright|©|\(c\))/i;
/** 'About Jane Roe' over an author box; '© 2020 Jane Roe' under the page of one person. */
const aboutSomeone = () => /^(?:about(?: the author)?|meet|über|sobre|à propos de)\s?:?\s*(?=\p{Lu})/iu;
const copyrightOf = () =>
  /^(?:copyright|©|\(c\))[\s©(c)copyright]*(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?,?\s?(?:by )?(?=\p{Lu})/iu;
/** Of a folded text. */
const DATE_OR_NOTHING = /^(?:$|\d|(?:[A-Za-zÀàª]{3,9}\.?|ªª) \d)/;
const isDateOrNothing = (rest: string): boolean => DATE_OR_NOTHING.test(foldLetters(rest.slice(0, 12)));
/** What belongs to someone, and is no name: 'Jane Roe’s', 'Editor’s'. */
const POSSESSIVE = /[A-Za-z]['’]s(?![A-Za-z])/;
/** A single word is a name where nothing follows, or a date. */
const mayFollowOneWord = (rest: string, speaksOfDate: () => boolean): boolean =>
  isDateOrNothing(rest) && (rest === '' || speaksOfDate());
/** Whether what follows words makes them no name of an author: a label's colon; an agency after a slash at the end of a caption. */
const isNoName = (rest: string, part: number): boolean => /^[:：]/.test(rest) || (part > 0 && /^\/\p{L}/u.test(rest));
/** Most words of a name in a script without capitals; more of them, or more words after it, are a clause. */
const MOST_CASELESS = 4;
/** Whether words in a script without capitals, any of which could be a name, are a clause of a sentence. */
function isClause(names: readonly string[], printed: string): boolean {
  const first = names[0] ?? '';
  if (foldLetters(first.slice(0, 1)) !== 'ª') return false;
  if (names.some((name) => name.split(' ').length > MOST_CASELESS)) return true;
  const rest = printed.slice(printed.indexOf(first) + names.join(', ').length).trim();
  return rest !== '' && !rest.split(/[\s,]+/).some((word) => (kindsOfNameWord(word) & NameWord.role) !== 0);
}
/** How much of what follows a prefix is a day and a time: 'asked May 4, 2019 at 10:11 keeper_42'. */
function dateLength(text: string): number {
  if (!MAY_HOLD_DATE.test(text)) return 0;
  const [mention] = scanDates(text, { language: null, order: 'day-first' });
  if (mention?.start !== 0) return 0;
  return timeBeside(text, mention.start, mention.end, mention.date)?.end ?? mention.end;
}
/** Whether a text begins by saying whose the rights are. */
export const claimsRights = (text: string): boolean => /^(?:©|copyright|\(c\))/i.test(text);
/** Parts of a line that are looked at for names. */
const MOST_PARTS = 6;
/** How the line may go on in small letters after a name. */
const GOES_ON = /^(?:in|on|as|with|for|reviewed|edited|updated|published|posted|am|le|el|em|il) /;

/** Whether a line may go on so after names without a prefix. */
export const mayFollowNames = (rest: string): boolean => !beginsSmall(rest) || GOES_ON.test(rest) || looksLikeAge(rest);

/** Reads a byline; null for a line that names nobody. */
export function readByline(line: string, context: LineContext): BylineReading | null {
  if (!context.mayLackLead && !mayHoldLead(line, context.leads)) return null;
  const led = afterNameAndPrefix(line);
  if (led !== null) return readAfterPrefix(led, context.siteNames);
  const text = unglue(line);
  const leads = findLeads(text, context.leads);
  const lead = leads.find(({ credit }) => credit === 'author');
  if (lead) {
    const upTo = leads.find(({ start }) => start > lead.start)?.start;
    const led = withoutRepeat(text.slice(lead.end, upTo));
    const { names, printed, rest } = readNames(led.slice(dateLength(led)), context.siteNames);
    if (names.length === 0 || names.length > MAX_AUTHORS || isClause(names, printed) || POSSESSIVE.test(printed))
      return null;
    const after = [rest, upTo === undefined ? '' : text.slice(upTo)].join(' ').trim();
    const before = text.slice(0, lead.start).trim();
    // Within running text 'by' leads in anything.
    if (before.length > 60 && !context.speaksOfDate()) return null;
    return { authors: names, printed, lead: lead.isOutright ? 'outright' : 'plain', rest: after, before };
  }
  return leads.length === 0 && context.mayLackLead ? readNameLine(withoutRepeat(text), context) : null;
}

/** The names that begin what follows a prefix. */
function readAfterPrefix(led: string, siteNames: ReadonlySet<string>): BylineReading | null {
  const { names, printed, rest } = readNames(unglue(led), siteNames);
  return names.length > 0 && names.length <= MAX_AUTHORS
    ? { authors: names, printed, lead: 'plain', rest, before: '' }
    : null;
}

/** The first part of a line without a lead that holds names and nothing else. */
function readNameLine(text: string, { siteNames, speaksOfDate }: LineContext): BylineReading | null {
  const start = MAY_BE_ABOUT.test(text)
    ? ((copyrightOf().exec(text) ?? aboutSomeone().exec(text))?.[0].length ?? 0)
    : 0;
  if (start === 0 && isOneWordOfSentence(text)) return null;
  if (start === 0 && ONE_WORD.test(text)) return mayBeOnlyName(text) ? bareName(text) : null;
  const parts = partsOf(start === 0 ? text : text.slice(start));
  for (let at = 0; at < parts.length && at < MOST_PARTS; at++) {
    const part = parts[at] as string;
    const from = /\d{4}\s/.test(part) ? (dateAtStart().exec(part)?.[0].length ?? 0) : 0;
    const { names, printed, rest } = readNames(part.slice(from), siteNames);
    if (names.length === 0 || isNoName(rest, at) || isClause(names, printed) || POSSESSIVE.test(printed)) continue;
    const isLong = printed.length > names.join(', and ').length + 50;
    if (isLong || !areNames(names, parts.length <= 3 && mayFollowOneWord(rest, speaksOfDate)) || !mayFollowNames(rest))
      continue;
    if (start > 0 && !names.every(isPersonName)) continue;
    return {
      authors: names,
      printed,
      lead: 'none',
      rest: [rest, ...parts.slice(at + 1)].filter((one) => one !== '').join(' | '),
      before: [text.slice(0, start), ...parts.slice(0, at), part.slice(0, from)].join(' ').trim(),
    };
  }
  return null;
}

/** One capitalised word of ASCII, as most entries of menus are. */
const ONE_WORD = /^[A-Z][a-z]+$/;
const NEVER_ALONE = NameWord.ending | NameWord.month | NameWord.role | NameWord.roleQualifier | NameWord.notName;
const mayBeOnlyName = (word: string): boolean => (kindsOfNameWord(word.toLowerCase()) & NEVER_ALONE) === 0;
const bareName = (name: string): BylineReading => ({
  authors: [name],
  printed: name,
  lead: 'none',
  rest: '',
  before: '',
});

/** A capitalised word and a small one after it, in ASCII. */
const BEGINS_SENTENCE = /^[A-Z][A-Za-z]* ([a-z]+)(?= |$)/;

/** Whether a line of one part begins with one capitalised word and goes on as no byline does: it is read no further. */
function isOneWordOfSentence(text: string): boolean {
  const second = BEGINS_SENTENCE.exec(text)?.[1];
  if (second === undefined || MAY_SEPARATE.test(text) || GOES_ON.test(`${second} `)) return false;
  return (kindsOfNameWord(second) & (NameWord.particle | NameWord.joint | NameWord.team)) === 0;
}

/** What stands between bars, bullets and dashes. */
const partsOf = (text: string): readonly string[] =>
  MAY_SEPARATE.test(text) ? text.split(SEPARATORS).filter((part) => part !== '') : text === '' ? [] : [text];

/** After a name, the letters of an agency that the lists may lack: 'Example Today with EPX'. */
const AGENCY_LETTERS = /^[A-Z]{2,5}$/;

const areNames = (names: readonly string[], mayBeOneWord: boolean): boolean =>
  names.length > 0 &&
  names.length <= MAX_AUTHORS &&
  names.every(
    (name, at) =>
      isPersonName(name) ||
      (at > 0 && AGENCY_LETTERS.test(name)) ||
      isTeamName(name) ||
      isAgency(name) ||
      (names.length === 1 && mayBeOneWord && !/\s/.test(name) && mayBeOnlyName(name)),
  );
