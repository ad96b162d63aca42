/** Words that part names from what stands around them in bylines. */
import { type PhraseClass, phrasesOf } from '../../text/phrases.ts';

/** What a word is in a byline, as bits. */
export const NameWord = {
  /** A small word within names. */
  particle: 1,
  /** Where a name is over, however it is written: the line goes on with dates, counts, buttons. */
  ending: 2,
  /** Where a name is over when written small. */
  smallEnding: 4,
  /** A month, which before a number is part of a date, and elsewhere may be a name. */
  month: 8,
  /** What people are at the paper: said after a name, never a name. */
  role: 16,
  /** What goes before a role: 'Senior Staff Writer', 'Former Deputy Tech Editor'. */
  roleQualifier: 32,
  /** A team or a desk, which may sign for itself. */
  team: 64,
  /** Of short lines that look like names and are none: it stands in no name. */
  notName: 128,
  /** What a place of work is called: after a name and a comma it is no second name. */
  institution: 256,
  /** What joins two names. */
  joint: 512,
  /** The last word of what a paper or a station is called: 'Pell News'. */
  outlet: 1024,
} as const;

const JOINTS = 'and und y e et en och og i & + with con avec mit com'.split(' ');

const kinds = new Map<string, number>();

function add(kind: number, words: readonly string[]): void {
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
}

add(NameWord.particle, phrasesOf('name-particle'));
add(NameWord.ending, phrasesOf('name-ending'));
add(NameWord.smallEnding, phrasesOf('name-ending-lower'));
add(NameWord.month, phrasesOf('month-in-byline'));
add(NameWord.role, phrasesOf('role'));
add(NameWord.roleQualifier, phrasesOf('role-qualifier'));
add(NameWord.team, phrasesOf('team'));
add(NameWord.notName, phrasesOf('not-a-name'));
add(NameWord.institution, phrasesOf('institution'));
add(NameWord.joint, JOINTS);
add(NameWord.outlet, phrasesOf('outlet'));

/** What a word, given in lower case, is in a byline: bits of `NameWord`. */
export const kindsOfNameWord = (word: string): number => kinds.get(word) ?? 0;

const words = (name: PhraseClass): ReadonlySet<string> => new Set(phrasesOf(name));

/** Agencies that sign what they wrote, as they are printed. */
export const AGENCIES = words('agency');

/** Agencies by their full names. */
export const AGENCY_NAMES = words('agency-name');

/** Letters after a name, without their full stops; after one of these others may follow. */
export const CREDENTIALS = words('credential');
