/**
 * Numbers by the hashes of words, by open addressing. A `Map` answers several times more slowly, since most hashes are too large
 * for what V8 calls small integers.
 */
export class HashTable {
  /** Hashes, each before its number, which is 0 in the slots that are free. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** A table with room for so many hashes. */
  constructor(room: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * room + 1));
    this.#slots = new Int32Array(2 * slots);
    this.#mask = slots - 1;
  }

  /** The number of a hash; 0 where it has none. */
  get(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const spread = spreadOf(hash);
    for (let slot = spread & mask; ; slot = (slot + 1) & mask) {
      const value = slots[2 * slot + 1] as number;
      if (value === 0 || slots[2 * slot] === hash) return value;
    }
  }

  /** Adds bits to the number of a hash. */
  add(hash: number, bits: number): void {
    const slots = this.#slots;
    let slot = spreadOf(hash) & this.#mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & this.#mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = (slots[2 * slot + 1] as number) | bits;
  }
}

/** Spreads a hash over the low bits, which choose the slot. */
function spreadOf(hash: number): number {
  const spread = Math.imul(hash, 0x85ebca6b);
  return spread ^ (spread >>> 15);
}
