/**
 * The column that lines were filled up to. A line that was broken there betrays itself: with the first word of the next line
 * it would have gone beyond. So each break inside a sentence allows a range of columns, and the column is the one that most
 * of them allow.
 */

import { Kind, kindOf } from '../../text/characters.ts';
import { textWidth } from '../../text/text-width.ts';
import type { MarkedLine } from './marked-line.ts';

/** Bounds of the column. */
const NARROWEST = 40;
const WIDEST = 250;

/** Lines shorter than this are verse, labels or last lines, and say nothing of the column. */
const telling = 30;
/** The same as a share of the column: a line far shorter than it was not broken there. */
const tellingShare = telling / 80;

/** How a tool that wraps counts a wide character, such as those of Chinese: as two columns, or as one like any other. */
export type WideColumns = 1 | 2;

/** A line of wrapped text, in columns. */
export interface LineSpan {
  /** Where it ends, with what was left out of it. */
  readonly right: number;
  /** Where it would end with the first word of the next line. */
  readonly rightWithNext: number;
}

export function spanOf(line: MarkedLine, next: MarkedLine, wide: WideColumns): LineSpan {
  const right = line.indent + widthOf(line.printed ?? line.content, wide);
  const isUnspacedEnd = isUnspaced(line.content.charCodeAt(line.content.length - 1));
  return {
    right,
    rightWithNext: right + widthOfFirst(next.brokenBy ?? next.printed ?? next.content, isUnspacedEnd, wide),
  };
}

const widthOf = (text: string, wide: WideColumns): number => (wide === 2 ? textWidth(text) : text.length);

/** Of the first word with the space before it, or of the first character where lines break between any two. */
function widthOfFirst(content: string, isAfterUnspaced: boolean, wide: WideColumns): number {
  if (isAfterUnspaced && isUnspaced(content.charCodeAt(0))) return wide;
  let end = 0;
  while (end < content.length && content[end] !== ' ' && !isUnspaced(content.charCodeAt(end))) end++;
  return 1 + widthOf(content.slice(0, Math.max(end, 1)), wide);
}

/** Chinese and Japanese, which part no words. */
const isUnspaced = (unit: number): boolean =>
  kindOf(unit) === Kind.ideograph || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xff00;

/** Whether the break between two lines seems to stand inside a sentence. */
function breaksSentence(line: MarkedLine, next: MarkedLine): boolean {
  const kind = kindOf(next.content.charCodeAt(0));
  // A lone letter is a bullet of Lynx.
  if (kind === Kind.lower) return next.content[1] !== ' ' || next.indent <= line.indent;
  if (kind === Kind.comma || kind === Kind.sentenceEnd) return isUnspaced(next.content.charCodeAt(0));
  if (kind !== Kind.uncased && kind !== Kind.ideograph && kind !== Kind.syllabic) return false;
  return kindOf(line.content.charCodeAt(line.content.length - 1)) !== Kind.sentenceEnd;
}

export interface WrapEvidence {
  readonly column: number;
  readonly wide: WideColumns;
  /** Breaks inside sentences that the column explains, and those that it does not. */
  readonly explained: number;
  readonly unexplained: number;
  /** Lines that are long enough to be prose. */
  readonly long: number;
}

/** Chinese, Japanese and Korean, in which most lines begin so. */
const beginsWide = ({ content }: MarkedLine): boolean =>
  content.charCodeAt(0) >= 0x1100 && textWidth(content[0] as string) === 2;

/** The column that explains most breaks inside sentences. */
export function wrapEvidence(lines: readonly MarkedLine[]): WrapEvidence {
  const two = evidenceFor(lines, 2);
  const one = lines.some(beginsWide) ? evidenceFor(lines, 1) : two;
  return one.explained > two.explained ? one : two;
}

function evidenceFor(lines: readonly MarkedLine[], wide: WideColumns): WrapEvidence {
  const changes = new Int32Array(WIDEST + 2);
  /** How many breaks follow a line that ends there; those beyond the widest column are counted with it. */
  const ends = new Int32Array(WIDEST + 1);
  /** Short lines that followed: one that comes again is a label, and no rest of a sentence. */
  const labels = new Set<string>();
  let long = 0;
  for (const { content } of lines) if (content.length >= telling) long++;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1] as MarkedLine, lines[i] as MarkedLine];
    if (next.gap > 0 || line.content.length < telling / 2 || !breaksSentence(line, next)) continue;
    const { right, rightWithNext } = spanOf(line, next, wide);
    if (right < telling) continue;
    if (next.content.length < telling) {
      if (labels.has(next.content)) continue;
      labels.add(next.content);
    }
    const end = Math.min(right, WIDEST);
    ends[end] = (ends[end] as number) + 1;
    if (right > WIDEST) continue;
    changes[right] = (changes[right] as number) + 1;
    const endWithNext = Math.min(rightWithNext, WIDEST + 1);
    changes[endWithNext] = (changes[endWithNext] as number) - 1;
  }
  let column = NARROWEST;
  let explained = 0;
  for (let at = 0, open = 0; at <= WIDEST; at++) {
    open += changes[at] as number;
    if (at >= NARROWEST && open > explained) [column, explained] = [at, open];
  }
  const breaks = ends.subarray(Math.floor(tellingShare * column)).reduce((sum, count) => sum + count, 0);
  return { column, wide, explained, unexplained: Math.max(0, breaks - explained), long };
}
