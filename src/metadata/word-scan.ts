/** Counts the words of a text and hashes them, all at once, where the words themselves are not asked for: most of a page. */
import { HASH_SEED, hashStep, hashWord } from '../language/words.ts';
import { lengthOfWord, SUBJECT_LETTERS, tellsSubject, wordsOf } from './words-of.ts';

/** For the characters of plain texts, what each adds to a word: its lower case, or 0 for what parts words. */
const LETTERS = new Uint8Array(0x100);
/** Characters that make a text no plain one: what is beside ASCII and the letters of western Europe. */
const ODD = 1;

for (let unit = 0; unit < 0x100; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase();
  if (/^[a-z\d\xdf-\xf6\xf8-\xff]$/.test(lower)) LETTERS[unit] = lower.charCodeAt(0);
  else if (unit >= 0x80 && unit < 0xc0) LETTERS[unit] = ODD;
}

/** Dashes, quotation marks and the bullet. */
const isSignOfProse = (unit: number): boolean =>
  (unit >= 0x2013 && unit <= 0x2015) || (unit >= 0x2018 && unit <= 0x201f) || unit === 0x2022;

export class WordScan {
  /** The hashes of the words of the text that was read last, in their order; only `count` of them are its own. */
  hashes = new Int32Array(256);
  /** For each, 1 where it can tell a subject. */
  tells = new Uint8Array(256);
  count = 0;
  /** Length of that text in words. */
  length = 0;

  /** The same for texts of the same words. */
  get key(): number {
    let key = HASH_SEED;
    for (let word = 0; word < this.count; word++) key = hashStep(key, this.hashes[word] as number);
    return key;
  }

  /** Reads the same words as `wordsOf`. */
  read(text: string): void {
    if (this.#readPlain(text)) return;
    this.count = 0;
    this.length = 0;
    for (const word of wordsOf(text)) {
      this.#add(hashWord(word), tellsSubject(word));
      this.length += lengthOfWord(word);
    }
  }

  /** Whether the text is plain, so that its words could be read letter by letter. */
  #readPlain(text: string): boolean {
    this.count = 0;
    let hash = HASH_SEED;
    let letters = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const letter = unit < 0x100 ? (LETTERS[unit] as number) : isSignOfProse(unit) ? 0 : ODD;
      if (letter > ODD) {
        hash = hashStep(hash, letter);
        letters++;
        continue;
      }
      if (letter === ODD) return false;
      if (letters === 0) continue;
      this.#add(hash, letters >= SUBJECT_LETTERS);
      hash = HASH_SEED;
      letters = 0;
    }
    if (letters > 0) this.#add(hash, letters >= SUBJECT_LETTERS);
    this.length = this.count;
    return true;
  }

  #add(hash: number, tells: boolean): void {
    if (this.count === this.hashes.length) this.#grow();
    this.hashes[this.count] = hash;
    this.tells[this.count++] = Number(tells);
  }

  #grow(): void {
    const { hashes, tells } = this;
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.tells = new Uint8Array(2 * tells.length);
    this.tells.set(tells);
  }
}
