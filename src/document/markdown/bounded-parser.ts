/** A page of Markdown, token by token, in bounded time and memory. */
import type { Env, StateBlock, StateInline, Token } from 'markdown-it';
import { refuseTooMany } from '../most-blocks.ts';
import { readFormulas } from './formulas.ts';
import { lenientParser } from './lenient-parser.ts';
import { passOverOpenMarkup } from './open-markup.ts';
import { isFromPandoc, readPandoc } from './pandoc/pandoc.ts';
import { readWrappedHeadings, wrapColumnOf } from './wrapped-lines.ts';

/** Blocks and cells that nest deeper are left out, since the time grows with the depth. */
const DEEPEST_BLOCK = 200;
/** Brackets that nest deeper are text. */
const DEEPEST_INLINE = 20;

/** Some two hundred bytes each, three to a paragraph or a cell. */
const MOST_BLOCK_TOKENS = 400_000;

/** A paragraph's content is parsed in pieces of so many characters: a link over a cut stays text, as seldom as that is. */
const PIECE = 32_768;

/** A picture within an address: longer than any piece, and nothing of it is text. */
const DATA_URI = /(\]\(<?data:)[^\s)>]+/g;

/** Tokens and look-aheads, some two microseconds each. The content of a page that takes more is text from there on. */
const MOST_INLINE_STEPS = 400_000;

/**
 * The tokens of a page, those of kind `inline` with their children, which are dropped once the next token is asked for.
 * @throws CleanArticleError `too-large` for more blocks or cells than any page has.
 */
export function* tokensOf(page: string): Generator<Token> {
  const env: Env = {};
  const isPandoc = isFromPandoc(page);
  const inline = inlineReader(env, isPandoc);
  for (const token of blockTokens(page, env, isPandoc)) {
    if (token.type === 'inline') token.children = inline(token.content);
    yield token;
    token.children = null;
  }
}

/** Leaves in `env` the links that the page defines. */
function blockTokens(page: string, env: Env, isPandoc: boolean): Token[] {
  const parser = lenientParser(DEEPEST_BLOCK);
  if (isPandoc) readPandoc(parser);
  // pandoc wraps no headings.
  const column = isPandoc ? null : wrapColumnOf(page.split('\n'));
  if (column !== null) readWrappedHeadings(parser, column);
  parser.core.ruler.disable('inline');
  passOverOpenMarkup(parser);
  let tokens = 0;
  parser.block.State = class extends parser.block.State {
    override push(...kind: Parameters<StateBlock['push']>) {
      refuseTooMany(++tokens, 'parts of Markdown', MOST_BLOCK_TOKENS);
      return super.push(...kind);
    }
  };
  return parser.parse(page, env);
}

function inlineReader(env: Env, isPandoc: boolean): (content: string) => Token[] {
  const parser = lenientParser(DEEPEST_INLINE);
  if (isPandoc) readPandoc(parser);
  else readFormulas(parser, false);
  const { inline } = parser;
  let steps = 0;
  inline.State = class extends inline.State {
    override push(...kind: Parameters<StateInline['push']>) {
      steps++;
      return super.push(...kind);
    }
  };
  const skipToken = inline.skipToken.bind(inline);
  inline.skipToken = (state) => {
    steps++;
    skipToken(state);
  };
  const parse = (piece: string): Token[] => {
    if (steps > MOST_INLINE_STEPS) inline.ruler.enableOnly(['text']);
    return parser.parseInline(piece, env)[0]?.children ?? [];
  };
  return (content) => piecesOf(content).flatMap(parse);
}

/** Cut after a line's end where there is one, else after a space. */
function piecesOf(whole: string): string[] {
  const content = whole.length > PIECE ? whole.replace(DATA_URI, '$1') : whole;
  const pieces: string[] = [];
  let start = 0;
  while (content.length - start > PIECE) {
    const most = content.slice(start, start + PIECE);
    const cut = most.lastIndexOf('\n') + 1 || most.lastIndexOf(' ') + 1 || PIECE;
    pieces.push(most.slice(0, cut));
    start += cut;
  }
  pieces.push(content.slice(start));
  return pieces;
}
