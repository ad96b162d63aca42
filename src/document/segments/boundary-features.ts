/**
 * What shows whether a block ends between two units. Each feature is a table of weights, of which a boundary chooses one; the
 * tables stand one after another in one list. train/segments learns the weights.
 */
import { DIGITS, type UnitTraits } from './unit-traits.ts';
import { Gap, GLUES, type Units } from './units.ts';

const STARTS = 15;
const ENDS = 15;
const STOPS = 8;
const GAPS = 3;
/** Classes of a number of words: none, 1, 2, to 4, to 8, to 15, to 30, more. */
const LENGTHS = 8;
/** Weights of words, which are found by their hashes; two words may share one. */
const WORDS = 4096;

/** Size of each table, in order. */
const SIZES = {
  'gap end start': GAPS * ENDS * STARTS,
  'stop start': STOPS * STARTS,
  'since stop': LENGTHS * STOPS,
  'to start': LENGTHS * STARTS,
  'to end': LENGTHS * ENDS,
  'since to isStop': LENGTHS * LENGTHS * 2,
  'capitals-before capitals-after isStop': 6 * 6 * 2,
  'commons-before commons-after isStop': 7 * 7 * 2,
  'common-before common-after case-before case-after': 2 * 2 * 4 * 4,
  'copies isStop': 27 * 2,
  'copies-after isStop': 3 * 2,
  title: 7 * 4,
  glue: GLUES * 6 * 6,
  'open stop': 4 * STOPS,
  'end-before start': ENDS * STARTS,
  'end start-after': ENDS * STARTS,
  'prose-before prose-after isStop': 4 * 4 * 2,
  'sentence-capitals to': 6 * LENGTHS,
  'sentence-capitals-before since': 6 * LENGTHS,
  'digits digits-after case': DIGITS * DIGITS * 4,
  'digits-before digits case': DIGITS * DIGITS * 4,
  'common-before end start': 2 * ENDS * STARTS,
  'end stop-before case': ENDS * STOPS * 4,
  'word-before': WORDS,
  'word-before case': WORDS * 2,
  'word-after': WORDS * 2,
} as const;

const tableSizes: readonly number[] = Object.values(SIZES);
/** Tables that a boundary chooses from. */
export const tableCount = tableSizes.length;
/** All weights together. */
export const weightCount = tableSizes.reduce((sum, size) => sum + size, 0);

/** How often runs of units stand in the line. */
export interface Copies {
  /** For each unit, of the pair and of the three that begin with it: 0, 1, or 2 for more besides itself. */
  readonly pairs: Uint8Array;
  readonly triples: Uint8Array;
  /** Where each unit stands to the line's first words repeated: a `Title` and a class of the run's length. */
  readonly titles: Uint8Array;
}

/** A line's first words are the window's title as a rule, and the headline repeats them. */
const Title = {
  none: 0,
  startsLongest: 1,
  inside: 2,
  afterLongest: 3,
  startsOther: 4,
  afterOther: 5,
  afterFirst: 6,
} as const;
const TITLE_LENGTHS = 4;

/** Hundredths of log odds that a title of four units and more adds beyond what its feature does: pages of the corpus have few. */
const TITLE_ODDS = 500;
export function titleOdds(title: number): number {
  if (title % TITLE_LENGTHS === 0) return 0;
  const state = Math.floor(title / TITLE_LENGTHS);
  if (state === Title.inside) return -TITLE_ODDS;
  return state === Title.startsLongest || state === Title.afterLongest ? TITLE_ODDS : 0;
}

const titleLength = (units: number): number => (units === FEWEST_TITLE_UNITS ? 0 : units <= 5 ? 1 : units <= 8 ? 2 : 3);

/** No headline has more units. */
const TITLE_UNITS = 40;
const FEWEST_TITLE_UNITS = 3;
const FEWEST_TITLE_WORDS = 5;

