/**
 * The different words of one page, numbered in the order in which they first stand. What depends on a word alone is looked up
 * once for each number, not once for each occurrence. Open addressing over hashes: two words of one hash count as one.
 */

/** Spreads a hash over the low bits, which choose the slot. */
const scatter = (hash: number): number => {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
};

const NONE = -1;

/** Words of so many letters can tell a subject: shorter ones are mostly function words in alphabets. */
const SUBJECT_LETTERS = 4;

/** Letters of alphabets and digits; all others make words of few characters. */
const isAlphabetic = (unit: number): boolean =>
  unit < 0x250 || /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(String.fromCharCode(unit));

export class Vocabulary {
  /** Numbers plus one, by the hashes of their words; 0 where there is none. */
  #slots = new Int32Array(4096);
  #mask = 4095;
  #hashes = new Int32Array(1024);
  #tells = new Uint8Array(1024);
  #firsts = new Uint16Array(1024);
  #size = 0;

  /** How many different words there are. */
  get size(): number {
    return this.#size;
  }

  /** Per number: the word's hash, as `hashWord` has it. */
  get hashes(): Int32Array {
    this.#cut();
    return this.#hashes;
  }

  /** Per number: 1 for a word that can tell a subject. */
  get tellsSubject(): Uint8Array {
    this.#cut();
    return this.#tells;
  }

  /** Per number: the word's first UTF-16 unit. */
  get firstUnits(): Uint16Array {
    this.#cut();
    return this.#firsts;
  }

  /** The number of the word with this hash, a new one if it is new; its length and first unit show what kind of word it is. */
  add(hash: number, length: number, first: number): number {
    for (let slot = scatter(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return this.#insert(hash, slot, length, first);
      if (this.#hashes[number] === hash) return number;
    }
  }

  /** The number of the word with this hash; -1 where the page does not hold it. */
  numberOf(hash: number): number {
    for (let slot = scatter(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return NONE;
      if (this.#hashes[number] === hash) return number;
    }
  }

  #insert(hash: number, slot: number, length: number, first: number): number {
    const number = this.#size++;
    if (number === this.#hashes.length) this.#grow();
    this.#hashes[number] = hash;
    this.#tells[number] = Number(length >= SUBJECT_LETTERS || !isAlphabetic(first));
    this.#firsts[number] = first;
    this.#slots[slot] = number + 1;
    if (this.#size * 2 > this.#mask) this.#rehash();
    return number;
  }

  /** Leaves the columns as long as there are words; the next new word makes them grow again. */
  #cut(): void {
    if (this.#hashes.length === this.#size) return;
    this.#hashes = this.#hashes.subarray(0, this.#size);
    this.#tells = this.#tells.subarray(0, this.#size);
    this.#firsts = this.#firsts.subarray(0, this.#size);
  }

  #grow(): void {
    const [hashes, tells, firsts] = [this.#hashes, this.#tells, this.#firsts];
    const room = 2 * this.#size;
    this.#hashes = new Int32Array(room);
    this.#hashes.set(hashes);
    this.#tells = new Uint8Array(room);
    this.#tells.set(tells);
    this.#firsts = new Uint16Array(room);
    this.#firsts.set(firsts);
  }

  #rehash(): void {
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let number = 0; number < this.#size; number++) {
      let slot = scatter(this.#hashes[number] as number) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    }
  }
}
