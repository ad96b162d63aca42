import { FIRST_BREAK, Kind, kindOf } from '../../text/characters.ts';

/** How a line begins. */
export const Start = {
  none: 0,
  sentenceEnd: 1,
  comma: 2,
  closing: 3,
  apostrophe: 4,
  opening: 5,
  dash: 6,
  separator: 7,
  digit: 8,
  sign: 9,
  shortLower: 10,
  longLower: 11,
  capitalised: 12,
  capitals: 13,
  uncased: 14,
} as const;

/** How a line ends. The last four kinds of word but `uncased` occur only in scripts with letter case. */
export const End = {
  none: 0,
  sentenceEnd: 1,
  quotedSentenceEnd: 2,
  comma: 3,
  colon: 4,
  opening: 5,
  closing: 6,
  dash: 7,
  separator: 8,
  digit: 9,
  sign: 10,
  lower: 11,
  capitalised: 12,
  capitals: 13,
  uncased: 14,
} as const;

/** Articles and prepositions are mostly this short. */
const shortWord = 3;

const STRAIGHT_QUOTE = 0x22;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

const isWordPart = (unit: number): boolean => kindOf(unit) < Kind.ideograph;

/** `line` is trimmed and not empty. */
export function edgesOfLine(line: string): { start: number; end: number } {
  return { start: startOf(line), end: endOf(line) };
}

function startOf(line: string): number {
  const unit = line.charCodeAt(0);
  const next = line.length > 1 ? kindOf(line.charCodeAt(1)) : Kind.space;
  if (unit === STRAIGHT_QUOTE) return next < FIRST_BREAK ? Start.opening : Start.closing;
  if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE) {
    return next === Kind.lower ? Start.apostrophe : next < FIRST_BREAK ? Start.opening : Start.closing;
  }
  switch (kindOf(unit)) {
    case Kind.sentenceEnd:
      return Start.sentenceEnd;
    case Kind.comma:
      return Start.comma;
    case Kind.closing:
    case Kind.colon:
      return Start.closing;
    case Kind.opening:
      return Start.opening;
    case Kind.dash:
      return Start.dash;
    case Kind.separator:
      return Start.separator;
    case Kind.digit:
      return Start.digit;
    case Kind.lower:
      return wordLength(line, 0, 1) <= shortWord ? Start.shortLower : Start.longLower;
    case Kind.upper:
      return next === Kind.upper || next >= FIRST_BREAK ? Start.capitals : Start.capitalised;
    case Kind.uncased:
    case Kind.ideograph:
    case Kind.syllabic:
      return Start.uncased;
    default:
      return Start.sign;
  }
}

function endOf(line: string): number {
  const last = line.length - 1;
  const unit = line.charCodeAt(last);
  const kind = kindOf(unit);
  if (kind === Kind.opening || kind === Kind.closing) {
    const before = last > 0 ? kindOf(line.charCodeAt(last - 1)) : Kind.space;
    if (before === Kind.sentenceEnd) return End.quotedSentenceEnd;
    if (unit === STRAIGHT_QUOTE || unit === APOSTROPHE) return before === Kind.space ? End.opening : End.closing;
    return kind === Kind.opening ? End.opening : End.closing;
  }
  switch (kind) {
    case Kind.sentenceEnd:
      return End.sentenceEnd;
    case Kind.comma:
      return End.comma;
    case Kind.colon:
      return End.colon;
    case Kind.dash:
      return End.dash;
    case Kind.separator:
      return End.separator;
    case Kind.digit:
      return End.digit;
    case Kind.uncased:
    case Kind.ideograph:
    case Kind.syllabic:
      return End.uncased;
    case Kind.lower:
    case Kind.upper:
    case Kind.mark:
      return lastWord(line, last);
    default:
      return End.sign;
  }
}

/** The letter case of the word that ends at `last`. */
function lastWord(line: string, last: number): number {
  const length = wordLength(line, last, -1);
  const first = kindOf(line.charCodeAt(last - length + 1));
  if (first === Kind.upper)
    return length > 1 && kindOf(line.charCodeAt(last)) === Kind.upper ? End.capitals : End.capitalised;
  return first === Kind.uncased ? End.uncased : End.lower;
}

function wordLength(line: string, from: number, step: 1 | -1): number {
  let length = 0;
  for (let i = from; i >= 0 && i < line.length && isWordPart(line.charCodeAt(i)); i += step) length++;
  return length;
}
