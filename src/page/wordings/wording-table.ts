/** The phrases of all wordings by the hashes under which a line finds them, as `indexWordings` lays them out. */
import { unpackNumbers } from '../../text/packed-numbers.ts';
import { type PhrasePlace, phrasesAt } from '../../text/phrases.ts';
import { packedWordings, wordingNames } from './wording-table.generated.ts';

/** What stands for no word beside a phrase. */
export const ABSENT = 0;

/** Numbers of phrases: that of the class in `wordingNames`, and that of the phrase in its place of the class. */
const PHRASE_BITS = 16;
export const phraseNumber = (wording: number, phrase: number): number => (wording << PHRASE_BITS) | phrase;
export const wordingOf = (phrase: number): number => phrase >> PHRASE_BITS;

/** Phrases that stand in one place of a line. */
class PhrasesByHash {
  /** In ascending order; those of one hash follow one another. */
  readonly hashes: Int32Array;
  readonly phrases: Int32Array;
  readonly #place: PhrasePlace;
  /** By wording, those that have been asked for. */
  readonly #texts: (readonly string[] | undefined)[] = [];

  constructor(place: PhrasePlace, hashes: Int32Array, phrases: Int32Array) {
    this.#place = place;
    this.hashes = hashes;
    this.phrases = phrases;
  }

  /** Where the first phrase of a hash stands; where there is none, one of another hash, or the end. */
  find(hash: number): number {
    const { hashes } = this;
    let from = 0;
    let to = hashes.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((hashes[middle] as number) < hash) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  textAt(at: number): string {
    const phrase = this.phrases[at] as number;
    const wording = wordingOf(phrase);
    this.#texts[wording] ??= phrasesAt(wordingNames[wording] as (typeof wordingNames)[number], this.#place);
    return (this.#texts[wording] as readonly string[])[phrase & ((1 << PHRASE_BITS) - 1)] as string;
  }
}

/** Phrases that may stand anywhere, found by one of their words. */
class PartsByHash extends PhrasesByHash {
  /** Hashes of the words beside it, where these are whole in a line, too; else `ABSENT`. */
  readonly before: Int32Array;
  readonly after: Int32Array;

  constructor(hashes: Int32Array, phrases: Int32Array, before: Int32Array, after: Int32Array) {
    super('contains', hashes, phrases);
    this.before = before;
    this.after = after;
  }
}

export interface WordingTable {
  /** By the hash of all their words. */
  readonly exact: PhrasesByHash;
  /** By the hash of their first two words, or of the only one. */
  readonly beginnings: PhrasesByHash;
  /** By the hash of a word that a line has which holds the phrase. */
  readonly parts: PartsByHash;
}

let table: WordingTable | undefined;

/** The table that comes with the package, unpacked when it is first asked for. */
export function wordingTable(): WordingTable {
  table ??= readWordingTable(unpackNumbers(packedWordings));
  return table;
}

/** Of each place how many phrases it has, and their columns: hashes, numbers and, of those that stand anywhere, what stands beside them. */
function readWordingTable(numbers: Int32Array): WordingTable {
  let at = 0;
  let count = 0;
  const startPlace = (): void => {
    count = numbers[at++] as number;
  };
  const column = (): Int32Array => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  startPlace();
  const exact = new PhrasesByHash('exact', column(), column());
  startPlace();
  const beginnings = new PhrasesByHash('begins', column(), column());
  startPlace();
  const parts = new PartsByHash(column(), column(), column(), column());
  return { exact, beginnings, parts };
}
