/** The lower-cased words of a text as the finders of metadata see them; in scripts without spaces each character is one. */

/** The commonest texts: nothing in them has a compatibility form, and the signs beside ASCII are those of prose. */
const PLAIN = /^[\0-\x7f\u2013-\u2015\u2018-\u201f\u2022]*$/;
const ASCII_WORD = /[a-z\d]+/g;
/** The same with the letters of western Europe. */
const PLAIN_LATIN = /^[\0-\x7f\xc0-\xff\u2013-\u2015\u2018-\u201f\u2022]*$/;
/** Of texts whose compatibility forms are folded: nothing but Latin letters, the signs of prose and of currencies. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf\u2122]*$/;
const LATIN_WORD = /[a-z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f]+/g;
/** Made where it is needed: V8 reads the classes of a pattern when it makes it, even if it never runs. */
const wordPattern = () => /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]$/;
const isAlphabetic = (word: string): boolean =>
  word.charCodeAt(0) < 0x250 || /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(word);

/** Lower-cased words of a text, compatibility forms folded. */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  if (PLAIN_LATIN.test(text)) return text.toLowerCase().match(LATIN_WORD) ?? [];
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.match(LATIN.test(plain) ? LATIN_WORD : wordPattern()) ?? [];
}

/** How much of a word it is: two characters count as one in scripts without spaces. */
export const lengthOfWord = (word: string): number => (word.length === 1 && UNSPACED.test(word) ? 0.5 : 1);

/** Words of so many letters can tell a subject: shorter ones are mostly function words in alphabets. */
export const SUBJECT_LETTERS = 4;

export const tellsSubject = (word: string): boolean => word.length >= SUBJECT_LETTERS || !isAlphabetic(word);
