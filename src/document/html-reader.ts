import { load } from 'cheerio/slim';
import type { Block, Document } from './document.ts';
import { placeBlocks } from './html/block-places.ts';
import { LEAF_ELEMENTS } from './html/elements.ts';
import type { Frame } from './html/frame.ts';
import { NameReader, tagPathOf } from './html/hints.ts';
import { type FoundBlock, PageWalk } from './html/page-walk.ts';
import { traverse } from './html/traverse.ts';
import { readHead } from './structured-data/read-head.ts';

export interface HtmlReaderOptions {
  /** The page's own address, against which a relative canonical address is resolved. */
  readonly url?: string | null;
}

/** A page that shows fewer characters than this is looked at again with what it hides. */
const NEARLY_EMPTY = 200;

const lineEnds = /\r\n?/g;

/**
 * Reads a page of HTML, however broken: never throws, and takes time linear in its length. Blocks follow the order of the
 * source. What a browser would not show is left out, unless the page shows next to nothing without it.
 */
export async function readHtml(html: string, options: HtmlReaderOptions = {}): Promise<Document> {
  const source = html.includes('\r') ? html.replace(lineEnds, '\n') : html;
  // cheerio's slim entry parses by htmlparser2; these are that parser's options, in cheerio's wrapping.
  const $ = load(source, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  const root = $.root()[0];
  const shown = walk(root, false);
  const read = lengthOf(shown.blocks) < NEARLY_EMPTY ? fuller(shown, walk(root, true)) : shown;
  return {
    format: 'html',
    blocks: toBlocks(read.blocks, source),
    head: readHead($, shown.declarations, options.url ?? null),
  };
}

function walk(root: Parameters<typeof traverse>[0] | undefined, revealing: boolean): PageWalk {
  const pageWalk = new PageWalk(revealing);
  if (root) traverse(root, pageWalk);
  pageWalk.finish();
  return pageWalk;
}

function lengthOf(blocks: readonly FoundBlock[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}

/** Hidden text is taken for the page only where it is most of it. */
function fuller(shown: PageWalk, revealed: PageWalk): PageWalk {
  return lengthOf(revealed.blocks) > 3 * lengthOf(shown.blocks) ? revealed : shown;
}

function toBlocks(found: readonly FoundBlock[], source: string): Block[] {
  const places = placeBlocks(found, source);
  const nameReader = new NameReader();
  return found.map(({ text, kind, level, gapBefore, frame, element, linkDensity }, index) => ({
    index,
    text,
    kind,
    level,
    place: places[index] ?? { lines: [1, 1] },
    gapBefore,
    hints: {
      linkDensity,
      tagPath: tagPathOf(element),
      names: nameReader.namesOf(element),
      container: containerOf(frame),
    },
  }));
}

/** Text beside blocks has those blocks for siblings; text that fills its element is that element, and its siblings are the element's. */
function containerOf(frame: Frame): number {
  const holds = frame.holdsBlocks || frame.ownBlocks > 1;
  const isContainer = holds && !LEAF_ELEMENTS.has(frame.element?.name ?? '');
  return isContainer || !frame.parent ? frame.id : frame.parent.id;
}
