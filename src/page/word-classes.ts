/** What a word may be a part of, as bits: the rules and finders look closer only at blocks that hold a word of their class. */
import { unpackNumbers } from '../language/packed-numbers.ts';
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
  /** Of a script beyond Latin, Greek and Cyrillic, of which the table does not tell all. */
  otherScript: 2048,
} as const;

/** The first unit of the first such script. */
const FIRST_OTHER = 0x530;

interface Classes {
  /** In ascending order, to be searched by halves: no table need be built when the program starts. */
  readonly hashes: Int32Array;
  readonly bits: Int32Array;
}

let classes: Classes | undefined;

function unpackClasses(): Classes {
  const numbers = unpackNumbers(packedClasses);
  return { hashes: numbers.subarray(0, numbers.length / 2), bits: numbers.subarray(numbers.length / 2) };
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

function bitsOf(hash: number, { hashes, bits }: Classes): number {
  let first = 0;
  let last = hashes.length - 1;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((hashes[middle] as number) < hash) first = middle + 1;
    else last = middle;
  }
  return hashes[first] === hash ? (bits[first] as number) : 0;
}
