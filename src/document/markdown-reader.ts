import { cleanLine } from './block-text.ts';
import type { Block, Document, PageHead } from './document.ts';
import { BlockGatherer } from './markdown/block-gatherer.ts';
import { tokensOf } from './markdown/bounded-parser.ts';
import { mendRuling } from './markdown/lenient-parser.ts';
import { type Preamble, readPreamble } from './markdown/preamble.ts';
import { MOST_BLOCKS, refuseTooMany } from './most-blocks.ts';

const lineEnds = /\r\n?/g;

/** An XML declaration or the like that its own line does not close, and that would take the whole page with it. */
const openInstruction = /^ {0,3}<\?(?![^\n]*\?>)[^>\n]*>?/gm;

/** A long book has five million. The parser looks at each some ten times. */
const MOST_CHARACTERS = 6_000_000;
/** Some two hundred bytes each in the parser's tables. */
const MOST_LINES = 400_000;

/**
 * Reads a page of Markdown as converters of HTML write it: links and images, tables, islands of HTML, and a preamble that
 * becomes the head. Time is linear in the length.
 *
 * @throws CleanArticleError `too-large` for more characters or blocks than any page has.
 */
export async function readMarkdown(markdown: string): Promise<Document> {
  refuseTooMany(markdown.length, 'characters of Markdown', MOST_CHARACTERS);
  const lines = markdown.replace(lineEnds, '\n').split('\n');
  refuseTooMany(lines.length, 'lines of Markdown', MOST_LINES);
  const preamble = readPreamble(lines);
  // Blank lines for the preamble's keep the numbers of those that follow.
  const text = lines.slice(preamble.lines).map(mendRuling).join('\n');
  const page = '\n'.repeat(preamble.lines) + text.replace(openInstruction, '');
  return { format: 'markdown', blocks: await readBlocks(page), head: headOf(preamble) };
}

async function readBlocks(page: string): Promise<Block[]> {
  const gatherer = new BlockGatherer(page.split('\n'));
  for (const token of tokensOf(page)) {
    if (token.type === 'html_block') await gatherer.addIsland(token);
    else gatherer.add(token);
  }
  refuseTooMany(gatherer.blocks.length, 'blocks', MOST_BLOCKS);
  return gatherer.blocks;
}

function headOf({ entries }: Preamble): PageHead | null {
  if (entries.length === 0) return null;
  const metas = new Map<string, string[]>();
  for (const [key, raw] of entries) {
    const value = cleanLine(raw);
    const values = metas.get(key);
    if (values) values.push(value);
    else metas.set(key, [value]);
  }
  const first = (...keys: string[]) => keys.map((key) => metas.get(key)?.[0]).find((value) => value) ?? null;
  return {
    title: first('title'),
    metas,
    linkedData: [],
    canonicalUrl: first('canonical', 'url', 'source', 'permalink', 'link'),
    language: first('lang', 'language', 'locale'),
  };
}
