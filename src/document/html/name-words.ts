/** Bounds for names that a machine made: `w-full md:w-1/2 …`, hashes of a build. */
const LONGEST_NAME = 400;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/**
 * The words of a name, lower-cased, each once: runs of letters of any script and of digits that follow one, parted where
 * lower case turns to upper (`relatedPosts`). Single letters are left out.
 */
export function wordsOfName(name: string): readonly string[] {
  const words: string[] = [];
  const end = Math.min(name.length, LONGEST_NAME);
  let start = -1;
  let afterLower = false;
  for (let index = 0; index <= end && words.length < MOST_WORDS; index++) {
    const unit = index < end ? name.charCodeAt(index) : 0;
    const isUpper = unit >= 0x41 && unit <= 0x5a;
    const isLower = unit >= 0x61 && unit <= 0x7a;
    const isLetter = isUpper || isLower || unit >= 0xaa;
    const isDigit = unit >= 0x30 && unit <= 0x39;
    const runsOn = start !== -1 && ((isLetter && !(isUpper && afterLower)) || isDigit);
    if (start !== -1 && !runsOn) {
      addWord(words, name.slice(start, index));
      start = -1;
    }
    if (start === -1 && isLetter) start = index;
    afterLower = isLower;
  }
  return words;
}

function addWord(words: string[], written: string): void {
  if (written.length < 2 || written.length > LONGEST_WORD) return;
  const word = written.toLowerCase();
  if (!words.includes(word)) words.push(word);
}
