import type { CalendarDate } from './calendar-date.ts';

/**
 * Abbreviations of time zones that mean one offset wherever articles print them. Those that do not (IST: India, Ireland,
 * Israel) are left out: an unknown zone gives a time without one.
 */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BRT: '-03:00',
  ART: '-03:00',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

const LONGEST_NAME = 4;

/** Zones of the United States whose name leaves summer time open: hours west of Greenwich in winter. */
const AMERICAN: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 };

/** Summer time in the United States since 2007: from the second Sunday of March to the first of November. */
function isAmericanSummer({ year, month, day }: CalendarDate): boolean {
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  const firstSunday = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}

const NUMERIC = /^(?:UTC|GMT)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?$/;

/** The offset that a zone's name or number stands for on a date: `-05:00`, or `Z`; null for a name that is not known. */
export function zoneOffset(name: string, date: CalendarDate): string | null {
  const upper = name.toUpperCase();
  const numeric = NUMERIC.exec(upper);
  if (numeric) {
    const [, sign, hours = '', minutes = '00'] = numeric;
    return Number(hours) > 14 ? null : `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  }
  const winter = AMERICAN[upper];
  if (winter !== undefined) return `-${String(winter - Number(isAmericanSummer(date))).padStart(2, '0')}:00`;
  return OFFSETS[upper] ?? null;
}

const NAMES = new Set([...Object.keys(OFFSETS), ...Object.keys(AMERICAN), 'IST']);

/** The names of time zones, in capitals. */
export const zoneNames = (): readonly string[] => [...NAMES];

/** Whether a word is the name of a time zone, in any letter case. */
export const isZoneName = (word: string): boolean => word.length <= LONGEST_NAME && NAMES.has(word.toUpperCase());
