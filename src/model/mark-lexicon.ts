/**
 * What tags and names tell of the text under them, as learned: the lexicon of marks. A mark is weighed together with how much
 * of the page's prose it covers: `comments` round a part is one thing, round the whole page another.
 */
import { hashPair } from './cue-table.ts';
import { type Lexicon, slotOf, UNIT } from './lexicon.ts';
import { type MarkList, type PageMarks, readMarks } from './page-marks.ts';
import type { PageView } from './page-view.ts';

/** Steps of coverage that a mark is told apart by: long comments cover most of a page, but only a wrapper covers all of it. */
const EXTENTS = [0.08, 0.5, 0.85, 0.98] as const;
function extentOf(coverage: number): number {
  let extent = 0;
  while (extent < EXTENTS.length && coverage >= (EXTENTS[extent] as number)) extent++;
  return extent;
}

/** A name this many places away counts half. */
const HALFWAY = 5;
/** Names this near count once more without their extent, and in pairs with the next up to the second bound. */
const NEAR = 5;
const PAIRED = 12;
/** Tags this near are looked at together with their parents. */
const INNERMOST = 3;
/** How much each term of a path counts. */
const TAG = 0.5;

/** Begin the hashes of each kind of term. */
const NEAR_TERM = 0x27d4eb2f;
const PAIR_TERM = 0x165667b1;
const PARENT_TERM = 0x7feb352d;

/** The terms of a list: a hash for each, and how much it counts. */
export interface MarkTerms {
  readonly hashes: readonly number[];
  readonly scales: readonly number[];
}

export function termsOfNames({ marks }: MarkList, { hashes: ofMark, coverage }: PageMarks): MarkTerms {
  const hashes: number[] = [];
  const scales: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as number;
    const hash = ofMark[mark] as number;
    const from = hashes.length;
    hashes.push(hashPair(hash, extentOf(coverage[mark] as number)));
    if (at < NEAR) hashes.push(hashPair(NEAR_TERM, hash));
    if (at + 1 < marks.length && at + 1 < PAIRED)
      hashes.push(hashPair(hashPair(PAIR_TERM, hash), ofMark[marks[at + 1] as number] as number));
    for (let term = from; term < hashes.length; term++) scales.push(HALFWAY / (HALFWAY + at));
  }
  return { hashes, scales };
}

export function termsOfPath({ marks }: MarkList, { hashes: ofMark, coverage }: PageMarks): MarkTerms {
  const hashes: number[] = [];
  for (const mark of new Set(marks)) hashes.push(hashPair(ofMark[mark] as number, extentOf(coverage[mark] as number)));
  for (let inner = 0; inner < Math.min(INNERMOST, marks.length); inner++) {
    const at = marks.length - 1 - inner;
    const hash = ofMark[marks[at] as number] as number;
    if (inner === 0) hashes.push(hashPair(NEAR_TERM, hash));
    if (at > 0) hashes.push(hashPair(hashPair(PARENT_TERM + inner, hash), ofMark[marks[at - 1] as number] as number));
  }
  return { hashes, scales: hashes.map(() => TAG) };
}

/** Log odds of body, for each block, that its marks speak. */
export interface MarkScores {
  readonly names: Float32Array;
  readonly path: Float32Array;
  /** What speaks most against the body among the names, 0 or less, and most for it, 0 or more. */
  readonly lowest: Float32Array;
  readonly highest: Float32Array;
}

export function scoreMarks(marks: PageMarks, lexicon: Lexicon): MarkScores {
  const ofNames = marks.nameLists.map((list) => weigh(termsOfNames(list, marks), lexicon));
  const ofPaths = marks.paths.map((list) => weigh(termsOfPath(list, marks), lexicon));
  type Weighed = ReturnType<typeof weigh>;
  return {
    names: Float32Array.from(marks.namesOf, (list) => (ofNames[list] as Weighed).total),
    path: Float32Array.from(marks.pathOf, (list) => (ofPaths[list] as Weighed).total),
    lowest: Float32Array.from(marks.namesOf, (list) => (ofNames[list] as Weighed).lowest),
    highest: Float32Array.from(marks.namesOf, (list) => (ofNames[list] as Weighed).highest),
  };
}

/** Reads the marks of a page and weighs them. */
export function markPage(page: PageView, lexicon: Lexicon): { marks: PageMarks; scores: MarkScores } {
  const marks = readMarks(page);
  return { marks, scores: scoreMarks(marks, lexicon) };
}

function weigh({ hashes, scales }: MarkTerms, { keys, values }: Lexicon) {
  let total = 0;
  let lowest = 0;
  let highest = 0;
  for (let term = 0; term < hashes.length; term++) {
    const value = (values[slotOf(keys, hashes[term] as number)] as number) * UNIT * (scales[term] as number);
    total += value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { total, lowest, highest };
}
