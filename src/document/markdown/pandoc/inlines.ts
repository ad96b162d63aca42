/** Inline markup that pandoc adds to Markdown: `[words]{.class}`, attributes behind links, images and code, `x^2^`, `H~2~O`, `$x_2$`. */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { readFormulas } from '../formulas.ts';
import { attributesAt } from './attributes.ts';

const OPENING_BRACKET = 0x5b;
const OPENING_BRACE = 0x7b;
const CARET = 0x5e;
const TILDE = 0x7e;

/** What attributes may stand behind: the end of a link or an image, of a span or of code. */
const BEFORE_ATTRIBUTES = ')]`';
/** The format of a raw element, which stands behind code as attributes do. */
const rawFormat = /\{=\w+\}/y;

export function readInlines(parser: MarkdownIt): void {
  const { parseLinkLabel } = parser.helpers;
  // Spans may stand in the text of links, where links may not, and pandoc writes no link in another.
  parser.helpers.parseLinkLabel = (state, start) => parseLinkLabel(state, start, false);
  parser.inline.ruler.before('link', 'span', span);
  parser.inline.ruler.before('link', 'attributes', attributes);
  parser.inline.ruler.before('link', 'script', script);
  readFormulas(parser, true);
}

/** A span gives its words and nothing else. */
function span(state: StateInline, silent: boolean): boolean {
  const { pos: start, posMax: max, src, md } = state;
  if (src.charCodeAt(start) !== OPENING_BRACKET) return false;
  const end = md.helpers.parseLinkLabel(state, start, false);
  if (end < 0 || src.charCodeAt(end + 1) !== OPENING_BRACE) return false;
  const found = attributesAt(src, end + 1);
  if (!found || found.end > max) return false;
  if (!silent) {
    state.pos = start + 1;
    state.posMax = end;
    state.push('span_open', 'span', 1).meta = { names: found.names };
    md.inline.tokenize(state);
    state.push('span_close', 'span', -1);
    state.posMax = max;
  }
  state.pos = found.end;
  return true;
}

function attributes(state: StateInline, silent: boolean): boolean {
  const { pos, posMax, src } = state;
  if (src.charCodeAt(pos) !== OPENING_BRACE || !BEFORE_ATTRIBUTES.includes(src[pos - 1] ?? ' ')) return false;
  if (!silent && state.pending !== '') return false;
  rawFormat.lastIndex = pos;
  const raw = rawFormat.exec(src)?.[0];
  const last = state.tokens.at(-1);
  const end = raw === undefined ? attributesAt(src, pos)?.end : pos + raw.length;
  if (end === undefined || end > posMax) return false;
  // A raw element is shown by a browser, not read: `<br>` and the like.
  if (raw !== undefined && last?.type === 'code_inline' && !silent) last.type = 'html_inline';
  state.pos = end;
  return true;
}

/** Superscripts and subscripts have no spaces that are not escaped. */
const scripted = /([\^~])((?:[^\s\\^~]|\\.){1,40})\1/y;

function script(state: StateInline, silent: boolean): boolean {
  const { pos, posMax, src, md } = state;
  const unit = src.charCodeAt(pos);
  if ((unit !== CARET && unit !== TILDE) || src.charCodeAt(pos + 1) === unit) return false;
  scripted.lastIndex = pos;
  const found = scripted.exec(src);
  if (!found || pos + found[0].length > posMax) return false;
  if (!silent) {
    state.pos = pos + 1;
    state.posMax = pos + found[0].length - 1;
    md.inline.tokenize(state);
    state.posMax = posMax;
  }
  state.pos = pos + found[0].length;
  return true;
}
