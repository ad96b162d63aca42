/**
 * Logistic regression over hashed terms of blocks, by AdaGrad, in the order of the corpus. Length and end of a block are given
 * to it too, so that terms have to explain only what these don't.
 */
import { Kind } from '../src/language/characters.ts';
import { type Lexicon, slotOf, UNIT } from '../src/model/lexicon.ts';
import type { PageScan } from '../src/model/page-scan.ts';

const DECAY = 2e-6;
const SHAPES = 64;

/** The heaviest that one block weighs. */
const HEAVIEST = 3;

/** Numbers the terms that enough sites use: what fewer say is about their stories. Sites are to be added one after the other. */
export class TermNumbers {
  readonly #sites = new Map<number, { last: string; count: number }>();

  add(term: number, site: string): void {
    const known = this.#sites.get(term);
    if (!known) this.#sites.set(term, { last: site, count: 1 });
    else if (known.last !== site) {
      known.last = site;
      known.count++;
    }
  }

  usedBy(sites: number): Map<number, number> {
    const numbers = new Map<number, number>();
    for (const [term, { count }] of this.#sites) if (count >= sites && term !== 0) numbers.set(term, numbers.size);
    return numbers;
  }
}

export class TermRegression {
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #rate: number;
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(numbers: ReadonlyMap<number, number>, rate: number) {
    this.#numbers = numbers;
    this.#rate = rate;
    this.#weights = new Float64Array(numbers.size + SHAPES);
    this.#squares = new Float64Array(numbers.size + SHAPES).fill(1e-3);
  }

  /** One step: the numbers of a block's terms, how much each counts, and what the block is. */
  learn(shape: number, terms: ArrayLike<number>, scales: ArrayLike<number>, label: number, weight: number): void {
    const intercept = this.#numbers.size + shape;
    let odds = this.#weights[intercept] as number;
    for (let k = 0; k < terms.length; k++)
      odds += (scales[k] as number) * (this.#weights[terms[k] as number] as number);
    const error = Math.min(HEAVIEST, weight) * (label - 1 / (1 + Math.exp(-odds)));
    this.#step(intercept, error);
    for (let k = 0; k < terms.length; k++) this.#step(terms[k] as number, error * (scales[k] as number));
  }

  #step(index: number, gradient: number): void {
    const square = (this.#squares[index] as number) + gradient * gradient;
    this.#squares[index] = square;
    this.#weights[index] = (this.#weights[index] as number) * (1 - DECAY) + (this.#rate * gradient) / Math.sqrt(square);
  }

  /** The terms that tell most, in a table of `slots`, a power of two. */
  lexicon(slots: number, entries: number): Lexicon {
    const keys = new Int32Array(slots);
    const values = new Int8Array(slots);
    const terms = [...this.#numbers].map(([hash, number]) => ({
      hash,
      value: Math.round((this.#weights[number] as number) / UNIT),
    }));
    terms.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.hash - b.hash);
    for (const { hash, value } of terms.slice(0, entries)) {
      if (value === 0) break;
      const slot = slotOf(keys, hash);
      keys[slot] = hash;
      values[slot] = Math.max(-127, Math.min(127, value));
    }
    return { keys, values };
  }
}

/** What the regression is told of a block besides its terms: its length, in steps, and whether it ends like a sentence. */
export const shapeOf = ({ counts, lastKind }: Pick<PageScan, 'counts' | 'lastKind'>, block: number): number =>
  2 * Math.min(30, Math.round(4 * Math.log2(1 + (counts.words[block] as number)))) +
  Number(lastKind[block] === Kind.sentenceEnd);

/** The pages by site, as `TermNumbers` wants them. */
export const bySite = <T extends { readonly site: string }>(pages: readonly T[]): T[] =>
  [...pages].sort((a, b) => (a.site < b.site ? -1 : 1));
