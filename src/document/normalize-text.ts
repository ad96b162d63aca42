/**
 * Makes every later step meet one kind of line break and one kind of space. Lines stay those that an editor shows, since
 * the ledger gives line numbers: LF, CRLF and CR end a line; form feeds, NEL and U+2028, which editors show inside a line,
 * become spaces.
 */

import { replaceInPieces } from './replace-in-pieces.ts';

const lineEnds = /\r\n?/g;

/** Control characters (but tab and line feed), and every space of Unicode but U+0020. */
const oddSpaces = /[\0-\x08\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufff9-\ufffb]/g;

/**
 * What shows nothing and only hinders matching: soft hyphen, Mongolian vowel separator, zero-width space, word joiner and
 * its kin, BOM, bidi embeddings, overrides and isolates. The joiners U+200C and U+200D spell words and emoji, so they stay.
 */
const invisible = /[\xad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** One class for the common case: a text without any of these needs only its surrogates looked at. */
const anythingOdd =
  /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200b\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/;

/** Halves of pairs, lone or not: without the u flag, which is slow, a regular expression can't tell. */
const anySurrogate = /[\ud800-\udfff]/;
const loneSurrogates = /\p{Surrogate}/gu;

/** Leaves `\n`, `\t` and U+0020 as the only white space; drops invisible characters; replaces lone surrogates by U+FFFD. */
export function normalizeText(text: string): string {
  const plain = anythingOdd.test(text) ? replaceInPieces(text, replaceOdd) : text;
  return anySurrogate.test(plain) ? replaceInPieces(plain, mendSurrogates) : plain;
}

const replaceOdd = (text: string): string =>
  text.replace(lineEnds, '\n').replace(oddSpaces, ' ').replace(invisible, '');

const mendSurrogates = (text: string): string => text.replace(loneSurrogates, '\ufffd');
