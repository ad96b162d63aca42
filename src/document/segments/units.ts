/**
 * The smallest parts of a long line: what stands between white space, cut again wherever two words may have been glued, as in
 * `harbourBy Allied PressApril 3`. A boundary of segments is always one between units.
 */
import { Kind, kindOf } from '../../text/characters.ts';

/** What parts a unit from the one before it. */
export const Gap = {
  space: 0,
  wide: 1,
  glued: 2,
  /** Code of the page stood there: the two sides do not belong together. */
  code: 3,
} as const;

/** How the two sides of a glued gap meet. */
const Glue = {
  none: 0,
  /** `harbourBy` */
  lowerUpper: 1,
  /** `EDTComment` */
  capitals: 2,
  /** `works.The`, `it”The` */
  afterSentence: 3,
  /** `April 3By` */
  digitLetter: 4,
  /** `comments12` */
  letterDigit: 5,
  /** `said“We` */
  beforeOpening: 6,
  /** `Share:Top`, `Home|News`, `)The` */
  afterSign: 7,
  /** Two scripts meet. */
  scripts: 8,
} as const;

export const GLUES = 9;

export interface Units {
  readonly count: number;
  /** Offsets into the line; an end is one after the last character. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `Gap` and `Glue` before each unit; of the first, which has nothing before it, 0. */
  readonly gaps: Uint8Array;
  readonly glues: Uint8Array;
}

/** The units of `line` from `from` up to `to`. */
export function unitsOf(line: string, from: number, to: number): Units {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const glues: number[] = [];
  const open = (at: number, gap: number, glue: number): void => {
    starts.push(at);
    gaps.push(starts.length === 1 ? 0 : gap);
    glues.push(glue);
  };
  let spaces = 0;
  let inUnit = false;
  let isAfterCode = false;
  for (let at = from; at < to; at++) {
    const unit = line.charCodeAt(at);
    if (unit === 0x20 || unit === 0x09 || unit === 0) {
      if (inUnit) {
        ends.push(at);
        inUnit = false;
        spaces = 0;
        isAfterCode = false;
      }
      spaces += unit === 0x09 ? 2 : 1;
      if (unit === 0) isAfterCode = true;
      continue;
    }
    if (!inUnit) {
      open(at, isAfterCode ? Gap.code : spaces > 1 ? Gap.wide : Gap.space, Glue.none);
      inUnit = true;
      continue;
    }
    const glue = glueAt(line, at, starts.at(-1) as number);
    if (glue === Glue.none) continue;
    // Of `EDTComment` only the second of two lower-case letters tells that the last capital begins a word.
    const cut = glue === Glue.capitals ? at - 1 : at;
    ends.push(cut);
    open(cut, Gap.glued, glue);
  }
  if (inUnit) ends.push(to);
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: Uint8Array.from(gaps),
    glues: Uint8Array.from(glues),
  };
}

const isLetter = (kind: number): boolean => kind <= Kind.uncased || kind === Kind.ideograph || kind === Kind.syllabic;

/** Signs that no address, number or abbreviation goes on after without a space. */
const partsWords = (unit: number): boolean => unit !== 0x2e && unit !== 0x2f && unit !== 0x5c && unit !== 0x7e;

/** How the character at `at` meets the one before it; `start` is where the unit begins, before `at`. */
function glueAt(line: string, at: number, start: number): number {
  const kind = kindOf(line.charCodeAt(at));
  const unitBefore = line.charCodeAt(at - 1);
  const before = kindOf(unitBefore);
  switch (before) {
    case Kind.lower:
      if (kind === Kind.upper) return Glue.lowerUpper;
      break;
    case Kind.upper:
      if (kind === Kind.lower && at - start >= 3 && kindOf(line.charCodeAt(at - 2)) === Kind.upper)
        return Glue.capitals;
      break;
    case Kind.digit:
      // A word begins in `3Hours`; `5G`, `70B` and `1TB` are words of their own.
      return kind === Kind.upper && kindOf(line.charCodeAt(at + 1)) === Kind.lower ? Glue.digitLetter : Glue.none;
    case Kind.sentenceEnd:
      if (kind === Kind.upper || kind === Kind.uncased || kind === Kind.ideograph || kind === Kind.opening)
        return unitBefore === 0x22 ? Glue.none : Glue.afterSentence;
      if (kind === Kind.digit)
        return unitBefore === 0x2e && kindOf(line.charCodeAt(at - 2)) === Kind.digit ? Glue.none : Glue.afterSentence;
      return Glue.none;
    case Kind.closing:
      if (unitBefore === 0x27 || unitBefore === 0x2019) return Glue.none;
      if (unitBefore === 0x22 && at - 1 === start) return Glue.none;
      return kind === Kind.upper || kind === Kind.uncased || kind === Kind.ideograph || kind === Kind.digit
        ? Glue.afterSign
        : Glue.none;
    case Kind.colon:
      return kind === Kind.upper ? Glue.afterSign : Glue.none;
    case Kind.separator:
      return partsWords(unitBefore) && (isLetter(kind) || kind === Kind.digit) ? Glue.afterSign : Glue.none;
    default:
      break;
  }
  if (!isLetter(before)) return Glue.none;
  if (kind === Kind.digit && before !== Kind.ideograph) return Glue.letterDigit;
  if (kind === Kind.opening && line.charCodeAt(at) !== 0x27 && line.charCodeAt(at) !== 0x2018)
    return Glue.beforeOpening;
  const isCased = before === Kind.lower || before === Kind.upper;
  return (isCased && kind === Kind.uncased) || (before === Kind.uncased && (kind === Kind.lower || kind === Kind.upper))
    ? Glue.scripts
    : Glue.none;
}
