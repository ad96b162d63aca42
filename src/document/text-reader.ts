import { blockOfLines, blocksOfLine } from './block-of-lines.ts';
import type { Block, Document } from './document.ts';
import { normalizeText } from './normalize-text.ts';
import { addCode, withoutCode } from './page-code/code-blocks.ts';
import { headOfCode } from './page-code/code-head.ts';
import { findPageCode } from './page-code/find-page-code.ts';
import { rejoinLines } from './rejoin-lines.ts';
import { evidenceNeeded } from './segments/evidence-needed.ts';
import { tellTextForm } from './tell-text-form.ts';
import { linesOf, type TextLine } from './text-lines.ts';
import { isWrapped } from './unwrap-lines.ts';

/**
 * No page has as many blocks: the lines of a text that has come so far are taken a hundred to a block, so that what is no
 * page costs little more than reading it.
 */
const USUAL_BLOCKS = 50_000;
const LINES_BEYOND = 100;

/**
 * Reads plain text of any form; one that shows nothing gives no blocks. Time is linear in the length.
 *
 * @throws CleanArticleError `too-large` for more lines than any page has.
 */
export function readText(text: string): Document {
  const source = normalizeText(text);
  const code = findPageCode(source);
  const lines = linesOf(code.length === 0 ? source : withoutCode(source, code));
  const goesOn = continuation(lines);
  const leastEvidence = evidenceNeeded(lines, code.length > 0);
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && goesOn(end)) end++;
    if (blocks.length >= USUAL_BLOCKS) end = Math.max(end, Math.min(lines.length, first + LINES_BEYOND));
    const line = lines[first] as TextLine;
    const least = end === first + 1 ? leastEvidence(line.content) : null;
    if (least !== null) {
      for (const block of blocksOfLine(line, blocks.length, least, USUAL_BLOCKS - blocks.length)) blocks.push(block);
    } else blocks.push(blockOfLines(lines, first, end, blocks.length));
    first = end;
  }
  if (code.length === 0) return { format: 'text', blocks, head: null };
  return { format: 'text', blocks: addCode(blocks, code, source), head: headOfCode(code, source) };
}

/** For the index of a line from 1 on: whether it belongs to the block of the line before it. */
function continuation(lines: readonly TextLine[]): (index: number) => boolean {
  const { isBrokenAtLinks, wrapColumn } = tellTextForm(lines);
  const joined = isBrokenAtLinks ? rejoinLines(lines.map((line) => line.content)) : null;
  return (index) => {
    const line = lines[index] as TextLine;
    if (line.gap > 0) return false;
    if (joined?.[index] === true) return true;
    return wrapColumn !== null && isWrapped(lines[index - 1] as TextLine, line, wrapColumn);
  };
}
