/** Line blocks: verse and addresses, `| ` before each line, whose line breaks count. */
import type { MarkdownIt, StateBlock } from 'markdown-it';

const BAR = 0x7c;
const SPACE = 0x20;

export function readLineBlocks(parser: MarkdownIt): void {
  parser.block.ruler.after('table', 'line_block', lineBlock, { alt: ['paragraph', 'reference'] });
}

function lineBlock(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  if (!isBarred(state, line)) return false;
  if (silent) return true;
  let at = line;
  for (; at < endLine && isBarred(state, at); at++) {
    const start = (state.bMarks[at] as number) + (state.tShift[at] as number) + 1;
    const token = state.push('inline', '', 0);
    token.content = state.src.slice(start, state.eMarks[at]).trim();
    token.map = [at, at + 1];
    token.children = [];
  }
  state.line = at;
  return true;
}

/** A line that ends with a bar, too, is a row of a table without its ruling. */
function isBarred({ src, bMarks, tShift, eMarks }: StateBlock, line: number): boolean {
  const start = (bMarks[line] as number) + (tShift[line] as number);
  if (src.charCodeAt(start) !== BAR || src.charCodeAt(start + 1) !== SPACE) return false;
  return src.slice(start, eMarks[line]).trimEnd().at(-1) !== '|';
}
