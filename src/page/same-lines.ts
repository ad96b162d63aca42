import type { TokenTable } from './token-table.ts';

/** Blocks of more words are not asked for what they share with others. */
const LONGEST_LINE = 60;

/** Which blocks hold the same words, in the same order; of longer ones than a headline's none does. */
export class SameLines {
  /** By the hash of its words, the last block that holds them. */
  readonly #lasts = new Map<number, number>();
  /** For each block one more than the index of the one before it that says the same; 0 where there is none, as for long ones. */
  readonly #befores: Int32Array;
  readonly #table: TokenTable;

  constructor(table: TokenTable) {
    const { starts, textHash } = table;
    this.#table = table;
    this.#befores = new Int32Array(textHash.length);
    for (let index = 0; index < textHash.length; index++) {
      if ((starts[index + 1] as number) - (starts[index] as number) > LONGEST_LINE) continue;
      const hash = textHash[index] as number;
      this.#befores[index] = (this.#lasts.get(hash) ?? -1) + 1;
      this.#lasts.set(hash, index);
    }
  }

  /** Whether another block holds the words of the one at `index`. */
  isRepeated(index: number): boolean {
    const last = this.#lastOf(index);
    return last !== undefined && (last !== index || this.#befores[index] !== 0);
  }

  /** The blocks that hold the words of the one at `index`, itself included, the last first. */
  placesOf(index: number): readonly number[] {
    const places: number[] = [];
    for (let at = this.#lastOf(index) ?? -1; at >= 0; at = (this.#befores[at] as number) - 1) places.push(at);
    return places;
  }

  #lastOf(index: number): number | undefined {
    return this.#lasts.get(this.#table.textHash[index] as number);
  }
}
