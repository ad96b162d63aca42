/** A plain text as lines of the page alone, and what the tool that wrote it added. */

import type { TextLayout } from '../../schema/text-layouts.ts';
import type { SetAside } from '../document.ts';
import { linesOf, type TextLine } from '../text-lines.ts';
import { browserLine, linkRelations, withoutBullet } from './browser-lines.ts';
import { readBrowserMarks } from './browser-marks.ts';
import { type DetectedLayout, detectTextLayout, forceLayout } from './detect-layout.ts';
import type { TextLayoutReason } from './layout-removals.ts';
import type { MarkedLine } from './marked-line.ts';
import { findPrintedPages, type PrintedPages } from './printed-pages.ts';
import { withTableRows } from './table-lines.ts';

export interface TextPage extends DetectedLayout {
  readonly lines: readonly MarkedLine[];
  /** In the order of the text. */
  readonly setAside: readonly SetAside<TextLayoutReason>[];
  /** What the printer wrote on each page. */
  readonly printed: PrintedPages | null;
}

/**
 * @param text normalised.
 * @param source the same with its form feeds.
 * @param forced the layout, where it need not be detected.
 */
export function readTextLines(text: string, source: string, forced: TextLayout | null): TextPage {
  const setAside: SetAside<TextLayoutReason>[] = [];
  const all = linesOf(text);
  const printed = findPrintedPages(all, source);
  const pages = printed ? withoutFurniture(all, printed, setAside) : all;
  const marked = readBrowserMarks(pages, text);
  if (marked) {
    for (const { line, reason } of marked.emptied) setAside.push(asideOf([line], reason));
    if (marked.references.length > 0) setAside.push(asideOf(marked.references, 'link-references'));
  }
  const page = marked?.lines ?? pages;
  const evidence = { isNumbered: marked?.isNumbered === true, isPrinted: printed !== null };
  const found = detectTextLayout(page, evidence);
  const detected = forced === null ? found : forceLayout(found, page, forced);
  const lines = detected.layout === 'wrapped' && !detected.isPrinted ? withoutDrawing(page, setAside) : page;
  setAside.sort((a, b) => a.lines[0] - b.lines[0]);
  return { ...detected, lines, setAside, printed };
}

/** Without headers and footers; the first line of a page follows the last of the page before at once. */
function withoutFurniture(
  lines: readonly TextLine[],
  { furniture, breaks }: PrintedPages,
  setAside: SetAside<TextLayoutReason>[],
): MarkedLine[] {
  const kept: MarkedLine[] = [];
  let isPageStart = false;
  for (const [at, line] of lines.entries()) {
    isPageStart ||= breaks.has(at);
    const reason = furniture.get(at);
    if (reason === undefined) {
      kept.push(isPageStart ? { ...line, gap: 0, isPageStart } : line);
      isPageStart = false;
    } else setAside.push(asideOf([line], reason));
  }
  return kept;
}

/** The lines of a wrapped text that show text of the page. */
function withoutDrawing(lines: readonly MarkedLine[], setAside: SetAside<TextLayoutReason>[]): MarkedLine[] {
  const kept: MarkedLine[] = [];
  const relations = linkRelations(lines);
  if (relations > 0) setAside.push(asideOf(lines.slice(0, relations), 'link-relations'));
  let gap = relations > 0 ? 1 : 0;
  for (let at = relations; at < lines.length; at++) {
    const line = lines[at] as MarkedLine;
    const reason = browserLine(line);
    if (reason === null) {
      const item = withoutBullet(line);
      kept.push(gap > item.gap ? { ...item, gap } : item);
      gap = 0;
    } else {
      setAside.push(asideOf([line], reason));
      gap = Math.max(1, gap, line.gap);
    }
  }
  return withTableRows(kept);
}

/** One removal, with the text as it stands in the source. */
const asideOf = (lines: readonly MarkedLine[], reason: TextLayoutReason): SetAside<TextLayoutReason> => ({
  lines: [(lines[0] as TextLine).number, (lines.at(-1) as TextLine).number],
  text: lines
    .map(({ printed, content }) => printed ?? content)
    .join(' ')
    .replace(/\s+/g, ' '),
  reason,
});
