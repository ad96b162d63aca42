/** Detects the layout of a plain text from its lines alone. */

import type { TextLayout } from '../../schema/text-layouts.ts';
import { isAccountLine } from './account-line.ts';
import type { MarkedLine } from './marked-line.ts';
import { type WideColumns, wrapEvidence } from './wrap-column.ts';

export interface DetectedLayout {
  readonly layout: TextLayout;
  /** Whether links and emphasis stand on lines of their own, in a text that may be wrapped besides. */
  readonly isBrokenAtLinks: boolean;
  /** Null where the lines are not wrapped at a column. */
  readonly wrap: { readonly column: number; readonly wide: WideColumns } | null;
  /** Whether the lines are wrapped in a proportional font. */
  readonly isPrinted: boolean;
}

/**
 * A column must explain at least so many breaks inside sentences, and leave at most this share of as many unexplained. Of the
 * development pages, 99 in 100 of those that text browsers wrapped are recognised, and 1 in 100 of the others is mistaken for one.
 */
const fewestWrapped = 3;
const mostUnexplained = 0.6;
/** A page is wrapped, and not only a part of it, if so many of its longer lines were broken inside a sentence. */
const leastWrapped = 0.15;
/** The same of a printed page: most of these are set in proportional fonts, which no column explains so well. */
const mostUnexplainedPrinted = 0.1;

export interface LayoutEvidence {
  /** Whether a text browser wrote the page, as its link numbers show: all of these wrap. */
  readonly isNumbered?: boolean;
  /** Whether the text has the ends of printed pages. */
  readonly isPrinted?: boolean;
}

/** As detected, but for what a layout that the caller states rules out or demands. */
export function forceLayout(
  detected: DetectedLayout,
  lines: readonly MarkedLine[],
  layout: TextLayout,
): DetectedLayout {
  switch (layout) {
    case 'blocks':
    case 'one-line':
      return { layout, isBrokenAtLinks: false, wrap: null, isPrinted: false };
    case 'text-nodes':
      return { ...detected, layout, isBrokenAtLinks: true };
    case 'wrapped':
      return { ...detected, layout, wrap: detected.wrap ?? (detected.isPrinted ? null : wrapEvidence(lines)) };
    case 'source-whitespace':
      return { ...detected, layout };
  }
}

export function detectTextLayout(
  lines: readonly MarkedLine[],
  { isNumbered = false, isPrinted = false }: LayoutEvidence = {},
): DetectedLayout {
  const { column, wide, explained, unexplained, long } = wrapEvidence(lines);
  const isWrapped = explained >= fewestWrapped && unexplained <= mostUnexplained * explained;
  const isFixed = isWrapped && (!isPrinted || unexplained <= mostUnexplainedPrinted * explained);
  const wrap = isFixed || (isNumbered && explained > 0) ? { column, wide } : null;
  if (isPrinted && wrap === null) return { layout: 'wrapped', isBrokenAtLinks: false, wrap, isPrinted };
  const isBrokenAtLinks = !isNumbered && hasTextNodes(lines, wrap === null ? 0 : explained);
  const isMostly = wrap !== null && (isNumbered || explained >= leastWrapped * long);
  return { layout: layoutOf(lines, isMostly, isBrokenAtLinks), isBrokenAtLinks, wrap, isPrinted: false };
}

function layoutOf(lines: readonly MarkedLine[], isWrapped: boolean, isBrokenAtLinks: boolean): TextLayout {
  if (isWrapped) return 'wrapped';
  if (isOneLine(lines)) return 'one-line';
  if (hasSourceWhitespace(lines)) return 'source-whitespace';
  return isBrokenAtLinks ? 'text-nodes' : 'blocks';
}

/** How a line that is whole seldom begins, unless it is the short entry of a list. */
const lowerCase = /^\p{Ll}/u;
const beginsInside = (line: string): boolean => {
  const unit = line.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : lowerCase.test(line);
};
const proseLength = 30;

/** How only the rest of a broken line begins: with a sign that belongs to the word before it. */
const restOfLine = /^(?:[,;.)\]:!?’”](?:\s|$)|['’]s(?!\p{L}))/u;
const beginsWithRest = (line: string): boolean => ",;.)]:!?’”'".includes(line[0] as string) && restOfLine.test(line);

/**
 * Lines that begin inside a sentence are weighed against blank lines, each rest as much as eight lower-case letters. Of
 * the development pages 93 in 100 with lines broken at links are recognised (the rest have next to none), and 1 in 100 of the
 * others is mistaken for one.
 */
const restWeight = 8;
const gapWeight = 3;
/** In wrapped text, so many more breaks inside sentences are of the tool that wrapped it, as a share of those that the column explains. */
const explainedToo = 0.2;

/** @param explained how many of the breaks inside sentences a tool made that wrapped the lines. */
function hasTextNodes(lines: readonly MarkedLine[], explained: number): boolean {
  let gaps = 0;
  let rests = 0;
  let inside = 0;
  let lengthBefore = 0;
  for (const [i, { content, gap }] of lines.entries()) {
    if (i > 0 && gap > 0) gaps++;
    if (beginsWithRest(content)) rests++;
    else if (Math.max(content.length, lengthBefore) >= proseLength && beginsInside(content))
      inside += Number(!isAccountLine(content, lines[i + 1]?.content));
    lengthBefore = content.length;
  }
  const unexplained = Math.max(0, inside - (1 + explainedToo) * explained);
  return restWeight * rests + unexplained > gapWeight * gaps;
}

/** A line of so many characters that holds this share of the page's. */
const longLine = 2000;
const mostOfPage = 0.6;

function isOneLine(lines: readonly MarkedLine[]): boolean {
  let longest = 0;
  let all = 0;
  for (const { content } of lines) {
    all += content.length;
    longest = Math.max(longest, content.length);
  }
  return longest >= longLine && longest >= mostOfPage * all;
}

function hasSourceWhitespace(lines: readonly MarkedLine[]): boolean {
  let wideGaps = 0;
  let indented = 0;
  for (const { gap, indent } of lines) {
    if (gap > 2) wideGaps++;
    if (indent > 0) indented++;
  }
  return wideGaps + indented > 0.2 * lines.length;
}
