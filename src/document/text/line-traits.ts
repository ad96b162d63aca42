/**
 * What can be seen of a line that shows whether it goes on in the next: how it begins and ends, how long it is, what
 * it leaves open. Small numbers, so that weights are looked up in tables.
 */

import { Kind, kindOf, lowerOf } from '../../text/characters.ts';
import { HASH_SEED, hashStep } from '../../text/words.ts';
import { commonWordHashes } from '../common-word-hashes.ts';

import { End, edgesOfLine, Start } from './line-edges.ts';

/** Name of each trait and how many values it takes, from 0. Yes-or-no traits take 2. */
export const traitSizes = {
  /** Words: none, 1, 2, to 4, to 8, to 15, to 30, more; 8 where there is no line. */
  length: 9,
  /** `Start` and `End`. */
  start: 15,
  end: 15,
  /** The first or last word is among the commonest of some language. */
  startsCommon: 2,
  endsCommon: 2,
  /** 0: closes more brackets and quotes than it opens; 1: balanced; 2: leaves some open. */
  brackets: 3,
  /** A straight quotation mark is left open. */
  quote: 2,
  /** A sentence ends within. */
  sentences: 2,
  digits: 2,
  titleCase: 2,
  capitals: 2,
  /** Other lines of the page that read the same: 0, 1, more. */
  repeats: 3,
  /** Of wrapped lines, written by `writeLineFit` and `printedTraits`: room for the next word, and how the next line begins. 0 elsewhere. */
  room: 9,
  step: 7,
} as const;

export type Trait = keyof typeof traitSizes;

export const traitNames = Object.keys(traitSizes) as Trait[];
export const traitCount = traitNames.length;

/** Where in a row the traits of wrapped lines stand. */
export const ROOM = traitNames.indexOf('room');
export const STEP = traitNames.indexOf('step');

/** Rows of `traitCount` values. Line i has row i + 1; the rows before the first and after the last stand for no line. */
export function traitsOfLines(lines: readonly string[]): Uint8Array {
  const rows = new Uint8Array((lines.length + 3) * traitCount);
  const copies = new Map<string, number>();
  for (const line of lines) copies.set(line, (copies.get(line) ?? 0) + 1);
  const common = commonWordHashes();
  for (const row of [0, lines.length + 1, lines.length + 2]) rows.set([8, Start.none, End.none], row * traitCount);
  for (const [i, line] of lines.entries()) writeTraits(line, copies.get(line) ?? 1, common, rows, (i + 1) * traitCount);
  return rows;
}

function writeTraits(line: string, copies: number, common: ReadonlySet<number>, rows: Uint8Array, at: number): void {
  let words = 0;
  let capitalised = 0;
  let unspaced = 0;
  let characters = 0;
  let digits = 0;
  let capitals = 0;
  let open = 0;
  let quotes = 0;
  let sentences = 0;
  let hash = 0;
  let firstHash = 0;
  let kind: number = Kind.space;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const before = kind;
    kind = kindOf(unit);
    if (kind < Kind.ideograph) {
      if (before >= Kind.ideograph) {
        if (words === 1) firstHash = hash;
        words++;
        hash = HASH_SEED;
        if (kind === Kind.upper) capitalised++;
      }
      hash = hashStep(hash, lowerOf(unit));
      characters++;
      if (kind === Kind.digit) digits++;
      else if (kind === Kind.upper) capitals++;
    } else if (kind < Kind.space) unspaced++;
    else if (kind === Kind.space) {
      if (before === Kind.sentenceEnd) sentences = 1;
    } else if (unit === 0x22) quotes ^= 1;
    else if (kind === Kind.opening) open++;
    else if (kind === Kind.closing && unit !== 0x27 && unit !== 0x2019) open--;
  }
  if (words === 1) firstHash = hash;
  const { start, end } = edgesOfLine(line);
  rows[at] = lengthClass(words + Math.ceil(unspaced / 2));
  rows[at + 1] = start;
  rows[at + 2] = end;
  rows[at + 3] = words > 0 && common.has(firstHash) ? 1 : 0;
  rows[at + 4] = words > 0 && common.has(hash) ? 1 : 0;
  rows[at + 5] = open > 0 ? 2 : open < 0 ? 0 : 1;
  rows[at + 6] = quotes;
  rows[at + 7] = sentences;
  rows[at + 8] = digits > 0.4 * characters ? 1 : 0;
  rows[at + 9] = words > 1 && capitalised > 0.6 * words ? 1 : 0;
  rows[at + 10] = capitals > 1 && capitals > 0.8 * characters ? 1 : 0;
  rows[at + 11] = Math.min(2, copies - 1);
}

function lengthClass(words: number): number {
  if (words <= 2) return words;
  return words <= 4 ? 3 : words <= 8 ? 4 : words <= 15 ? 5 : words <= 30 ? 6 : 7;
}
