/**
 * Tables that pandoc draws with dashes: grid tables (`+---+---+`), and those whose columns lines of dashes mark, with a row a line
 * or with blank lines between rows. Pages of tables for layout hold whole articles in their cells.
 */
import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { cutAtColumns } from './display-columns.ts';

const gridRule = /^\+(?:[-=:]+\+)+$/;
const dashes = /^ *-{2,}(?: +-{2,})* *$/;

/** Tables within cells of tables, so deep; each level is read again. */
const DEEPEST = 8;
/** pandoc indents all tables but grids, which sets them apart from rules. */
const LEAST_INDENT = 2;

/** Content that is more than a line of text: paragraphs, lists, headings, divs, tables. */
const holdsBlocks = /\n[ \t]*\n|^[ \t]*(?::::|#{1,6} |[-*+] |\d+\. |\+-|-{3})/m;

interface Row {
  /** First line and the one after the last, counted from 0. */
  readonly lines: readonly [number, number];
  readonly cells: readonly string[];
}

export function readTables(parser: MarkdownIt): void {
  const alt = { alt: ['paragraph', 'reference'] };
  parser.block.ruler.before('table', 'grid_table', gridTable, alt);
  parser.block.ruler.before('table', 'dashed_table', dashedTable, alt);
}

const lineAt = ({ src, bMarks, eMarks, blkIndent, tShift, sCount }: StateBlock, line: number): string => {
  const indent = Math.min(blkIndent, sCount[line] as number, tShift[line] as number);
  return src.slice((bMarks[line] as number) + indent, eMarks[line]);
};

function gridTable(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  if (state.src[start] !== '+') return false;
  const shift = (state.sCount[line] as number) - state.blkIndent;
  const content = (at: number) => lineAt(state, at).slice(shift).trimEnd();
  const rule = content(line);
  if (!gridRule.test(rule)) return false;
  if (silent) return true;
  const edges = [...rule.matchAll(/\+/g)].map(({ index }) => index);
  const rows: Row[] = [];
  let gathered = edges.slice(1).map((): string[] => []);
  let first = line + 1;
  let at = line + 1;
  for (; at < endLine; at++) {
    const text = content(at);
    if (text[0] === '+' && gridRule.test(text)) {
      if (at > first) rows.push({ lines: [first, at], cells: gathered.map((pieces) => pieces.join('\n')) });
      gathered = gathered.map(() => []);
      first = at + 1;
    } else if (text[0] === '|' || text[0] === '+') addGridLine(gathered, text, edges);
    else break;
  }
  if (rows.length === 0) return false;
  pushRows(state, rows);
  state.line = at;
  return true;
}

/** Where no bar stands between two columns, a cell takes both. */
function addGridLine(cells: string[][], line: string, edges: readonly number[]): void {
  const parts = cutAtColumns(line, edges.slice(1));
  let cell = 0;
  for (const [index, pieces] of cells.entries()) {
    const part = parts[index] ?? '';
    if (part[0] === '|' || part[0] === '+') {
      cell = index;
      pieces.push(part.slice(1).replace(/^ /, '').trimEnd());
    } else (cells[cell] as string[]).push(`${(cells[cell] as string[]).pop() ?? ''}${part}`.trimEnd());
  }
}

function dashedTable(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[line] as number) - state.blkIndent < LEAST_INDENT) return false;
  const isRule = (at: number) => at < endLine && dashes.test(lineAt(state, at));
  const isHeaded = !isRule(line) && isRule(line + 1);
  if (!isHeaded && !isRule(line)) return false;
  const table = isHeaded ? headedTable(state, line, endLine) : closedTable(state, line, endLine, isRule);
  if (!table || table.rows.length === 0) return false;
  if (silent) return true;
  pushRows(state, table.rows);
  state.line = table.end;
  return true;
}

interface Table {
  readonly rows: readonly Row[];
  readonly end: number;
}

