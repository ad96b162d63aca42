/**
 * Another page of the site: its lines are aligned with a page's by those that stand in both once, in the same order
 * (as in patience diff, Cohen 2005). How much of what it has between two aligned lines is body
 * says what the page is likely to have there.
 */
import type { SketchedLine } from './page-sketch.ts';

/** How much the whole of a gap counts beside the lines that are as far from its ends. */
const WHOLE_GAP = 0.5;

export class AlignedPage {
  readonly lines: readonly SketchedLine[];
  /** Where the lines stand that it has once. */
  readonly #unique: ReadonlyMap<string, number>;

  constructor(lines: readonly SketchedLine[]) {
    this.lines = lines;
    this.#unique = uniqueLines(this.lines.map(({ line }) => line));
  }

  /**
   * What stands at the place of each line of a page.
   * @param unique where the page's lines stand that it has once.
   * @param count lines of the page.
   * @returns for each line, how much of what this page has there is body, 0 to 1, NaN where it has nothing there; and how
   * alike the two are, 0 to 1.
   */
  bodyShares(
    unique: ReadonlyMap<string, number>,
    count: number,
  ): { readonly body: Float32Array; readonly likeness: number } {
    const body = new Float32Array(count);
    const pairs = this.#align(unique);
    let from = { own: -1, other: -1 };
    for (const pair of [...pairs, { own: count, other: this.lines.length }]) {
      this.#fillGap(body, from, pair);
      if (pair.own < count) body[pair.own] = Number((this.lines[pair.other] as SketchedLine).isBody);
      from = pair;
    }
    return { body, likeness: (2 * pairs.length) / Math.max(1, unique.size + this.#unique.size) };
  }

  /** The longest run of common lines that ascends in both, by patience sorting. */
  #align(unique: ReadonlyMap<string, number>): Pair[] {
    const tails: Pair[] = [];
    const before = new Map<Pair, Pair | undefined>();
    for (const [line, own] of unique) {
      const other = this.#unique.get(line);
      if (other === undefined) continue;
      const pair = { own, other };
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tails[middle] as Pair).other < other) low = middle + 1;
        else high = middle;
      }
      before.set(pair, tails[low - 1]);
      tails[low] = pair;
    }
    const run: Pair[] = [];
    for (let pair = tails.at(-1); pair; pair = before.get(pair)) run.push(pair);
    return run.reverse();
  }

  /** Tells of the lines between two aligned ones by the whole gap and by what is as far from each of its ends. */
  #fillGap(body: Float32Array, from: Pair, to: Pair): void {
    const first = from.other + 1;
    const size = to.other - first;
    let words = 0;
    let bodyWords = 0;
    for (let at = first; at < to.other; at++) {
      const line = this.lines[at] as SketchedLine;
      words += line.words;
      if (line.isBody) bodyWords += line.words;
    }
    const isBody = (at: number): number => Number((this.lines[at] as SketchedLine).isBody);
    for (let own = from.own + 1; own < to.own; own++) {
      if (words === 0) {
        body[own] = Number.NaN;
        continue;
      }
      const down = own - from.own - 1;
      const up = to.own - own - 1;
      let sum = WHOLE_GAP * (bodyWords / words);
      let weight = WHOLE_GAP;
      if (down < size) {
        sum += isBody(first + down) / (1 + down);
        weight += 1 / (1 + down);
      }
      if (up < size) {
        sum += isBody(to.other - 1 - up) / (1 + up);
        weight += 1 / (1 + up);
      }
      body[own] = sum / weight;
    }
  }
}

interface Pair {
  readonly own: number;
  readonly other: number;
}

/** The positions of the lines that stand in a page once, ascending; null stands for no line. */
export function uniqueLines(lines: readonly (string | null)[]): Map<string, number> {
  const places = new Map<string, number>();
  const often = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (line === null || often.has(line)) continue;
    if (places.delete(line)) often.add(line);
    else places.set(line, at);
  }
  return places;
}
