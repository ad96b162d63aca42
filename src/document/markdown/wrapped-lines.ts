/**
 * Markdown that a converter wrapped at a column, as html2text does at 78: paragraphs and items of lists go on over line breaks
 * by themselves, but a heading ends with its line unless it is known to be wrapped.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';

const WIDEST = 200;
const NARROWEST = 40;
/** Fewer line breaks within paragraphs are chance. */
const FEWEST_BREAKS = 5;
/** Share of the breaks where the next word would not have fitted: 95 in 100 pages of html2text, 2 in 100 of other converters. */
const FULL_SHARE = 0.6;

/** What begins a block by itself, or no block of text. */
const beginsBlock = /^\s*(?:[-*+>|#=`~:]|\d+[.)]|$)/;
const firstWord = /^\S+/;

/** The column that most line breaks within paragraphs speak for; null for a page that is not wrapped. */
export function wrapColumnOf(lines: readonly string[]): number | null {
  const steps = new Int32Array(WIDEST + 2);
  let breaks = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as string;
    const line = lines[at] as string;
    // A break that the page itself has is marked by spaces.
    if (before === '' || before.endsWith('  ') || before.length > WIDEST || beginsBlock.test(line)) continue;
    breaks++;
    const from = Math.min(before.trimEnd().length, WIDEST);
    const end = Math.min(from + (firstWord.exec(line)?.[0].length ?? 0) + 1, WIDEST + 1);
    steps[from] = (steps[from] as number) + 1;
    steps[end] = (steps[end] as number) - 1;
  }
  if (breaks < FEWEST_BREAKS) return null;
  let best = NARROWEST;
  let most = 0;
  let full = 0;
  for (let column = 0; column <= WIDEST; column++) {
    full += steps[column] as number;
    if (column >= NARROWEST && full > most) [best, most] = [column, full];
  }
  return most >= FULL_SHARE * breaks ? best : null;
}

const marker = /^(#{1,6})[ \t]+/;

/** Makes a parser go on with a heading whose last line has no room for the next word. */
export function readWrappedHeadings(parser: MarkdownIt, column: number): void {
  const lineAt = ({ src, bMarks, tShift, eMarks }: StateBlock, line: number) =>
    src.slice((bMarks[line] as number) + (tShift[line] as number), eMarks[line]);
  const isFull = (state: StateBlock, line: number) => {
    const next = lineAt(state, line + 1);
    const length = (state.eMarks[line] as number) - (state.bMarks[line] as number);
    return !beginsBlock.test(next) && length + 1 + (firstWord.exec(next)?.[0].length ?? 0) > column;
  };
  parser.block.ruler.before('heading', 'wrapped_heading', (state, line, _end, silent) => {
    const hashes = marker.exec(lineAt(state, line));
    if (!hashes) return false;
    let last = line;
    while (last + 1 < state.lineMax && isFull(state, last)) last++;
    if (last === line) return false;
    if (silent) return true;
    const [mark, { length: level }] = hashes as unknown as readonly [string, string];
    const parts = [lineAt(state, line).slice(mark.length)];
    for (let at = line + 1; at <= last; at++) parts.push(lineAt(state, at));
    const map: [number, number] = [line, last + 1];
    state.push('heading_open', `h${level}`, 1).map = map;
    const inline = state.push('inline', '', 0);
    inline.content = parts.join('\n').trim();
    inline.map = map;
    inline.children = [];
    state.push('heading_close', `h${level}`, -1);
    state.line = last + 1;
    return true;
  });
}
