/** Takes code of the page out of a text, so that only prose is read as lines, and puts it back among the blocks of these. */

import { cleanCode } from '../block-text.ts';
import type { Block } from '../document.ts';
import type { CodeSpan } from './find-page-code.ts';

/** Stands where code stood; a normalised text has none. What is on its two sides does not belong together. */
export const CODE_MARK = '\0';

/** The text with spaces in the place of code, the first of them a mark; lines and columns stay what they are. */
export function withoutCode(source: string, spans: readonly CodeSpan[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(source.slice(from, start), CODE_MARK, source.slice(start + 1, end).replace(/[^\n]+/g, blank));
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

const blank = (run: string): string => ' '.repeat(run.length);

/** The blocks of the rest of `source` with those of its code, in order. */
export function addCode(blocks: readonly Block[], spans: readonly CodeSpan[], source: string): Block[] {
  const all: Block[] = [];
  let next = 0;
  const push = (block: Block): void => {
    const before = all.at(-1);
    const gapBefore = before ? Math.max(0, block.place.lines[0] - before.place.lines[1] - 1) : block.gapBefore;
    all.push({ ...block, index: all.length, gapBefore });
  };
  for (const code of codeBlocks(spans, source)) {
    while (next < blocks.length && isBefore(blocks[next] as Block, code)) push(blocks[next++] as Block);
    push(code);
  }
  while (next < blocks.length) push(blocks[next++] as Block);
  return all;
}

/** The numbers of the lines that code begins or ends on: other text may share them. */
export function linesWithCode(spans: readonly CodeSpan[], source: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { place } of codeBlocks(spans, source)) numbers.add(place.lines[0]).add(place.lines[1]);
  return numbers;
}

const isBefore = ({ place }: Block, code: Block): boolean =>
  place.lines[0] < code.place.lines[0] ||
  (place.lines[0] === code.place.lines[0] && (place.columns?.[0] ?? 0) < (code.place.columns?.[0] ?? 0));

function* codeBlocks(spans: readonly CodeSpan[], source: string): Generator<Block> {
  let line = 1;
  let lineStart = 0;
  const goTo = (offset: number): void => {
    for (let at = source.indexOf('\n', lineStart); at !== -1 && at < offset; at = source.indexOf('\n', lineStart)) {
      line++;
      lineStart = at + 1;
    }
  };
  for (const { start, end } of spans) {
    goTo(start);
    const first = { line, column: start - lineStart + 1, isShared: source.slice(lineStart, start).trim() !== '' };
    goTo(end - 1);
    const lineEnd = source.indexOf('\n', end);
    const isShared = source.slice(end, lineEnd === -1 ? source.length : lineEnd).trim() !== '';
    yield {
      index: 0,
      text: cleanCode(source.slice(start, end)),
      kind: 'code',
      level: null,
      place: {
        lines: [first.line, line],
        ...((first.isShared || isShared) && { columns: [first.column, end - lineStart] }),
      },
      gapBefore: first.line - 1,
      hints: null,
    };
  }
}
