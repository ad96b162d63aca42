import { create } from './create-element.ts';

/**
 * Characters that would not show, or would turn what stands beside them round: controls, line breaks of other kinds,
 * overrides and isolates of direction, halves of surrogate pairs, and tags. Joiners and marks of direction, which many
 * languages are written with, are left to do their work.
 */
const HIDDEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** For where only a string can stand: hidden characters as their codes. */
export const visibleString = (text: string): string => text.replace(HIDDEN, (char) => `[${codeOf(char)}]`);

/** A text of the page, by itself as to its direction, its hidden characters shown, each place where `sought` stands marked. */
export function visibleText(text: string, sought = ''): HTMLElement {
  const element = create('bdi', { dir: 'auto' });
  let from = 0;
  for (const { index, 0: char } of text.matchAll(HIDDEN)) {
    appendMarked(element, text.slice(from, index), sought);
    element.append(create('span', { class: 'hidden-character', title: `the character ${codeOf(char)}` }, codeOf(char)));
    from = index + char.length;
  }
  appendMarked(element, text.slice(from), sought);
  return element;
}

function appendMarked(element: HTMLElement, text: string, sought: string): void {
  const lower = text.toLowerCase();
  // Few letters change their length in lower case; places in a text with such a letter cannot be found.
  if (sought === '' || lower.length !== text.length) {
    element.append(text);
    return;
  }
  let from = 0;
  for (let at = lower.indexOf(sought); at !== -1; at = lower.indexOf(sought, from)) {
    element.append(text.slice(from, at), create('mark', {}, text.slice(at, at + sought.length)));
    from = at + sought.length;
  }
  element.append(text.slice(from));
}
