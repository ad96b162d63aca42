/** Limits for names that a machine made: `w-full md:w-1/2 …`, hashes of a build. */
const LONGEST_NAME = 400;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/**
 * Splits the names of one page into words. Equal names have the same list, and equal words are the same string, so that whoever
 * looks them up compares no characters.
 */
export class NameWords {
  readonly #lists = new Map<string, readonly string[]>();
  readonly #words = new Map<number, string>();

  /**
   * The words of a name, lower-cased, each once: runs of letters of any script and of digits that follow one, parted where
   * lower case turns to upper (`relatedPosts`). Single letters are left out.
   */
  of(name: string): readonly string[] {
    let list = this.#lists.get(name);
    if (!list) {
      list = this.#split(name);
      this.#lists.set(name, list);
    }
    return list;
  }

  #split(name: string): string[] {
    const words: string[] = [];
    const end = Math.min(name.length, LONGEST_NAME);
    let start = -1;
    let hash = 0;
    let afterLower = false;
    for (let index = 0; index <= end && words.length < MOST_WORDS; index++) {
      const unit = index < end ? name.charCodeAt(index) : 0;
      const isUpper = unit >= 0x41 && unit <= 0x5a;
      const isLower = unit >= 0x61 && unit <= 0x7a;
      const isLetter = isUpper || isLower || unit >= 0xaa;
      const isDigit = unit >= 0x30 && unit <= 0x39;
      const runsOn = start !== -1 && ((isLetter && !(isUpper && afterLower)) || isDigit);
      if (start !== -1 && !runsOn) {
        this.#add(words, name, start, index, hash);
        start = -1;
      }
      if (start === -1 && isLetter) {
        start = index;
        hash = 0;
      }
      hash = Math.imul(hash, 31) + (unit | 0x20);
      afterLower = isLower;
    }
    return words;
  }

  #add(words: string[], name: string, start: number, end: number, hash: number): void {
    const length = end - start;
    if (length < 2 || length > LONGEST_WORD) return;
    let word = this.#words.get(hash);
    if (word === undefined || word.length !== length || !name.startsWith(word, start)) {
      const known = word;
      word = name.slice(start, end).toLowerCase();
      if (known === undefined) this.#words.set(hash, word);
      else if (known === word) word = known;
    }
    if (!words.includes(word)) words.push(word);
  }
}
