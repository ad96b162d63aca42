/**
 * Lines of a wrapped text that show no text of the page: what text browsers draw for images, form fields, frames, rules and
 * borders of tables, bullets without an item, and the names of the page's LINK elements above it.
 */

import type { TextLine } from '../text-lines.ts';
import type { TextLayoutReason } from './layout-removals.ts';
import { cutLine, type MarkedLine } from './marked-line.ts';

/** A bullet with the space after it, as text browsers print it by the depth of the list. */
const bullet = /^[*+o#@=•□☆○■●◎★◇△◆▪◦] +(?=\S)/u;
/** Bullets of inner lists that are letters or signs of a text elsewhere stand so far in. */
const innerBullet = /^[+o#@=]/;
const innerIndent = 6;

const whole = [
  ['ruled-lines', /^(?:([=~*─━═-])\1{8,}|_{40,})$/u],
  ['form-controls', /^(?:\[[ _X*]*\]|\([ *X]?\)|[_ ])+$/],
  ['ruled-lines', /^([_=~*─━═-])\1{8,}$/u],
  ['table-borders', /^[-+|=_ ─-╿]{3,}$/u],
  ['list-markers', /^(?:[*+o#@•□☆○■●◎★◇△◆▪◦]|\d{1,3}\.)$/u],
  ['image-names', /^\[(?=[^\s\]]*\p{L})[^\s\]]{1,200}\]$/u],
  ['frames', /^(?:IFRAME: \S+|IFrame)$/],
] as const;

/** Why the whole line is left out; null for a line of the page's text. */
export function browserLine({ content }: TextLine): TextLayoutReason | null {
  for (const [reason, pattern] of whole) if (pattern.test(content)) return reason;
  return null;
}

/** The line without its bullet. */
export function withoutBullet(line: MarkedLine): MarkedLine {
  const [mark] = line.indent < 1 ? [] : (bullet.exec(line.content) ?? []);
  if (mark === undefined || (innerBullet.test(mark) && line.indent < innerIndent)) return line;
  const { omitted = [], ...unmarked } = line;
  const cut = cutLine(unmarked, [{ start: 0, end: 1, reason: 'list-markers' }]);
  return cut ? { ...cut, omitted: [...(cut.omitted ?? []), ...omitted], isItem: true } : line;
}

/** How many lines at the top name the page's LINK elements: `#alternate` (Lynx), `Link: canonical` (Links, ELinks). */
export function linkRelations(lines: readonly TextLine[]): number {
  const [first] = lines;
  let count = 0;
  if (first && first.indent > 0 && /^#[^\s#!]/.test(first.content)) {
    do count++;
    while (count < lines.length && (lines[count] as TextLine).gap === 0);
  } else while (/^Link: ./.test(lines[count]?.content ?? '')) count++;
  return count;
}
