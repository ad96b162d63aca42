/** Where the code before an opening bracket or an equals sign begins, on its line: `window.x = {`, `.menu > li:hover {`. */
import { phrasesOf } from '../../text/phrases.ts';

/** No selector or left side of a statement that a page writes is longer. */
const REACH = 2000;

/** Words that stand by themselves in code: keywords, names of elements. */
let words: ReadonlySet<string> | undefined;
const isCodeWord = (token: string): boolean => {
  words ??= new Set(phrasesOf('code-word'));
  return words.has(token.toLowerCase());
};

/** Signs that a word of prose has not inside it. */
const isSigned = (token: string): boolean =>
  /[=$_()[\]{}<>*|&+@;]|^[.#:!"']|[\w-][.:#][a-z_]|,$/.test(token) && !/^["“‘(]?[\p{L}’'-]+[)"”.,;:!?]*$/u.test(token);

/** What a value is given to. */
const isName = /^[\w$.]+$/;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/**
 * The offset at which the code before `at` begins; not before `floor`, and `at` itself where there is none.
 * @param isCall whether a bracket at `at` holds arguments, so that the word before it is a name.
 */
export function codeStart(source: string, at: number, floor: number, isCall: boolean): number {
  let start = at;
  let isAssigned = source[at] === '=' || (isCall && source.charCodeAt(at - 1) > 0x20);
  const least = Math.max(floor, at - REACH);
  while (start > least) {
    let end = start;
    while (end > least && isSpace(source.charCodeAt(end - 1))) end--;
    end = endOfLineAbove(source, end, least);
    let first = end;
    while (first > least && source.charCodeAt(first - 1) > 0x20) first--;
    if (first === end) break;
    const token = source.slice(first, end);
    const glued = gluedStart(token);
    if (glued > 0) return first + glued;
    // A list of selectors goes on after its commas.
    if (!isCodeWord(token.replace(/,$/, '')) && !isSigned(token) && !(isAssigned && isName.test(token))) break;
    isAssigned = token === '=' || token === '+=';
    start = first;
  }
  return start;
}

/** Where a list of selectors goes on from the line above, the end of that; else `at`. */
function endOfLineAbove(source: string, at: number, least: number): number {
  let end = at;
  while (end > least && source.charCodeAt(end - 1) <= 0x20) end--;
  return end < at && source.charCodeAt(end - 1) === COMMA ? end : at;
}

const COMMA = 0x2c;

let openers: readonly string[] | undefined;

/** Where in a token code begins after the last word of prose, as in `quaywindow.load`; 0 where it does not. */
function gluedStart(token: string): number {
  openers ??= phrasesOf('code-opener');
  const lower = token.toLowerCase();
  let start = 0;
  for (const opener of openers) {
    const at = lower.indexOf(opener);
    if (
      at > 0 &&
      /[\p{L}\p{P}]/u.test(token[at - 1] as string) &&
      isProse(token.slice(0, at)) &&
      (start === 0 || at < start)
    )
      start = at;
  }
  return start;
}

/** A word or a glued run of words with the signs of prose. */
const isProse = (text: string): boolean => /^[^={}<>$_|&*;]+$/.test(text) && /[^\x00-\x7f]|[A-Za-z]{2}/.test(text);
