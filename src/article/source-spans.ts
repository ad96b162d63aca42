import type { Block, PageFormat, Place } from '../document/document.ts';
import { invisible } from '../document/normalize-text.ts';

/** The first code point and the one after the last, counted from 0. */
export type Span = [start: number, end: number];

/** The same in UTF-16 code units, as JavaScript counts. */
type UnitSpan = readonly [start: number, end: number];

/** Code units between two places whose number of code points is kept. */
const STEP = 4096;

const lineEnds = /\r\n?|\n/g;
const anySurrogate = /[\ud800-\udfff]/;
const nothings = /[^\p{L}\p{N}]+/gu;

/**
 * Turns places of blocks, which are lines and columns, into code points of the source as it was given: without its byte order mark,
 * with the line ends that it has.
 */
export class SourceSpans {
  readonly #source: string;
  readonly #format: PageFormat;
  /** Where each line begins and ends, without its line end, in code units. */
  readonly #starts: number[] = [0];
  readonly #ends: number[] = [];
  /** Surrogate pairs before each step; null for a source without any. */
  readonly #pairs: Int32Array | null;
  /** The column that was last looked for: the next one is mostly further on in the same line. */
  #lastColumn = { line: 0, column: 0, unit: 0 };

  constructor(source: string, format: PageFormat) {
    this.#source = source;
    this.#format = format;
    for (const { index, 0: lineEnd } of source.matchAll(lineEnds)) {
      this.#ends.push(index);
      this.#starts.push(index + lineEnd.length);
    }
    this.#ends.push(source.length);
    this.#pairs = anySurrogate.test(source) ? pairsBySteps(source) : null;
  }

  /**
   * The range of a block with that text. Its columns count where they hold the text: those of a text that a reader has rewritten may
   * not, and then the range is that of its lines.
   */
  spanOf({ text, place }: Pick<Block, 'text' | 'place'>): Span {
    const lines = this.#trim(this.#lineSpan(place));
    const [start, end] = (place.columns && this.#columnSpan(place, place.columns, text)) ?? lines;
    return [this.#codePointAt(start), this.#codePointAt(end)];
  }

  #lineSpan({ lines: [first, last] }: Place): UnitSpan {
    return [this.#starts[first - 1] as number, this.#ends[last - 1] as number];
  }

  #trim([start, end]: UnitSpan): UnitSpan {
    let first = start;
    let last = end;
    while (first < last && isSpace(this.#source, first)) first++;
    while (last > first && isSpace(this.#source, last - 1)) last--;
    return [first, last];
  }

  #columnSpan({ lines: [first, last] }: Place, columns: NonNullable<Place['columns']>, text: string): UnitSpan | null {
    const start = this.#unitAt(first, columns[0] - 1);
    const end = this.#unitAt(last, columns[1] - 1) + 1;
    if (start >= end || end > (this.#ends[last - 1] as number)) return null;
    // Columns of HTML are those of the source, whose text may be written with character references.
    return this.#format === 'html' || holds(this.#source.slice(start, end), text) ? [start, end] : null;
  }

  /** The code unit at a column of a line, from 0. Columns of plain text do not count what its reader drops. */
  #unitAt(line: number, column: number): number {
    const start = this.#starts[line - 1] as number;
    if (this.#format !== 'text') return start + column;
    const end = this.#ends[line - 1] as number;
    const before = this.#lastColumn;
    let [at, unit] = before.line === line && before.column <= column ? [before.column, before.unit] : [0, start];
    for (; unit < end; unit++) {
      if (invisible.test(this.#source.charAt(unit))) continue;
      if (at === column) break;
      at++;
    }
    this.#lastColumn = { line, column: at, unit };
    return unit;
  }

  #codePointAt(unit: number): number {
    if (!this.#pairs) return unit;
    const step = Math.floor(unit / STEP);
    return unit - (this.#pairs[step] as number) - countPairs(this.#source, step * STEP, unit);
  }
}

const isSpace = (source: string, at: number): boolean => {
  const character = source.charAt(at);
  return character.trim() === '' || invisible.test(character);
};

/** Whether the letters and digits of a text stand in a piece of the source in their order. */
function holds(piece: string, text: string): boolean {
  let at = 0;
  for (const character of text.replace(nothings, '')) {
    at = piece.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}

function pairsBySteps(source: string): Int32Array {
  const pairs = new Int32Array(Math.floor(source.length / STEP) + 1);
  for (let step = 1; step < pairs.length; step++)
    pairs[step] = (pairs[step - 1] as number) + countPairs(source, (step - 1) * STEP, step * STEP);
  return pairs;
}

/** Pairs whose second half stands from `from` to before `to`. */
function countPairs(source: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = Math.max(1, from); at < to; at++)
    if ((source.charCodeAt(at) & 0xfc00) === 0xdc00 && (source.charCodeAt(at - 1) & 0xfc00) === 0xd800) pairs++;
  return pairs;
}
