/**
 * What must hold of every article, whatever the page: the tests ask it of fixtures and made pages, the fuzzer of pages
 * that nobody would make. Each check throws a `BrokenProperty` that says what is wrong.
 */
import { Parser } from 'htmlparser2';
import type { Article } from '../src/schema/article.ts';

export class BrokenProperty extends Error {
  override readonly name = 'BrokenProperty';
}

function must(holds: boolean, what: () => string): asserts holds {
  if (!holds) throw new BrokenProperty(what());
}

/** What shows nothing: white space, control characters and the invisible ones that readers drop. */
const INVISIBLE = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';
const SOMETHING = new RegExp(`[^\\s\\p{Cc}${INVISIBLE}]`, 'u');
const nothings = new RegExp(`[\\s\\p{Cc}${INVISIBLE}]+`, 'gu');
const invisible = new RegExp(`[${INVISIBLE}]+`, 'gu');

/** The characters that show, without the space between them. */
const ink = (text: string) => text.toWellFormed().replace(nothings, '');
/** Chinese and Japanese part no words, so each of their characters is one: lines of theirs are joined without a space. */
const unspaced = /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]/gu;
const wordsOf = (text: string): readonly string[] =>
  text
    .toWellFormed()
    .replace(invisible, '')
    .replace(unspaced, ' $& ')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const shown = (text: string) => JSON.stringify(text.slice(0, 200));

/**
 * Of plain text: each line that shows something stands in one entry, or with its columns in several, in the order of the source, and
 * with its own text, part of which may be omitted.
 */
export function checkLedger(source: string, { provenance = [] }: Pick<Article, 'provenance'>): void {
  const lines = source.split(/\r\n?|\n/);
  const checkLost = (from: number, to: number) => {
    for (const line of lines.slice(from, to)) must(!SOMETHING.test(line), () => `line lost: ${shown(line)}`);
  };
  let before = 0;
  for (const entries of sharingLines(provenance)) {
    const first = entries[0]?.lines[0] ?? 0;
    const last = entries.at(-1)?.lines[1] ?? 0;
    must(first > before && last >= first, () => `lines ${first} to ${last} stand after line ${before}`);
    checkLost(before, first - 1);
    const printed = lines.slice(first - 1, last).join('\n');
    const text = entries.map((entry) => entry.text).join('');
    must(
      isWhole(
        ink(printed),
        ink(text),
        entries.flatMap(({ omitted = [] }) => omitted),
      ),
      () => `line ${first} is ${shown(printed)}, the ledger has ${shown(text)}`,
    );
    before = last;
  }
  checkLost(before, lines.length);
}

/**
 * Of any format: what stands at the `chars` of an entry is the entry's text, with its marks around it and its characters as the
 * format writes them. Of plain text, it is nothing else, but for what was omitted, and entries follow each other.
 */
export function checkSpans(source: string, { inputFormat, provenance = [] }: Article): void {
  const characters = Array.from(source);
  let before = 0;
  for (const { chars, columns, text, omitted = [], lines } of provenance) {
    const [start, end] = chars;
    must(start < end && end <= characters.length, () => `chars ${start} to ${end} of ${characters.length}`);
    const cut = characters.slice(start, end).join('');
    const ways = inputFormat === 'text' ? [cut] : [cut, decodeReferences(cut), decodeReferences(unescapeJson(cut))];
    must(
      ways.some((way) => firstMissing(ink(text), ink(way)) === null),
      () => `chars ${start} to ${end} are ${shown(cut)}, the ledger has ${shown(text)}`,
    );
    if (inputFormat !== 'text') continue;
    must(isWhole(ink(cut), ink(text), omitted), () => `line ${lines[0]} cut: ${shown(cut)}, ledger: ${shown(text)}`);
    must(start >= before, () => `chars ${start} to ${end} begin before ${before}, columns ${columns}`);
    before = end;
  }
}

type Entries = NonNullable<Article['provenance']>;

