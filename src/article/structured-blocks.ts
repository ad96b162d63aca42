import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import type { BlockStructure, ListPlace, PageImage, StructureReader } from '../document/structure.ts';
import type { ArticleBlock, ArticleImage } from '../schema/article.ts';

export interface StructuredBody {
  readonly blocks: readonly ArticleBlock[];
  readonly images: readonly ArticleImage[];
}

/**
 * How much of the structure an output shows: all; the images, whose captions are a part of the ledger; none, for the text of the body
 * alone. What is not needed is not read.
 */
export type StructureNeed = 'all' | 'images' | 'none';

/** Reasons for which the chain removes what images bring with them. */
const OF_IMAGES = new Set(['caption', 'credit', 'media']);

/**
 * The blocks of the body with the form of their text, and the article's images among them. Blocks that are captions and
 * credits of these images become part of them in the page's ledger.
 *
 * @param kept the blocks of the body, in order, with what is said of them already.
 * @param need what is not needed is absent.
 */
export async function structureBody(
  page: Page,
  kept: readonly { readonly block: Block; readonly plain: ArticleBlock }[],
  need: StructureNeed,
): Promise<StructuredBody> {
  const { structure } = page.document;
  if (!structure || need === 'none') return { blocks: kept.map(({ plain }) => plain), images: [] };
  const reader = await structure(page.analysis.url);
  const blocks = kept.map(({ block, plain }) => ({
    index: block.index,
    block: need === 'all' ? { ...plain, ...structureOf(reader, block, plain) } : plain,
  }));
  settleDepths(blocks.map(({ block }) => block));
  return placeImages(page, blocks, imagesOf(page, reader));
}

function structureOf(
  reader: StructureReader,
  { index, kind: found }: Block,
  { kind }: ArticleBlock,
): Partial<ArticleBlock> {
  const { marks, list, cells, ...others }: BlockStructure = reader.structureOf(index);
  return {
    ...(marks && { marks: marks.map(({ start, end, kind, ...others }) => ({ start, end, kind, ...others })) }),
    // A numbered line of a text that heads a section is no item.
    ...(list && (kind === found || kind !== 'heading') && { list: { ...list } }),
    ...(cells && { cells: cells.map((cell) => ({ ...cell })) }),
    ...others,
  };
}

/** Lists that lay out a page around the article's own lists are none of its: in each run of items the least depth is 1. */
function settleDepths(blocks: readonly ArticleBlock[]): void {
  for (let first = 0; first < blocks.length; first++) {
    let end = first;
    let least = Number.POSITIVE_INFINITY;
    for (let list = blocks[end]?.list; list; list = blocks[++end]?.list) least = Math.min(least, list.depth);
    for (let at = first; at < end; at++) {
      const { list } = blocks[at] as { list: { -readonly [key in keyof ListPlace]: ListPlace[key] } };
      list.depth -= least - 1;
    }
    first = Math.max(first, end);
  }
}

function imagesOf(page: Page, reader: StructureReader): readonly PageImage[] {
  const isCaption = (index: number) => {
    const removal = page.outcomes.removalOf(index);
    return removal !== undefined && OF_IMAGES.has(removal.reason);
  };
  const images = reader.images({
    isKept: (index) => page.isOpen(index),
    isCaption,
    isField: (index) => page.isField(index),
    title: page.titleBlock,
  });
  for (const { caption, credit } of images) {
    for (const index of [...caption, ...credit]) page.outcomes.caption(index, 'figure');
  }
  return images;
}

function placeImages(
  page: Page,
  blocks: readonly { readonly index: number; readonly block: ArticleBlock }[],
  found: readonly PageImage[],
): StructuredBody {
  const placed: ArticleBlock[] = [];
  const images: ArticleImage[] = [];
  let next = 0;
  const placeUpTo = (index: number): void => {
    for (let image = found[next]; image && image.after < index; image = found[++next]) {
      const { src, alt, width, height } = image;
      const caption = textOf(page, image.caption);
      const credit = textOf(page, image.credit);
      images.push({ src, alt, caption, credit, width, height, block: placed.length });
      placed.push({ kind: 'image', text: '', image: images.length - 1 });
    }
  };
  for (const { index, block } of blocks) {
    placeUpTo(index);
    placed.push(block);
  }
  placeUpTo(Number.POSITIVE_INFINITY);
  return { blocks: placed, images };
}

const textOf = (page: Page, indexes: readonly number[]): string | null =>
  indexes.length === 0 ? null : indexes.map((index) => page.blocks[index]?.text ?? '').join(' ');
