/**
 * The words of one page, numbered in the order they occur, with what the lists say of each, looked up once a word and not
 * once an occurrence. Open addressing over hashes: two words of one hash count as one, which costs a feature nothing.
 */
import { BEGINS_PAIR } from './cue-table.ts';

/** Spreads a hash over the low bits, which choose the slot. */
const scatter = (hash: number): number => {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
};

export class WordTable {
  #slots = new Int32Array(4096);
  #mask = 4095;
  #hashes = new Int32Array(2048);
  #functionWord = new Uint8Array(2048);
  #cues = new Int32Array(2048);
  readonly #functionWords: ReadonlySet<number>;
  readonly #cueTable: ReadonlyMap<number, number>;
  /** Number of different words met. */
  size = 0;

  constructor(functionWords: ReadonlySet<number>, cueTable: ReadonlyMap<number, number>) {
    this.#functionWords = functionWords;
    this.#cueTable = cueTable;
  }

  /** The number of the word with this hash, a new one if it is new. */
  numberOf(hash: number): number {
    for (let slot = scatter(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return this.#add(hash, slot);
      if (this.#hashes[number] === hash) return number;
    }
  }

  hashOf(number: number): number {
    return this.#hashes[number] as number;
  }

  isFunctionWord(number: number): boolean {
    return this.#functionWord[number] === 1;
  }

  /** Bits of the word's cue classes, and `BEGINS_PAIR` where a pair of words in the table begins with it. */
  cuesOf(number: number): number {
    return this.#cues[number] as number;
  }

  cuesOfPair(pair: number): number {
    return (this.#cueTable.get(pair) ?? 0) & ~BEGINS_PAIR;
  }

  /** Per number of a word: its hash. */
  hashes(): Int32Array {
    return this.#hashes.subarray(0, this.size);
  }

  /** Per number of a word: 1 for function words. */
  functionWords(): Uint8Array {
    return this.#functionWord.subarray(0, this.size);
  }

  #add(hash: number, slot: number): number {
    const number = this.size++;
    if (number === this.#hashes.length) this.#grow();
    this.#hashes[number] = hash;
    this.#functionWord[number] = Number(this.#functionWords.has(hash));
    this.#cues[number] = this.#cueTable.get(hash) ?? 0;
    this.#slots[slot] = number + 1;
    if (this.size * 2 > this.#mask) this.#rehash();
    return number;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const size = this.#hashes.length * 2;
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    this.#cues = grown(this.#cues, new Int32Array(size));
    this.#functionWord = grown(this.#functionWord, new Uint8Array(size));
  }

  #rehash(): void {
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let number = 0; number < this.size; number++) {
      let slot = scatter(this.#hashes[number] as number) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    }
  }
}
