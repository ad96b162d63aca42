import { declaredUrl } from './declared-url.ts';
import type { Block, Document } from './document.ts';
import { blocksInData } from './html/blocks-in-data.ts';
import type { ElementMarks } from './html/element-marks.ts';
import { hiddenBySheets } from './html/own-sheets.ts';
import type { PageElement } from './html/page-tree.ts';
import { type PageWalk, walkPage } from './html/page-walk.ts';
import { parsePage } from './html/parse-page.ts';
import { toBlocks } from './html/to-blocks.ts';
import { replaceInPieces } from './replace-in-pieces.ts';
import { readHead } from './structured-data/read-head.ts';

export interface HtmlReaderOptions {
  /** The page's own address, against which a relative canonical address is resolved. */
  readonly url?: string | null;
  /** What the caller marks elements with: blocks bear the marks of those that they stand in. */
  readonly marks?: ElementMarks | null;
}

/** A page that shows less prose than this, in characters, is looked at again with what it hides. */
const LITTLE_PROSE = 500;
/** A page that shows fewer characters in all is a shell for a script to fill, and its data are looked at. */
const SHELL = 1000;
/** Blocks shorter than this, or mostly of links, are no prose. */
const SHORTEST_PROSE = 80;

/**
 * Reads a page of HTML, however broken, in time linear in its length. Blocks follow the order of the
 * source. What a browser would not show is left out, unless the page has next to no prose without it; an article that only
 * the data for scripts hold follows what a shell shows.
 *
 * @throws CleanArticleError `too-large` for more elements or blocks than any page has.
 */
export async function readHtml(html: string, options: HtmlReaderOptions = {}): Promise<Document> {
  const source = html.includes('\r') ? replaceInPieces(html, withLineFeeds) : html;
  const root = parsePage(source);
  const shown = walkShown(root, source);
  const read = hasProse(shown) ? shown : fuller(shown, walkPage(root, true));
  const head = readHead(shown.declarations, source, options.url ?? null);
  const url = options.url ?? declaredUrl(head)?.value ?? null;
  const blocks = toBlocks(read.blocks, source, options.marks?.ofPage(url));
  if (!hasProse(read) && lengthOf(blocks) < SHELL) {
    for (const block of blocksInData(root, source)) blocks.push({ ...block, index: blocks.length });
  }
  return {
    format: 'html',
    blocks,
    head,
    async structure(url) {
      const { HtmlStructure } = await import('./html/structure/html-structure.ts');
      return new HtmlStructure(read, blocks, root, url);
    },
  };
}

/** What sheets hide is left out, unless it is most of the page: then a script shows it. */
function walkShown(root: PageElement, source: string): PageWalk {
  const hiddenNames = hiddenBySheets(source);
  const shown = walkPage(root, false, hiddenNames);
  if (hiddenNames.size === 0) return shown;
  const whole = walkPage(root, false);
  return proseOf(whole) > 2 * proseOf(shown) ? whole : shown;
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Hidden text is taken for the page only where it is most of the page's prose. */
function fuller(shown: PageWalk, revealed: PageWalk): PageWalk {
  return proseOf(revealed) > 3 * proseOf(shown) ? revealed : shown;
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
const hasProse = (walk: PageWalk) => proseOf(walk) >= LITTLE_PROSE;

function proseOf({ blocks }: PageWalk): number {
  let length = 0;
  for (const { gathered } of blocks) {
    if (gathered.text.length >= SHORTEST_PROSE && gathered.linkDensity < 0.5) length += gathered.text.length;
  }
  return length;
}
