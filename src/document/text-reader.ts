import type { Block, Document, PageHead, SetAside } from './document.ts';
import { normalizeText } from './normalize-text.ts';
import { blockOfLines } from './text/block-of-lines.ts';
import { joinedLines } from './text/joined-lines.ts';
import type { TextLayoutReason } from './text/layout-removals.ts';
import type { MarkedLine } from './text/marked-line.ts';
import type { PrintedPages } from './text/printed-pages.ts';
import { readTextLines } from './text/read-text-lines.ts';
import type { TextLayout } from './text/text-layouts.ts';
import { undoHyphens } from './text/undo-hyphens.ts';

/**
 * No page has as many blocks: the lines of a text that has come so far are taken a hundred to a block, so that what is no
 * page costs little more than reading it.
 */
const USUAL_BLOCKS = 50_000;
const LINES_BEYOND = 100;

/**
 * Reads plain text of any layout; one that shows nothing gives no blocks. Time is linear in the length.
 *
 * @param layout null to detect it.
 * @throws CleanArticleError `too-large` for more lines than any page has.
 */
export function readText(text: string, layout: TextLayout | null = null): Document {
  const page = readTextLines(normalizeText(text), text, layout);
  const isJoined = joinedLines(page);
  const lines = page.layout === 'wrapped' ? undoHyphens(page.lines, isJoined) : page.lines;
  const blocks: Block[] = [];
  const setAside: SetAside<TextLayoutReason>[] = [];
  let aside = 0;
  /** What is set aside before the line of this number. */
  const asidesBefore = (number: number): readonly SetAside<TextLayoutReason>[] => {
    const from = aside;
    while ((page.setAside[aside]?.lines[0] ?? number) < number) aside++;
    return page.setAside.slice(from, aside);
  };
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && isJoined[end]) end++;
    if (blocks.length >= USUAL_BLOCKS) end = Math.max(end, Math.min(lines.length, first + LINES_BEYOND));
    setAside.push(...asidesBefore((lines[first] as MarkedLine).number));
    blocks.push(blockOfLines(lines, first, end, blocks.length, asidesBefore));
    first = end;
  }
  setAside.push(...page.setAside.slice(aside));
  return {
    format: 'text',
    blocks,
    head: page.printed && headOf(page.printed),
    layout: page.layout,
    ...(setAside.length > 0 && { setAside }),
  };
}

const headOf = ({ title, url }: PrintedPages): PageHead | null =>
  title === null && url === null
    ? null
    : { title, metas: new Map(), linkedData: [], canonicalUrl: url, language: null };
