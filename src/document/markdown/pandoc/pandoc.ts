/** The Markdown of pandoc: what it adds to keep the elements, names and tables of HTML. */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { attributesAt, endWithoutAttributes } from './attributes.ts';
import { readDivs } from './divs.ts';
import { readInlines } from './inlines.ts';
import { readLineBlocks } from './line-blocks.ts';
import { readTables } from './tables.ts';

/** A fence of a div, attributes behind a bracket, an element in raw HTML, a grid. Prose and programs seldom hold any of them. */
const signs = /^[ \t]*(?:[-*+] +)?:{3,} *(?:\{|[\w-]+ *$)|[\])]\{[.#][\w-]|^[ \t]*```\{=html\}|^\+[-=:]{3,}\+/m;

export const isFromPandoc = (page: string): boolean => signs.test(page);

/** Makes a parser read what pandoc adds. */
export function readPandoc(parser: MarkdownIt): void {
  readDivs(parser);
  readTables(parser);
  readLineBlocks(parser);
  readInlines(parser);
  parser.core.ruler.after('block', 'pandoc_blocks', blocks);
}

/** Takes the attributes off headings, and makes islands of raw HTML. */
function blocks({ tokens }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'fence' && token.info.trim() === '{=html}') {
      token.type = 'html_block';
      token.map = token.map && [token.map[0] + 1, token.map[1]];
    } else if (token.type === 'inline' && tokens[index - 1]?.type === 'heading_open') {
      const end = endWithoutAttributes(token.content);
      (tokens[index - 1] as typeof token).meta = { names: attributesAt(token.content, end)?.names ?? [] };
      token.content = token.content.slice(0, end);
    }
  }
}
