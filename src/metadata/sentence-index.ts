import { hashWord } from '../language/words.ts';
import type { WordScan } from './word-scan.ts';

const NONE = -1;

/**
 * In which of a page's sentences each word stands that can tell a subject. Words are told by their hashes; that two of a page
 * share one is not to be expected.
 */
export class SentenceIndex {
  #hashes = new Int32Array(1024);
  #sentences = new Int32Array(1024);
  #count = 0;
  #size = 0;
  #chains: Chains | null = null;

  /** How many sentences there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds a sentence: the words that were read last. */
  add({ hashes, tells, count }: WordScan): void {
    const sentence = this.#size++;
    while (this.#count + count > this.#hashes.length) this.#grow();
    for (let word = 0; word < count; word++) {
      if (tells[word] === 0) continue;
      this.#hashes[this.#count] = hashes[word] as number;
      this.#sentences[this.#count++] = sentence;
    }
  }

  #grow(): void {
    const [hashes, sentences] = [this.#hashes, this.#sentences];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#hashes.set(hashes);
    this.#sentences = new Int32Array(2 * sentences.length);
    this.#sentences.set(sentences);
  }

  /** How many sentences hold the word. */
  countOf(word: string): number {
    const { slotOf, counts } = this.#chained();
    return counts[slotOf(hashWord(word))] as number;
  }

  /** How many sentences hold one of the words or more. */
  countOfAny(words: readonly string[]): number {
    const { slotOf, firsts, nexts } = this.#chained();
    const holding = new Set<number>();
    for (const word of words) {
      for (let at = firsts[slotOf(hashWord(word))] as number; at !== NONE; at = nexts[at] as number) {
        holding.add(this.#sentences[at] as number);
      }
    }
    return holding.size;
  }

  #chained(): Chains {
    this.#chains ??= chain(this.#hashes.subarray(0, this.#count), this.#sentences);
    return this.#chains;
  }
}

/** An open hash table: for each word the first place where it stands, and from place to place the next sentence that holds it. */
interface Chains {
  readonly slotOf: (hash: number) => number;
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  readonly nexts: Int32Array;
}

function chain(hashes: Int32Array, sentences: Int32Array): Chains {
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const firsts = new Int32Array(size).fill(NONE);
  const lasts = new Int32Array(size);
  const counts = new Int32Array(size);
  const nexts = new Int32Array(hashes.length).fill(NONE);
  const slotOf = (hash: number): number => {
    const spread = Math.imul(hash, 0x85ebca6b);
    for (let slot = (spread ^ (spread >>> 15)) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const first = firsts[slot] as number;
      if (first === NONE || hashes[first] === hash) return slot;
    }
  };
  for (let at = 0; at < hashes.length; at++) {
    const slot = slotOf(hashes[at] as number);
    const last = lasts[slot] as number;
    if (firsts[slot] === NONE) firsts[slot] = at;
    else if (sentences[last] === sentences[at]) continue;
    else nexts[last] = at;
    lasts[slot] = at;
    counts[slot] = (counts[slot] as number) + 1;
  }
  return { slotOf, firsts, counts, nexts };
}
