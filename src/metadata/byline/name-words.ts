/** Words that part names from what stands around them in bylines. */
import { type PhraseClass, phrasesOf } from '../../text/phrases.ts';

const words = (...names: readonly PhraseClass[]): ReadonlySet<string> => new Set(phrasesOf(...names));

/** Small words within names. */
export const PARTICLES = words('name-particle');

/** Where a name is over, however it is written: the line goes on with dates, counts, buttons. */
export const ENDINGS = words('name-ending');

/** Months, which before a number are part of a date, and elsewhere may be names. */
export const MONTHS = words('month-in-byline');

/** Where a name is over when written small. */
export const SMALL_ENDINGS = words('name-ending-lower');

/** What people are at the paper: said after a name, never a name. */
export const ROLES = words('role');

/** What goes before a role: 'Senior Staff Writer', 'Former Deputy Tech Editor'. */
export const ROLE_QUALIFIERS = words('role-qualifier');

/** A team or a desk, which may sign for itself. */
export const TEAMS = words('team');

/** Short lines of pages that look like names and are none: no word of these stands in a name. */
export const NO_NAME = words('not-a-name');

/** What a place of work is called: after a name and a comma it is no second name. */
export const INSTITUTIONS = words('institution');

/** Agencies that sign what they wrote, as they are printed. */
export const AGENCIES = words('agency');

/** Agencies by their full names. */
export const AGENCY_NAMES = words('agency-name');

/** Letters after a name, without their full stops; after one of these others may follow. */
export const CREDENTIALS = words('credential');
