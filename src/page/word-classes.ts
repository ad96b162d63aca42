/** What a word may be a part of, as bits: the rules and finders look closer only at blocks that hold a word of their class. */
import { unpackNumbers } from '../text/packed-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { packedClasses } from './word-classes.generated.ts';

export const WordClass = {
  /** Begins what leads a byline in. */
  beginsLead: 1,
  readingTime: 2,
  readingUnit: 4,
  furniture: 8,
  beginsFurniturePair: 16,
  caption: 32,
  /** Begins a wording of the cleaners, or is the word by which one is found that may stand anywhere. */
  beginsWording: 64,
  inWording: 128,
  /** Says how long ago something was, or counts what did: `ago`, `hace`, `h`, `yesterday`, `two`. */
  age: 256,
  /** Names a month. */
  month: 512,
  /** Stands beside a time of day: `pm`, `UTC`. */
  clock: 1024,
  /** Of a script beyond Latin, Greek and Cyrillic, which the table covers only in part. */
  otherScript: 2048,
  /** Says that someone said something: `said`, `wrote`. */
  saying: 1 << 20,
  /** Stands in the credit of a picture or names its source. */
  credit: 1 << 21,
  /** Stands on the controls of galleries and players. */
  mediaControl: 1 << 22,
  copyright: 1 << 23,
  /** Stands in a line that says how an author is reached. */
  contact: 1 << 24,
  /** Stands between an author's name and trade: `is`, `writes`. */
  being: 1 << 25,
  /** What authors are: `editor`. */
  trade: 1 << 26,
  /** Begins what is counted of comments, or of shares, likes and views. */
  commentCount: 1 << 27,
  shareCount: 1 << 28,
  /** Begins the name of a network, or a word that stands in a row of them. */
  network: 1 << 29,
} as const;

/** The first unit of the first such script. */
const FIRST_OTHER = 0x530;

interface Classes {
  /** In ascending order. */
  readonly hashes: Int32Array;
  readonly bits: Int32Array;
  /** For each value of a hash's highest bits, where the first hash is that has it or a higher one; one more than there are values. */
  readonly firsts: Uint16Array;
}

/** Of a hash that may be negative, its highest bits as a number that grows with it. */
const HIGH_BITS = 12;
const highBitsOf = (hash: number): number => (hash >> (32 - HIGH_BITS)) + (1 << (HIGH_BITS - 1));

let classes: Classes | undefined;

function unpackClasses(): Classes {
  const numbers = unpackNumbers(packedClasses);
  const hashes = numbers.subarray(0, numbers.length / 2);
  const firsts = new Uint16Array((1 << HIGH_BITS) + 1);
  for (let value = 0, at = 0; value < firsts.length; value++) {
    while (at < hashes.length && highBitsOf(hashes[at] as number) < value) at++;
    firsts[value] = at;
  }
  return { hashes, bits: numbers.subarray(numbers.length / 2), firsts };
}

/** The classes of each of a page's different words, as bits. */
export function classesOfWords({ hashes, firstUnits }: Pick<Vocabulary, 'hashes' | 'firstUnits'>): Int32Array {
  classes ??= unpackClasses();
  const found = new Int32Array(hashes.length);
  for (let word = 0; word < found.length; word++) {
    const ofScript = (firstUnits[word] as number) < FIRST_OTHER ? 0 : WordClass.otherScript;
    found[word] = bitsOf(hashes[word] as number, classes) | ofScript;
  }
  return found;
}

function bitsOf(hash: number, { hashes, bits, firsts }: Classes): number {
  const value = highBitsOf(hash);
  const end = firsts[value + 1] as number;
  for (let at = firsts[value] as number; at < end; at++) if (hashes[at] === hash) return bits[at] as number;
  return 0;
}
