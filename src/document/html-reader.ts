import type { Document as Page } from 'domhandler';
import type { Block, Document } from './document.ts';
import { placeBlocks } from './html/block-places.ts';
import type { Frame } from './html/frame.ts';
import { LineageReader } from './html/lineage.ts';
import { type FoundBlock, PageWalk } from './html/page-walk.ts';
import { parsePage } from './html/parse-page.ts';
import { traverse } from './html/traverse.ts';
import { readHead } from './structured-data/read-head.ts';

export interface HtmlReaderOptions {
  /** The page's own address, against which a relative canonical address is resolved. */
  readonly url?: string | null;
}

/** A page that shows less prose than this, in characters, is looked at again with what it hides. */
const LITTLE_PROSE = 500;
/** Blocks shorter than this, or mostly of links, are no prose. */
const SHORTEST_PROSE = 100;

const lineEnds = /\r\n?/g;

/**
 * Reads a page of HTML, however broken: never throws, and takes time linear in its length. Blocks follow the order of the
 * source. What a browser would not show is left out, unless the page has next to no prose without it.
 */
export async function readHtml(html: string, options: HtmlReaderOptions = {}): Promise<Document> {
  const source = html.includes('\r') ? html.replace(lineEnds, '\n') : html;
  const root = parsePage(source);
  const shown = walk(root, false);
  const read = proseOf(shown) < LITTLE_PROSE ? fuller(shown, walk(root, true)) : shown;
  return {
    format: 'html',
    blocks: toBlocks(read.blocks, source),
    head: readHead(shown.declarations, options.url ?? null),
  };
}

function walk(root: Page, revealing: boolean): PageWalk {
  const pageWalk = new PageWalk(revealing);
  traverse(root, pageWalk);
  pageWalk.finish();
  return pageWalk;
}

/** Hidden text is taken for the page only where it is most of the page's prose. */
function fuller(shown: PageWalk, revealed: PageWalk): PageWalk {
  return proseOf(revealed) > 3 * proseOf(shown) ? revealed : shown;
}

function proseOf({ blocks }: PageWalk): number {
  let length = 0;
  for (const {
    gathered: { text, linkDensity },
  } of blocks)
    if (text.length >= SHORTEST_PROSE && linkDensity < 0.5) length += text.length;
  return length;
}

function toBlocks(found: readonly FoundBlock[], source: string): Block[] {
  const places = placeBlocks(found, source);
  const lineages = new LineageReader();
  return found.map(({ gathered: { text, linkDensity }, kind, level, gapBefore, frame, element }, index) => {
    const { tagPath, names } = lineages.lineageOf(element, frame);
    const hints = { linkDensity, tagPath, names, container: containerOf(frame) };
    return { index, text, kind, level, place: places[index] ?? { lines: [1, 1] }, gapBefore, hints };
  });
}

/** Text beside blocks has those blocks for siblings; text that fills its element is that element, and its siblings are the element's. */
function containerOf(frame: Frame): number {
  const holds = frame.holdsBlocks || frame.ownBlocks > 1;
  return (holds && !frame.isLeaf) || !frame.parent ? frame.id : frame.parent.id;
}
