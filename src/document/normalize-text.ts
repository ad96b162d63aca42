/**
 * Makes every later step meet one kind of line break and one kind of space. Lines stay those that an editor shows, since
 * the ledger gives line numbers: LF, CRLF and CR end a line; form feeds, NEL and U+2028, which editors show inside a line,
 * become spaces.
 */

import { replaceInPieces } from './replace-in-pieces.ts';

/**
 * What shows nothing and only hinders matching: soft hyphen, Mongolian vowel separator, zero-width space, word joiner and
 * its kin, BOM, bidi embeddings, overrides and isolates. The joiners U+200C and U+200D spell words and emoji, so they stay.
 */
export const invisible = /[\xad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff]/;

/** Runs of these, of carriage returns and other control characters (but tab and line feed), and of every space of Unicode but U+0020. */
const oddRuns =
  /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200b\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]+/g;

/** Leaves `\n`, `\t` and U+0020 as the only white space; drops invisible characters; replaces lone surrogates by U+FFFD. */
export const normalizeText = (text: string): string =>
  replaceInPieces(text, (piece) => piece.replace(oddRuns, repairRun)).toWellFormed();

/** What stands for odd characters on end, found at a place of a text. */
function repairRun(run: string, at: number, text: string): string {
  if (run.length === 1) return repaired(run, text.charCodeAt(at + 1));
  let plain = '';
  for (let nth = 0; nth < run.length; nth++) plain += repaired(run.charAt(nth), text.charCodeAt(at + nth + 1));
  return plain;
}

function repaired(odd: string, next: number): string {
  if (odd === '\r') return next === LINE_FEED ? '' : '\n';
  return odd !== NO_BREAK_SPACE && invisible.test(odd) ? '' : ' ';
}

const LINE_FEED = 0x0a;
const NO_BREAK_SPACE = '\xa0';
