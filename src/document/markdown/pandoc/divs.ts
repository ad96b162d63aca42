/** Fenced divs: `::: {#content .post}` opens an element, `:::` closes the innermost. */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { attributesAt, namesIn } from './attributes.ts';

const COLON = 0x3a;
const FEWEST_COLONS = 3;
/** Lines that the attributes of a fence may take: values hold line breaks. */
const MOST_LINES = 20;

const oneName = /^([^\s{}]+)(?: :+)?$/;

export function readDivs(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'div', div, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
}

/** A fence is a token of its own: what stands between two is not parsed as their content, so depth costs nothing. */
function div(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  if (state.src.charCodeAt(start) !== COLON) return false;
  let at = start;
  while (state.src.charCodeAt(at) === COLON) at++;
  if (at - start < FEWEST_COLONS) return false;
  const fence = readFence(state, at, line, endLine);
  if (!fence) return false;
  if (silent) return true;
  state.line = line + fence.lines;
  const token = state.push(fence.names === null ? 'div_close' : 'div_open', 'div', 0);
  token.map = [line, state.line];
  token.meta = { names: fence.names };
  return true;
}

/** Names are null for a fence that closes. */
function readFence(
  { src, eMarks }: StateBlock,
  at: number,
  line: number,
  endLine: number,
): { readonly names: readonly string[] | null; readonly lines: number } | null {
  const rest = src.slice(at, eMarks[line]).trim();
  if (rest === '') return { names: null, lines: 1 };
  const name = oneName.exec(rest)?.[1];
  if (name !== undefined) return { names: namesIn(`.${name}`), lines: 1 };
  if (rest[0] !== '{') return null;
  const open = src.indexOf('{', at);
  const last = Math.min(line + MOST_LINES, endLine) - 1;
  const found = attributesAt(src.slice(0, eMarks[last]), open);
  if (!found) return null;
  let lines = 1;
  while ((eMarks[line + lines - 1] as number) < found.end) lines++;
  return { names: found.names, lines };
}