export function copiesOf({ count, firstWords, lastWords, wordsBefore }: UnitTraits): Copies {
  const word = (at: number): number => (Math.imul(firstWords[at] as number, 31) ^ (lastWords[at] as number)) | 0;
  const pair = (at: number): number => (Math.imul(word(at), 0x01000193) ^ word(at + 1)) | 0;
  const triple = (at: number): number => (Math.imul(pair(at), 0x01000193) ^ word(at + 2)) | 0;
  return {
    pairs: countsOf(count, count - 1, pair),
    triples: countsOf(count, count - 2, triple),
    titles: titlesOf(count, word, wordsBefore),
  };
}

function titlesOf(count: number, word: (at: number) => number, wordsBefore: Float64Array): Uint8Array {
  const titles = new Uint8Array(count + 1);
  const runs: [first: number, length: number][] = [];
  // A title in a script that parts no words is one unit or two.
  const isLong = (at: number, units: number): boolean =>
    units >= FEWEST_TITLE_UNITS ||
    (wordsBefore[at + units] as number) - (wordsBefore[at] as number) >= FEWEST_TITLE_WORDS;
  for (let at = 1; at < count; at++) {
    let length = 0;
    while (length < TITLE_UNITS && at + length < count && length < at && word(length) === word(at + length)) length++;
    if (length > 0 && isLong(at, length)) runs.push([at, length]);
  }
  const longest = runs.reduce((most, [, length]) => Math.max(most, length), 0);
  const mark = (at: number, title: number, length: number): void => {
    titles[at] ||= title * TITLE_LENGTHS + titleLength(length);
  };
  for (const [first, length] of runs) {
    const isLongest = length === longest;
    mark(first, isLongest ? Title.startsLongest : Title.startsOther, length);
    if (isLongest) for (let at = first + 1; at < first + length; at++) mark(at, Title.inside, length);
    mark(first + length, isLongest ? Title.afterLongest : Title.afterOther, length);
  }
  if (longest === 0) return titles;
  for (let at = 1; at < longest; at++) mark(at, Title.inside, longest);
  mark(longest, Title.afterFirst, longest);
  return titles;
}

function countsOf(count: number, end: number, hashAt: (at: number) => number): Uint8Array {
  const seen = new Map<number, number>();
  for (let at = 0; at < end; at++) {
    const hash = hashAt(at);
    seen.set(hash, (seen.get(hash) ?? 0) + 1);
  }
  const counts = new Uint8Array(count);
  for (let at = 0; at < end; at++) counts[at] = Math.min(2, (seen.get(hashAt(at)) as number) - 1);
  return counts;
}

export const lengthClass = (words: number): number => {
  if (words < 0.5) return 0;
  if (words <= 2) return words <= 1 ? 1 : 2;
  return words <= 4 ? 3 : words <= 8 ? 4 : words <= 15 ? 5 : words <= 30 ? 6 : 7;
};

const glueLength = (length: number): number => (length <= 3 ? length - 1 : length <= 5 ? 3 : length <= 8 ? 4 : 5);

/** Units of a neighbourhood that are counted on either side, and words of a stretch that may be prose. */
const NEAR = 5;
const NEAR_COMMON = 12;
const STRETCH = 60;

