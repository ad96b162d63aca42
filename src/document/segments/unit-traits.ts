/** What is known of each unit of a line, and of the run of words that it stands in. Small numbers, so that weights are looked up in tables. */
import { Kind, kindOf, lowerOf } from '../../text/characters.ts';
import { HASH_SEED, hashStep, IDEOGRAPH_WORDS, SYLLABIC_WORDS } from '../../text/words.ts';
import { commonWordHashes } from '../common-word-hashes.ts';
import { End, edgesOfLine, Start } from '../text/line-edges.ts';
import type { Units } from './units.ts';

/** How a unit ends that may end a sentence. */
export const Stop = {
  none: 0,
  /** `J.` */
  initial: 1,
  /** `Dr.` */
  short: 2,
  /** `U.S.` */
  dotted: 3,
  /** `3.` */
  number: 4,
  full: 5,
  /** A question mark, or a full stop of a script without abbreviations. */
  certain: 6,
  quoted: 7,
} as const;

/** Where digits stand in a unit: as in `3`, `2023`, `1,450`, `17:24`, `14.3.23`, `3rd`. */
const Digits = { none: 0, few: 1, year: 2, other: 3, time: 4, date: 5, mixed: 6 } as const;

export const DIGITS = 7;

/** The letter case of a unit's first word. */
const Case = { lower: 0, capitalised: 1, capitals: 2, none: 3 } as const;

export interface UnitTraits {
  readonly count: number;
  /** `Start` and `End`. */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly stops: Uint8Array;
  readonly cases: Uint8Array;
  readonly digits: Uint8Array;
  /** Hashes of the first and the last word, in lower case; 0 where there is none. */
  readonly firstWords: Int32Array;
  readonly lastWords: Int32Array;
  readonly isFirstCommon: Uint8Array;
  readonly isLastCommon: Uint8Array;
  /** Words before each unit, in hundredths; of all units in the last place. */
  readonly wordsBefore: Float64Array;
  /** Units before each that begin with a capital, and that are common words in lower case. */
  readonly capitalsBefore: Int32Array;
  readonly commonsBefore: Int32Array;
  /** Sentence ends before each unit. */
  readonly stopsBefore: Int32Array;
  /** The unit after the last sentence end before each unit, and the first from it on that ends a sentence. */
  readonly sentenceStarts: Int32Array;
  readonly sentenceEnds: Int32Array;
  /** Quotes and brackets that are open before each unit since its sentence began, -1 to 2. */
  readonly open: Int8Array;
}

const endsSentence = (stop: number): boolean => stop >= Stop.number;

/** Traits of the units of a line. Time is linear in the line. */
export function traitsOfUnits(line: string, units: Units): UnitTraits {
  const { count } = units;
  const traits = {
    count,
    starts: new Uint8Array(count),
    ends: new Uint8Array(count),
    stops: new Uint8Array(count),
    cases: new Uint8Array(count),
    digits: new Uint8Array(count),
    firstWords: new Int32Array(count),
    lastWords: new Int32Array(count),
    isFirstCommon: new Uint8Array(count),
    isLastCommon: new Uint8Array(count),
    wordsBefore: new Float64Array(count + 1),
    capitalsBefore: new Int32Array(count + 1),
    commonsBefore: new Int32Array(count + 1),
    stopsBefore: new Int32Array(count + 1),
    sentenceStarts: new Int32Array(count),
    sentenceEnds: new Int32Array(count),
    open: new Int8Array(count),
  };
  const common = commonWordHashes();
  let sentenceStart = 0;
  let open = 0;
  for (let at = 0; at < count; at++) {
    const text = line.slice(units.starts[at], units.ends[at]);
    traits.sentenceStarts[at] = sentenceStart;
    traits.open[at] = open;
    const { start, end } = edgesOfLine(text);
    traits.starts[at] = start;
    traits.ends[at] = end;
    const { first, last, words, opened } = wordsOfUnit(text);
    traits.firstWords[at] = first;
    traits.lastWords[at] = last;
    const isCommon = first !== 0 && common.has(first);
    traits.isFirstCommon[at] = isCommon ? 1 : 0;
    traits.isLastCommon[at] = last !== 0 && common.has(last) ? 1 : 0;
    const letterCase = caseOf(start);
    traits.cases[at] = letterCase;
    traits.digits[at] = digitsOf(text);
    const stop = stopOf(text, end);
    traits.stops[at] = stop;
    traits.wordsBefore[at + 1] = (traits.wordsBefore[at] as number) + words;
    const isCapital = letterCase === Case.capitalised || letterCase === Case.capitals;
    traits.capitalsBefore[at + 1] = (traits.capitalsBefore[at] as number) + (isCapital ? 1 : 0);
    traits.commonsBefore[at + 1] = (traits.commonsBefore[at] as number) + (isCommon && !isCapital ? 1 : 0);
    open = Math.max(-1, Math.min(2, open + opened));
    const isEnd = endsSentence(stop);
    traits.stopsBefore[at + 1] = (traits.stopsBefore[at] as number) + (isEnd ? 1 : 0);
    if (isEnd) {
      sentenceStart = at + 1;
      open = 0;
    }
  }
  let sentenceEnd = count;
  for (let at = count - 1; at >= 0; at--) {
    if (endsSentence(traits.stops[at] as number)) sentenceEnd = at;
    traits.sentenceEnds[at] = sentenceEnd;
  }
  return traits;
}