/** Neighbours of which one begins, at a later column, on the line that the other ends on. */
function sharingLines(provenance: Entries): readonly Entries[] {
  const groups: Entries[] = [];
  for (const entry of provenance) {
    const before = groups.at(-1)?.at(-1);
    const goesOn =
      before?.lines[1] === entry.lines[0] &&
      (before.columns?.[1] ?? Number.POSITIVE_INFINITY) < (entry.columns?.[0] ?? 0);
    if (goesOn) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** What is printed is the text with what was omitted, each in its order. */
function isWhole(printed: string, text: string, omitted: readonly { readonly text: string }[]): boolean {
  if (omitted.length === 0) return printed === text;
  const parts = omitted.map((one) => ink(one.text));
  const isInOrder = (pieces: Iterable<string>) => {
    let at = 0;
    for (const piece of pieces) {
      const found = printed.indexOf(piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return true;
  };
  return printed.length === text.length + parts.join('').length && isInOrder(parts) && isInOrder(text);
}

/**
 * Of any form: the body is the ledger's blocks of the body, which stand in the order of the source; what HTML keeps
 * as data of scripts, in a page of Markdown too, comes after what it shows.
 */
export function checkBody({ inputFormat, blocks: all, body, provenance = [] }: Article): void {
  // Images of the body have no words: of their captions the ledger says what became.
  const blocks = all.filter(({ kind }) => kind !== 'image');
  const kept = provenance.filter(({ became }) => became === 'body');
  must(blocks.length === kept.length, () => `${blocks.length} blocks, ${kept.length} in the ledger`);
  for (const [at, { text }] of blocks.entries()) {
    must(text === kept[at]?.text, () => `block ${at} is ${shown(text)}, the ledger has ${shown(kept[at]?.text ?? '')}`);
  }
  must(body === blocks.map(({ text }) => text).join('\n\n'), () => `the body is not its blocks: ${shown(body)}`);
  let before = 0;
  let returns = inputFormat === 'text' ? 0 : 1;
  for (const { lines } of provenance) {
    if (lines[0] < before) must(returns-- > 0, () => `line ${lines[0]} stands after line ${before}`);
    before = lines[0];
  }
}

/** Of plain text: nothing is invented, the words of the body are words of the page, in its order. */
export function checkWords(source: string, { body, provenance = [] }: Article): void {
  const words = wordsOf(body);
  const printed = wordsOf(source);
  const isHyphenated = provenance.some(({ omitted }) => omitted?.some(({ reason }) => reason === 'hyphens'));
  let at = 0;
  for (let nth = 0; nth < printed.length; nth++) {
    if (printed[nth] === words[at]) at++;
    else if (isHyphenated && `${printed[nth]}${printed[nth + 1]}` === words[at]) [at, nth] = [at + 1, nth + 1];
  }
  must(at === words.length, () => `not of the page, or not there: ${shown(words[at] ?? '')}`);
}

/**
 * The same of any form, character by character, since marks stand inside words. Character references are decoded to the
 * last in both, since forms differ in what they take for one, and data of scripts are escaped twice.
 */
export function checkCharacters(source: string, { body }: Article): void {
  const wanted = ink(decodeReferences(body));
  // Twice: data of scripts come after what the page shows.
  const decoded = decodeReferences(source).repeat(2);
  const missing = firstMissing(wanted, ink(decoded));
  if (missing === null || firstMissing(wanted, ink(decodeReferences(unescapeJson(decoded)))) === null) return;
  throw new BrokenProperty(`not of the page, or not there: ${shown(wanted.slice(missing, missing + 20))}`);
}

/** Where characters are not to be found in their order, or null. */
function firstMissing(characters: string, among: string): number | null {
  let at = 0;
  for (let nth = 0; nth < characters.length; nth++) {
    // What stands for a character that cannot be had, in HTML and in Markdown: a NUL, half a pair, a number too high.
    if (characters[nth] === '\ufffd') continue;
    at = among.indexOf(characters[nth] as string, at) + 1;
    if (at === 0) return nth;
  }
  return null;
}

const unescapeJson = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Character references decoded, what they hide too, and tags left as they are written. */
function decodeReferences(text: string, rounds = 3): string {
  if (rounds === 0 || !text.includes('&')) return text;
  const decoded: string[] = [];
  const parser = new Parser({ ontext: (piece) => decoded.push(piece) });
  parser.end(text.replaceAll('<', '&lt;'));
  return decodeReferences(decoded.join(''), rounds - 1);
}