/** Writes which weight of each table the boundary before unit `at` gets, for `at` from 1 on. */
export function writeActive(units: Units, traits: UnitTraits, copies: Copies, at: number, active: Int32Array): void {
  const { count, starts, ends, stops, cases, digits, capitalsBefore, commonsBefore, stopsBefore, wordsBefore } = traits;
  const end = ends[at - 1] as number;
  const start = starts[at] as number;
  const stop = stops[at - 1] as number;
  const isStop = stop > 0 ? 1 : 0;
  const gap = Math.min(Gap.glued, units.gaps[at] as number);
  const between = (columns: Int32Array | Float64Array, from: number, to: number): number =>
    (columns[Math.min(count, to)] as number) - (columns[Math.max(0, from)] as number);

  const sentenceStart = traits.sentenceStarts[at - 1] as number;
  const sentenceEnd = traits.sentenceEnds[at] as number;
  const wordsSince = between(wordsBefore, sentenceStart, at);
  const wordsTo = between(wordsBefore, at, sentenceEnd + 1);
  const since = lengthClass(wordsSince);
  const to = lengthClass(wordsTo);

  const glue = units.glues[at] as number;
  const glued =
    glue === 0
      ? 0
      : (glue * 6 + glueLength((units.ends[at - 1] as number) - (units.starts[at - 1] as number))) * 6 +
        glueLength((units.ends[at] as number) - (units.starts[at] as number));
  const sixths = (capitals: number, of: number): number => (of <= 0 ? 0 : Math.min(5, Math.floor((5 * capitals) / of)));
  const isLastCommon = traits.isLastCommon[at - 1] as number;
  const isFirstCommon = traits.isFirstCommon[at] as number;
  const caseBefore = cases[at - 1] as number;
  const caseAfter = cases[at] as number;
  const pairAfter = copies.pairs[at] as number;
  const pairAcross = copies.pairs[at - 1] as number;
  const pairBefore = at > 1 ? (copies.pairs[at - 2] as number) : 0;
  const commons = (from: number, to: number): number =>
    Math.min(6, Math.floor((12 * between(commonsBefore, from, to)) / NEAR_COMMON));
  const values = [
    (gap * ENDS + end) * STARTS + start,
    stop * STARTS + start,
    since * STOPS + stop,
    to * STARTS + start,
    to * ENDS + end,
    (since * LENGTHS + to) * 2 + isStop,
    (between(capitalsBefore, at - NEAR, at) * 6 + between(capitalsBefore, at, at + NEAR)) * 2 + isStop,
    (commons(at - NEAR_COMMON, at) * 7 + commons(at, at + NEAR_COMMON)) * 2 + isStop,
    ((isLastCommon * 2 + isFirstCommon) * 4 + caseBefore) * 4 + caseAfter,
    ((pairAfter * 3 + pairAcross) * 3 + pairBefore) * 2 + isStop,
    (copies.triples[at] as number) * 2 + isStop,
    copies.titles[at] as number,
    glued,
    ((traits.open[at] as number) + 1) * STOPS + stop,
    (at > 1 ? (ends[at - 2] as number) : 0) * STARTS + start,
    end * STARTS + (at + 1 < count ? (starts[at + 1] as number) : 0),
    (Math.min(3, between(stopsBefore, at - STRETCH, at - 1)) * 4 +
      Math.min(3, between(stopsBefore, at, at + STRETCH))) *
      2 +
      isStop,
    sixths(between(capitalsBefore, at + 1, sentenceEnd + 1), sentenceEnd - at) * LENGTHS + to,
    sixths(between(capitalsBefore, sentenceStart + 1, at), at - sentenceStart - 1) * LENGTHS + since,
    ((digits[at - 1] as number) * DIGITS + (digits[at] as number)) * 4 + caseAfter,
    ((at > 1 ? (digits[at - 2] as number) : 0) * DIGITS + (digits[at - 1] as number)) * 4 + caseAfter,
    (isLastCommon * ENDS + end) * STARTS + start,
    (end * STOPS + (at > 1 ? (stops[at - 2] as number) : 0)) * 4 + caseAfter,
    wordSlot(traits.lastWords[at - 1] as number),
    (wordSlot(traits.lastWords[at - 1] as number) >> 1) * 4 + caseAfter,
    wordSlot(traits.firstWords[at] as number) * 2 + isStop,
  ];
  let first = 0;
  for (let table = 0; table < tableCount; table++) {
    active[table] = first + (values[table] as number);
    first += tableSizes[table] as number;
  }
}

const wordSlot = (hash: number): number => (hash ^ (hash >>> 12)) & (WORDS - 1);
