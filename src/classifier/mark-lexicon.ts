/**
 * What tags and names say about the text under them, as learned: the lexicon of marks. A mark is weighed together with how much
 * of the page's prose it covers: `comments` round a part is one thing, round the whole page another.
 */
import type { MarkLists } from '../document/mark-lists.ts';
import { hashPair } from '../text/words.ts';
import { type Lexicon, UNIT, weightOf } from './lexicon.ts';
import { type MarkList, type PageMarks, readMarks } from './page-marks.ts';
import type { PageView } from './page-view.ts';

/** Steps of coverage that separate marks: long comments cover most of a page, but only a wrapper covers all of it. */
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

/** What takes the terms of a list one by one, with how much each counts. */
export interface MarkTerms {
  /** A mark with its extent. */
  addMark(mark: number, scale: number): void;
  /** Another term, by its hash. */
  add(hash: number, scale: number): void;
}

/** For each mark of a page the hash of the term that it makes with its extent. */
export const termsOfMarks = ({ hashes, coverage }: PageMarks): Int32Array =>
  hashes.map((hash, mark) => hashPair(hash, extentOf(coverage[mark] as number)));

export function addTermsOfNames({ marks }: MarkList, { hashes }: PageMarks, terms: MarkTerms): void {
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as number;
    const hash = hashes[mark] as number;
    const scale = HALFWAY / (HALFWAY + at);
    terms.addMark(mark, scale);
    if (at < NEAR) terms.add(hashPair(NEAR_TERM, hash), scale);
    if (at + 1 < marks.length && at + 1 < PAIRED)
      terms.add(hashPair(hashPair(PAIR_TERM, hash), hashes[marks[at + 1] as number] as number), scale);
  }
}

function stoodBefore(marks: Int32Array, at: number): boolean {
  for (let before = 0; before < at; before++) if (marks[before] === marks[at]) return true;
  return false;
}

export function addTermsOfPath({ marks }: MarkList, { hashes }: PageMarks, terms: MarkTerms): void {
  for (let at = 0; at < marks.length; at++) {
    if (!stoodBefore(marks, at)) terms.addMark(marks[at] as number, TAG);
  }
  for (let inner = 0; inner < Math.min(INNERMOST, marks.length); inner++) {
    const at = marks.length - 1 - inner;
    const hash = hashes[marks[at] as number] as number;
    if (inner === 0) terms.add(hashPair(NEAR_TERM, hash), TAG);
    if (at > 0)
      terms.add(hashPair(hashPair(PARENT_TERM + inner, hash), hashes[marks[at - 1] as number] as number), TAG);
  }
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
  const weights = termsOfMarks(marks).map((hash) => weightOf(lexicon, hash));
  const weighWith = (addTerms: typeof addTermsOfNames) => (list: MarkList) => {
    const scale = new Scale(lexicon, weights);
    addTerms(list, marks, scale);
    return scale;
  };
  const ofNames = marks.nameLists.map(weighWith(addTermsOfNames));
  const ofPaths = marks.paths.map(weighWith(addTermsOfPath));
  const count = marks.namesOf.length;
  const scores = {
    names: new Float32Array(count),
    path: new Float32Array(count),
    lowest: new Float32Array(count),
    highest: new Float32Array(count),
  };
  for (let block = 0; block < count; block++) {
    const names = ofNames[marks.namesOf[block] as number] as Scale;
    scores.names[block] = names.total;
    scores.path[block] = (ofPaths[marks.pathOf[block] as number] as Scale).total;
    scores.lowest[block] = names.lowest;
    scores.highest[block] = names.highest;
  }
  return scores;
}

/** Reads the marks of a page and weighs them. */
export function markPage(
  page: PageView,
  lexicon: Lexicon,
  lists?: MarkLists,
): { marks: PageMarks; scores: MarkScores } {
  const marks = readMarks(page, lists);
  return { marks, scores: scoreMarks(marks, lexicon) };
}

/** Sums what a lexicon says of the terms of one list. */
class Scale implements MarkTerms {
  total = 0;
  lowest = 0;
  highest = 0;
  readonly #lexicon: Lexicon;
  readonly #weights: Int32Array;

  /** @param weights what the lexicon holds for each mark of the page, by itself. */
  constructor(lexicon: Lexicon, weights: Int32Array) {
    this.#lexicon = lexicon;
    this.#weights = weights;
  }

  addMark(mark: number, scale: number): void {
    this.#weigh(this.#weights[mark] as number, scale);
  }

  add(hash: number, scale: number): void {
    this.#weigh(weightOf(this.#lexicon, hash), scale);
  }

  #weigh(weight: number, scale: number): void {
    const value = weight * UNIT * scale;
    this.total += value;
    if (value < this.lowest) this.lowest = value;
    if (value > this.highest) this.highest = value;
  }
}
