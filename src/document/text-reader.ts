import type { TextLayout } from '../schema/text-layouts.ts';
import type { Block, Document, PageHead, SetAside } from './document.ts';
import { normalizeText } from './normalize-text.ts';
import { addCode, linesWithCode, withoutCode } from './page-code/code-blocks.ts';
import { headOfCode } from './page-code/code-head.ts';
import { findPageCode } from './page-code/find-page-code.ts';
import { evidenceNeeded } from './segments/evidence-needed.ts';
import { blockOfLines } from './text/block-of-lines.ts';
import { blocksOfLine } from './text/blocks-of-line.ts';
import { joinedLines } from './text/joined-lines.ts';
import type { TextLayoutReason } from './text/layout-removals.ts';
import type { MarkedLine } from './text/marked-line.ts';
import type { PrintedPages } from './text/printed-pages.ts';
import { readTextLines } from './text/read-text-lines.ts';
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
  const source = normalizeText(text);
  const code = findPageCode(source);
  const page = readTextLines(code.length === 0 ? source : withoutCode(source, code), text, layout);
  const isJoined = joinedLines(page);
  const lines = page.layout === 'wrapped' ? undoHyphens(page.lines, isJoined) : page.lines;
  const leastEvidence = evidenceNeeded(lines, code.length > 0);
  const codeLines = linesWithCode(code, source);
  const sharesCode = (at: number): boolean => codeLines.has((lines[at] as MarkedLine).number);
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
    while (end < lines.length && isJoined[end] && !sharesCode(end - 1) && !sharesCode(end)) end++;
    if (blocks.length >= USUAL_BLOCKS) end = Math.max(end, Math.min(lines.length, first + LINES_BEYOND));
    const line = lines[first] as MarkedLine;
    setAside.push(...asidesBefore(line.number));
    const isShared = sharesCode(first);
    const evidence = end === first + 1 && !line.omitted ? leastEvidence(line.content) : null;
    const least = isShared ? (evidence ?? Number.POSITIVE_INFINITY) : evidence;
    if (least === null) blocks.push(blockOfLines(lines, first, end, blocks.length, asidesBefore));
    else {
      const room = USUAL_BLOCKS - blocks.length;
      for (const block of blocksOfLine(line, blocks.length, { least, room, isShared })) blocks.push(block);
    }
    first = end;
  }
  for (const one of page.setAside.slice(aside)) setAside.push(one);
  const all = code.length === 0 ? blocks : addCode(blocks, code, source);
  return {
    format: 'text',
    blocks: all,
    structure: async () => (await import('./text/text-structure.ts')).textStructure(all),
    head: headOfPrinted(page.printed) ?? headOfCode(code, source),
    layout: page.layout,
    ...(setAside.length > 0 && { setAside }),
  };
}

function headOfPrinted(printed: PrintedPages | null): PageHead | null {
  if (!printed || (printed.title === null && printed.url === null)) return null;
  return { title: printed.title, metas: new Map(), linkedData: [], canonicalUrl: printed.url, language: null };
}