/** A row a line, below a header and a line of dashes, up to a blank line. */
function headedTable(state: StateBlock, line: number, endLine: number): Table {
  const columns = columnsOf(lineAt(state, line + 1));
  const rows: Row[] = [];
  let at = line;
  for (; at < endLine && !state.isEmpty(at); at++) {
    const text = lineAt(state, at);
    if (dashes.test(text)) continue;
    rows.push({ lines: [at, at + 1], cells: cutAtColumns(text, columns) });
  }
  return { rows, end: at };
}

/** Between lines of dashes; where blank lines stand between them they part the rows. */
function closedTable(state: StateBlock, line: number, endLine: number, isRule: (at: number) => boolean): Table | null {
  const nextRule = (from: number) => {
    let at = from;
    while (at < endLine && !isRule(at)) at++;
    return at < endLine ? at : null;
  };
  const isWhole = columnsOf(lineAt(state, line)).length === 0;
  const second = nextRule(line + 1);
  if (second === null) return null;
  const isHeaded = isWhole && columnsOf(lineAt(state, second)).length > 0;
  const last = isHeaded ? nextRule(second + 1) : second;
  if (last === null) return null;
  const columns = columnsOf(lineAt(state, isHeaded ? second : line));
  const lines = Array.from({ length: last - line - 1 }, (_, step) => line + 1 + step);
  const hasGaps = isHeaded || lines.some((at) => state.isEmpty(at));
  const rows: Row[] = [];
  let open: { from: number; cells: string[] } | null = null;
  const close = (at: number) => {
    if (open) rows.push({ lines: [open.from, at], cells: open.cells });
    open = null;
  };
  for (const at of lines) {
    const text = lineAt(state, at);
    const isEnd = at === second || state.isEmpty(at);
    if (isEnd || !hasGaps) close(at);
    if (isEnd) continue;
    const pieces = cutAtColumns(text, columns).map((piece) => piece.trim());
    const before: readonly string[] | undefined = (open as { cells: string[] } | null)?.cells;
    open = {
      from: (open as { from: number } | null)?.from ?? at,
      cells: pieces.map((piece, index) => (before?.[index] ? `${before[index]}\n${piece}` : piece)),
    };
  }
  close(last);
  return { rows, end: last + 1 };
}

/** Where all columns but the first begin. */
const columnsOf = (rule: string): number[] =>
  [...rule.matchAll(/ -/g)].map(({ index }) => index + 1).slice(rule[0] === ' ' ? 1 : 0);

/** A row of short cells is a row of data; else what stands in its cells is read as the page is. */
function pushRows(state: StateBlock, rows: readonly Row[]): void {
  const depth = ((state.env as { tableDepth?: number }).tableDepth ?? 0) + 1;
  for (const { lines, cells } of rows) {
    if (depth <= DEEPEST && cells.some((cell) => holdsBlocks.test(cell))) pushBlocks(state, cells, lines, depth);
    else pushCells(state, cells, lines);
  }
}

function pushCells(state: StateBlock, cells: readonly string[], [first, end]: readonly [number, number]): void {
  state.push('tr_open', 'tr', 0).map = [first, end];
  for (const cell of cells) {
    const token = state.push('inline', '', 0);
    token.content = cell.trim();
    token.map = [first, end];
    token.children = [];
  }
  state.push('tr_close', 'tr', 0);
}

/** Lines of a cell are those of its row. */
function pushBlocks(
  state: StateBlock,
  cells: readonly string[],
  [first, end]: readonly [number, number],
  depth: number,
): void {
  const env = state.env as { tableDepth?: number };
  env.tableDepth = depth;
  for (const cell of cells) {
    const tokens: Token[] = [];
    state.md.block.parse(cell, state.md, env, tokens);
    for (const token of tokens) {
      if (token.map) token.map = [Math.min(first + token.map[0], end - 1), Math.min(first + token.map[1], end)];
      state.tokens.push(token);
    }
  }
  env.tableDepth = depth - 1;
}
