/** The words that lead a byline in, by what they say of the name that follows. */

import { foldLetters } from '../../text/fold-letters.ts';
import { alternativesOf } from '../../text/phrases.ts';
import { LEAD_BITS as BITS, type LeadKind, leadBitsAt } from './lead-starts.ts';

/** Who the name after a lead is: someone who wrote, or someone else whom a line of credits names. */
type Credit = 'author' | 'other';

export interface Lead {
  readonly credit: Credit;
  /** Offsets in the text: where the lead begins and where what it leads in begins. */
  readonly start: number;
  readonly end: number;
  /** Says so outright ('written by', 'author:'), where a bare 'by' or 'von' may lead in anything. */
  readonly isOutright: boolean;
}

/** Wordings are matched in lower case; what follows is looked at as it was written, since names keep their case. */
const START = '(?:^|(?<=[\\s|•·–—/,;(]|\\d))';
const AFTER_MARK = '(?:^|(?<=[|•·–—/;(]\\s?|\\d\\s?))';
const SPACE = '(?:\\s*[:：／]\\s*|\\s+|(?<=文)[/・])';
const OTHERS = (): string => alternativesOf('byline-prefix-other').replaceAll('…', '\\S+');
const SOURCES = {
  outright: () => `${START}(?:${alternativesOf('byline-prefix')})${SPACE}`,
  // Within a line only 'by' leads in a name; 'von' and its like must begin the line or follow a mark.
  plain: () => `${START}by${SPACE}|${AFTER_MARK}(?:${alternativesOf('byline-prefix-plain')})${SPACE}`,
  other: () => `${START}(?:${OTHERS()})${SPACE}`,
  bare: () => `^(?:${alternativesOf('byline-prefix', 'byline-prefix-plain')})\\s*:?$`,
};
/** Of a folded text: a capital, a caseless letter, a small word before a capital, or an account's name alone. */
const NAME =
  /^["“@]?(?:[A-ZÀ]|ª|\d+[A-Za-zÀàª] [A-ZÀ]|(?:the|de|da|van|von) [A-ZÀ]|[a-zà\d][a-zà\d_.-]+\s*(?:$|[|•·,\d]|on |[A-ZÀ][a-zà]+\.? \d))/;
/** 'ByJane Roe', 'PorJuana Rey', '5 minWritten by Jane Roe': markup parted what the text glues together. */
const GLUED =
  /(?<=^|\s|\d)By(?=[A-ZÀ][A-Za-zÀàª’'])|(?<=^|\d)BY(?=[A-ZÀ][A-Za-zÀàª’'])|^(?:Por|Von|Par)(?=[A-ZÀ][a-zà])|(?<=[a-zà])(?:Written by|By) (?=[A-ZÀ])/g;
const GLUED_BY = /(?<![A-Za-zÀàª])B[Yy][A-ZÀ]|^(?:Por|Von|Par)[A-ZÀ][a-zà]/;

const compiled: Partial<Record<keyof typeof SOURCES, RegExp>> = {};

/** Compiled when first needed: a page without short lines needs none. */
function pattern(kind: keyof typeof SOURCES): RegExp {
  const made = compiled[kind] ?? new RegExp(SOURCES[kind](), 'g');
  compiled[kind] = made;
  made.lastIndex = 0;
  return made;
}

const beginsName = (text: string, at: number): boolean => NAME.test(foldLetters(text.slice(at)));

const isCaseless = (text: string, at: number): boolean => foldLetters(text.slice(at, at + 1)) === 'ª';

/** Whether a prefix opens its line, follows a mark, or has a colon: where no capital begins a name, any word may follow one in a sentence. */
const isSetOff = (text: string, start: number, end: number): boolean =>
  start === 0 || /[|•·–—/;(\d]\s?$/.test(text.slice(0, start)) || /[:：／/]\s*$/.test(text.slice(start, end));

const leadsOf = (text: string, kind: LeadKind): Lead[] =>
  [...text.toLowerCase().matchAll(pattern(kind))]
    .map(({ index, 0: { length } }): Lead => {
      const credit = kind === 'other' ? 'other' : 'author';
      return { credit, start: index, end: index + length, isOutright: kind === 'outright' };
    })
    .filter(({ start, end }) => beginsName(text, end) && (!isCaseless(text, end) || isSetOff(text, start, end)));

function gluedLeads(text: string): Lead[] {
  return [...foldLetters(text).matchAll(GLUED)].map(({ index, 0: { length } }) => {
    return { credit: 'author', start: index, end: index + length, isOutright: length > 3 };
  });
}

const holds = (outer: Lead, inner: Lead): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

const KINDS = ['other', 'outright', 'plain'] as const;

/** Set where the first word may begin a lead, and where one may be glued to what it leads in. */
const AT_START = 8;
const MAY_BE_GLUED = 16;

/**
 * The kinds of leads that begin with one word, given by its hash and that of the next, as bits; 0 for most. The kinds of all words
 * of a line together are those that it may hold: no other pattern need be tried.
 */
export function leadKindsAt(hash: number, next: number, isFirst: boolean): number {
  const bits = leadBitsAt(hash, next);
  if (bits === null) return 0;
  return (isFirst ? AT_START : 0) | bits;
}

/** The kinds of leads that are glued to what they lead in, for which a word must have a capital after its first character. */
export const gluedLeadKinds = (hasInnerCapital: boolean): number => (hasInnerCapital ? MAY_BE_GLUED : 0);

const ANY = BITS.other | BITS.outright | BITS.plain;

/** Whether any lead can stand in a text, given the kinds that it may hold. */
export const mayHoldLead = (text: string, kinds: number): boolean => (kinds & ANY) !== 0 || isGlued(text, kinds);

const isGlued = (text: string, kinds: number): boolean =>
  (kinds & MAY_BE_GLUED) !== 0 && GLUED_BY.test(foldLetters(text));

/** All leads of a short line in their order, given the kinds that it may hold; one inside another is dropped: 'Photos by' holds a 'by'. */
export function findLeads(text: string, kinds: number): Lead[] {
  if (!mayHoldLead(text, kinds)) return [];
  const held = KINDS.filter((kind) => (kinds & BITS[kind]) !== 0);
  const all = held.flatMap((kind) => leadsOf(text, kind));
  if ((kinds & MAY_BE_GLUED) !== 0) all.push(...gluedLeads(text));
  if (all.length < 2) return all;
  return all
    .filter((lead) => !all.some((other) => holds(other, lead)))
    .filter((lead, at, kept) => kept.findIndex(({ start }) => start === lead.start) === at)
    .sort((a, b) => a.start - b.start);
}

/** A line that says only 'By' or 'Written by:', its name being on the next. */
export function isBareLead(text: string, kinds: number): boolean {
  return text.length < 40 && (kinds & (BITS.outright | BITS.plain)) !== 0 && pattern('bare').test(text.toLowerCase());
}

/** Whether a text is a prefix and nothing else. */
export const isLead = (text: string): boolean => pattern('bare').test(text.toLowerCase());

/** Whether a short line begins with a lead and goes on as a name might. */
export function hasBylineLead(text: string, kinds: number): boolean {
  if (text.length > 200) return false;
  if (isBareLead(text, kinds)) return true;
  if ((kinds & AT_START) === 0 && !isGlued(text, kinds)) return false;
  const first = findLeads(text, kinds)[0];
  return first !== undefined && first.credit === 'author' && first.start === 0;
}

const LABEL_START = /^(?:about|author|meet|written|über|zum|sobre|à propos|l['’]aut|inform)/i;
/** What stands over an author box. */
const authorLabel = () =>
  /^(?:about (?:the )?authors?|authors?|meet the authors?|author (?:bio|profile)|author’s profile|written by|über (?:den|die) autor(?:in)?|zum autor|sobre (?:el|la|o|a) autora?|à propos de l['’]auteur|l['’]autore|informazioni sull['’]autore)(?!\p{L})/iu;

/** A line that says that an author follows: 'About the author'. */
export function isAuthorLabel(text: string): boolean {
  return text.length < 40 && LABEL_START.test(text) && authorLabel().test(text);
}
