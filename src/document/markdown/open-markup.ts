/** Markup that a page opens and never closes, which would take all that follows for itself: only its mark is passed over. */
import type { MarkdownIt, StateBlock } from 'markdown-it';

/** What begins a stretch of HTML that ends with a mark of its own and not with a blank line, and that mark. */
const KINDS: readonly (readonly [opener: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)[^<>]*>?/i, /<\/(?:script|pre|style|textarea)>/gi],
  [/^<!--/, /-->/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![a-z]+/i, />/g],
];

/** `parser` reads a single page. */
export function passOverOpenMarkup(parser: MarkdownIt): void {
  const lastEnds = new Map<RegExp, number>();
  const lastEndOf = (end: RegExp, { src }: StateBlock): number => {
    const known = lastEnds.get(end);
    if (known !== undefined) return known;
    let last = -1;
    for (const { index } of src.matchAll(end)) last = index;
    lastEnds.set(end, last);
    return last;
  };
  parser.block.ruler.before('html_block', 'open_markup', (state, line, _end, silent) => {
    const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
    if (silent || state.src[start] !== '<') return false;
    const text = state.src.slice(start, state.eMarks[line]);
    for (const [opener, end] of KINDS) {
      const mark = opener.exec(text)?.[0];
      if (mark === undefined) continue;
      if (lastEndOf(end, state) < start) {
        state.bMarks[line] = start + mark.length;
        state.tShift[line] = 0;
      }
      return false;
    }
    return false;
  });
}
