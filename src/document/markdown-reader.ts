import type { Document } from './document.ts';
import { BlockGatherer } from './markdown/block-gatherer.ts';
import { tokensOf } from './markdown/bounded-parser.ts';
import { mendRuling } from './markdown/lenient-parser.ts';
import { MOST_BLOCKS, refuseTooMany } from './most-blocks.ts';
import { statedPage } from './stated-page.ts';

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
  const stated = await statedPage(lines);
  const { lines: left = lines, ...known } = stated ?? {};
  const page = left.map(mendRuling).join('\n').replace(openInstruction, '');
  return {
    format: 'markdown',
    ...(await readBlocks(page)),
    head: null,
    ...known,
  };
}

async function readBlocks(page: string): Promise<Pick<Document, 'blocks' | 'imageTexts' | 'structure'>> {
  const gatherer = new BlockGatherer(page.split('\n'));
  for (const token of tokensOf(page)) {
    if (token.type === 'html_block') await gatherer.addIsland(token);
    else gatherer.add(token);
  }
  refuseTooMany(gatherer.blocks.length, 'blocks', MOST_BLOCKS);
  const { blocks, imageTexts, structures, images, islands } = gatherer;
  return {
    blocks,
    imageTexts,
    async structure(url) {
      const { MarkdownStructure, readIslands } = await import('./markdown/markdown-structure.ts');
      return new MarkdownStructure(blocks, structures, { images, islands: await readIslands(islands, url), base: url });
    },
  };
}