function caseOf(start: number): number {
  if (start === Start.capitalised) return Case.capitalised;
  if (start === Start.capitals) return Case.capitals;
  return start === Start.shortLower || start === Start.longLower ? Case.lower : Case.none;
}

function digitsOf(text: string): number {
  let digits = 0;
  let letters = 0;
  let colons = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.digit) digits++;
    else if (kind < Kind.digit || kind === Kind.ideograph) letters++;
    else if (at === text.length - 1) break;
    else if (kind === Kind.colon) colons++;
    else if (unit === 0x2e || unit === 0x2f || unit === 0x2d) signs++;
  }
  if (digits === 0) return Digits.none;
  if (letters > 0) return Digits.mixed;
  if (colons > 0) return Digits.time;
  if (signs > 1) return Digits.date;
  return digits <= 2 && signs === 0 ? Digits.few : digits === 4 && signs === 0 ? Digits.year : Digits.other;
}

const LONGEST_SHORT = 4;

function stopOf(text: string, end: number): number {
  if (end === End.quotedSentenceEnd) return Stop.quoted;
  if (end !== End.sentenceEnd) return Stop.none;
  if (text.charCodeAt(text.length - 1) !== 0x2e) return Stop.certain;
  if (text.length === 1) return Stop.full;
  const before = kindOf(text.charCodeAt(text.length - 2));
  if (before === Kind.digit) return Stop.number;
  if (text.length === 2) return Stop.initial;
  if (text.indexOf('.') < text.length - 1 && before !== Kind.sentenceEnd) return Stop.dotted;
  return text.length <= LONGEST_SHORT ? Stop.short : Stop.full;
}

function wordsOfUnit(text: string): { first: number; last: number; words: number; opened: number } {
  let first = 0;
  let last = 0;
  let words = 0;
  let opened = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind < Kind.space) {
      if (!inWord) {
        if (first === 0) first = last;
        last = HASH_SEED;
      }
      last = hashStep(last, lowerOf(unit));
      // Scripts that part no words: each character is a share of one.
      if (kind === Kind.ideograph) words += IDEOGRAPH_WORDS;
      else if (kind === Kind.syllabic) words += SYLLABIC_WORDS;
      else if (!inWord) words++;
      inWord = true;
      continue;
    }
    inWord = false;
    if (unit === 0x22) opened = opened === 0 ? 1 : 0;
    else if (kind === Kind.opening) opened++;
    else if (kind === Kind.closing && unit !== 0x27 && unit !== 0x2019) opened--;
  }
  return { first: first === 0 ? last : first, last, words, opened };
}
