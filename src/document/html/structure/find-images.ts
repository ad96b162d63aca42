import { cleanLine } from '../../block-text.ts';
import type { Block } from '../../document.ts';
import type { BlockFates, PageImage } from '../../structure.ts';
import { readFormula } from '../formulas.ts';
import type { PageElement } from '../page-tree.ts';
import type { PageWalk } from '../page-walk.ts';
import { traverse } from '../traverse.ts';
import { displayOf } from '../visibility.ts';
import { imageSource } from './image-source.ts';

/** Images of a page that are looked at. */
const MOST_IMAGES = 2000;
/** A picture of fewer pixels in width or height counts visits, or is an icon. */
const SMALLEST = 33;

const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'nav', 'button', 'select', 'iframe', 'object']);
const IMAGES = new Set(['img', 'amp-img']);

/**
 * The images of the article, in the order of the page: those that stand among its blocks, or between its title and its first
 * block, and in no element that holds other text alone.
 */
export function findImages(
  root: PageElement,
  walk: PageWalk,
  blocks: readonly Block[],
  base: string | null,
  fates: BlockFates,
): readonly PageImage[] {
  const places = new Places(walk, blocks, fates);
  const images: PageImage[] = [];
  const seen = new Set<string>();
  const captioned = new Set<number>();
  let looked = 0;
  const add = (image: PageElement): void => {
    if (++looked > MOST_IMAGES || isIcon(image) || readFormula(image)) return;
    const src = imageSource(image, base);
    if (src === null || seen.has(src)) return;
    const place = places.placeOf(image);
    if (!place) return;
    seen.add(src);
    const { alt, width, height } = image.attribs;
    const text = cleanLine(alt ?? '');
    const free = place.caption.filter((index) => !captioned.has(index));
    for (const index of free) captioned.add(index);
    images.push({
      src,
      alt: text === '' ? null : text,
      width: pixels(width),
      height: pixels(height),
      after: place.after,
      caption: free.filter((index) => !isCredit(blocks[index])),
      credit: free.filter((index) => isCredit(blocks[index])),
    });
  };
  traverse(root, {
    enter(node) {
      if (node.type !== 'element' || SKIPPED.has(node.name)) return false;
      if (IMAGES.has(node.name)) {
        add(node);
        return false;
      }
      return walk.showing.revealing || displayOf(node, walk.showing.hiddenNames) !== 'none';
    },
    leave() {},
  });
  return images;
}

const CREDIT = /^(?:credits?|copyright|photographer|photo-?credit)$/;
const isCredit = (block: Block | undefined): boolean =>
  block?.hints?.names.slice(0, 6).some((name) => CREDIT.test(name)) === true;

function pixels(text: string | undefined): number | null {
  const count = text === undefined ? 0 : Math.round(Number.parseFloat(text));
  return count >= 1 && count < 1e6 && !text?.includes('%') ? count : null;
}

function isIcon({ attribs }: PageElement): boolean {
  const width = pixels(attribs.width) ?? SMALLEST;
  const height = pixels(attribs.height) ?? SMALLEST;
  if (width < SMALLEST || height < SMALLEST) return true;
  return /(?:^|\s)(?:emoji|wp-smiley|avatar|spinner)(?:\s|$)/i.test(attribs.class ?? '');
}

interface Place {
  readonly after: number;
  readonly caption: readonly number[];
}

/** Where images stand among the blocks of a page. */
class Places {
  readonly #starts: readonly number[];
  readonly #blocks: readonly Block[];
  readonly #fates: BlockFates;
  readonly #first: number;
  readonly #last: number;

  constructor({ blocks: found }: PageWalk, blocks: readonly Block[], fates: BlockFates) {
    this.#starts = found.map(({ gathered }) => gathered.first.startIndex);
    this.#blocks = blocks;
    this.#fates = fates;
    const kept = found.map((_, index) => index).filter(fates.isKept);
    this.#first = kept[0] ?? Number.POSITIVE_INFINITY;
    this.#last = kept.at(-1) ?? -1;
  }

  /** Null for an image that is not of the article. */
  placeOf(image: PageElement): Place | null {
    const after = this.#countBefore(image.startIndex) - 1;
    const caption: number[] = [];
    for (let around = image.parent; around; around = around.parent) {
      const first = this.#countBefore(around.startIndex);
      const end = this.#countBefore(around.endIndex + 1);
      let others = 0;
      for (let index = first; index < end; index++) {
        if (this.#fates.isKept(index)) return this.#isWithin(after, around) ? { after, caption } : null;
        if (caption.includes(index)) continue;
        if (this.#isCaption(index)) caption.push(index);
        else if (this.#fates.title !== index) others++;
      }
      if (others > 0 && around.name !== 'figure') return null;
    }
    return null;
  }

  /** Images above the first block are the article's where they stand below the title, or in a part of the page that the article fills. */
  #isWithin(after: number, around: PageElement): boolean {
    if (after >= this.#last && this.#last < this.#starts.length - 1 && isWholePage(around)) return false;
    if (after + 1 >= this.#first) return true;
    const { title } = this.#fates;
    return (title !== null && after >= title) || !isWholePage(around);
  }

  #isCaption(index: number): boolean {
    if (this.#fates.isCaption(index)) return true;
    const { tagPath = [], names = [] } = this.#blocks[index]?.hints ?? {};
    return !this.#fates.isKept(index) && (tagPath.includes('figcaption') || names.slice(0, 12).includes('caption'));
  }

  /** How many blocks begin before the offset. */
  #countBefore(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isWholePage = ({ name, type }: PageElement): boolean => type === 'root' || name === 'body' || name === 'html';
