import { IMAGE_NAMES } from '../../../text/image-names.generated.ts';
import { MARKUP } from '../../../text/markup.generated.ts';
import { cleanLine } from '../../block-text.ts';
import type { Block } from '../../document.ts';
import type { BlockFates, PageImage } from '../../structure.ts';
import { readFormula } from '../formulas.ts';
import { NameWords } from '../name-words.ts';
import type { PageElement } from '../page-tree.ts';
import type { PageWalk } from '../page-walk.ts';
import { traverse, type Visitor } from '../traverse.ts';
import { displayOf } from '../visibility.ts';
import { ImagePlaces } from './image-places.ts';
import { imageSource, nameOfFile } from './image-source.ts';

/** Images of a page that are looked at. */
const MOST_IMAGES = 2000;
/** A picture of fewer pixels in width or height counts visits, or is an icon. */
const SMALLEST = 33;

const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'nav', 'button', 'select', 'iframe', 'object']);
const IMAGES = new Set(['img', 'amp-img']);

const FURNITURE: ReadonlySet<string> = new Set(IMAGE_NAMES.furniture.split('\n'));
/** Parts of a page whose images are not the article's. */
const OTHER_PARTS: ReadonlySet<string> = new Set(
  [MARKUP.share, MARKUP.navigation, MARKUP['author-box'], MARKUP.comments, MARKUP.footer].join('\n').split('\n'),
);
const CREDITS: ReadonlySet<string> = new Set(['credit', 'credits', 'copyright', 'photocredit']);

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
  const finder = new ImageFinder(walk, blocks, base, fates);
  traverse(root, finder);
  return finder.images;
}

class ImageFinder implements Visitor {
  readonly images: PageImage[] = [];
  readonly #places: ImagePlaces;
  readonly #walk: PageWalk;
  readonly #blocks: readonly Block[];
  readonly #base: string | null;
  readonly #words = new NameWords();
  readonly #sources = new Set<string>();
  readonly #captions = new Set<number>();
  /** The element of the last image. */
  #last: PageElement | null = null;
  #looked = 0;
  readonly #hidden = new Map<PageElement, boolean>();

  constructor(walk: PageWalk, blocks: readonly Block[], base: string | null, fates: BlockFates) {
    this.#walk = walk;
    this.#blocks = blocks;
    this.#base = base;
    this.#places = new ImagePlaces(walk, blocks, fates);
  }

  enter(node: Parameters<Visitor['enter']>[0]): boolean {
    if (node.type !== 'element' || SKIPPED.has(node.name)) return false;
    if (!IMAGES.has(node.name)) return true;
    this.#add(node);
    return false;
  }

  leave(): void {}

  #add(image: PageElement): void {
    if (this.#isHidden(image.parent) || ++this.#looked > MOST_IMAGES) return;
    // Most images of a page stand among other text than the article's, which is seen at once.
    const place = this.#places.placeOf(image, (around) => this.#isOtherPart(around));
    if (!place || this.#isFurniture(image) || readFormula(image)) return;
    const src = imageSource(image, this.#base);
    if (src === null || this.#sources.has(src) || (this.#places.isAboveBody(place) && isNamedFurniture(src))) return;
    this.#sources.add(src);
    const replaced = this.#replacesLast(image) ? this.images.pop() : undefined;
    const { alt, width, height } = image.attribs;
    const text = cleanLine(alt ?? '');
    const free = place.caption.filter((index) => !this.#captions.has(index));
    for (const index of free) this.#captions.add(index);
    this.images.push({
      src,
      alt: text === '' ? (replaced?.alt ?? null) : text,
      width: pixels(width) ?? replaced?.width ?? null,
      height: pixels(height) ?? replaced?.height ?? null,
      after: place.after,
      caption: [...(replaced?.caption ?? []), ...free.filter((index) => !this.#isCredit(index))],
      credit: [...(replaced?.credit ?? []), ...free.filter((index) => this.#isCredit(index))],
    });
    this.#last = image;
  }

  /** Whether the page hides the element or one around it. */
  #isHidden(element: PageElement | null): boolean {
    const { revealing, hiddenNames } = this.#walk.showing;
    if (revealing) return false;
    const looked: PageElement[] = [];
    let isHidden = false;
    for (let around = element; around && !isHidden; around = around.parent) {
      const known = this.#hidden.get(around);
      isHidden = known ?? displayOf(around, hiddenNames) === 'none';
      if (known !== undefined) break;
      looked.push(around);
    }
    for (const one of looked) this.#hidden.set(one, isHidden);
    return isHidden;
  }

  /** Whether the image shows without scripts in the place of the last one, which stands right before it or is as large. */
  #replacesLast(image: PageElement): boolean {
    const last = this.#last;
    let around: PageElement | null = image.parent;
    if (!last || this.images.length === 0 || around?.name !== 'noscript') return false;
    if (around.prev === null) around = around.parent;
    let before = around?.prev ?? null;
    while (before?.type === 'text') before = before.prev;
    const isBefore = before !== null && last.startIndex >= before.startIndex && last.startIndex <= before.endIndex;
    return isBefore || isAlike(last, image);
  }

  #isCredit(index: number): boolean {
    return this.#blocks[index]?.hints?.names.slice(0, 6).some((name) => CREDITS.has(name)) === true;
  }

  #isFurniture(image: PageElement): boolean {
    const width = pixels(image.attribs.width) ?? SMALLEST;
    const height = pixels(image.attribs.height) ?? SMALLEST;
    if (width < SMALLEST || height < SMALLEST) return true;
    return this.#namesOf(image).some((word) => FURNITURE.has(word));
  }

  #isOtherPart(around: PageElement): boolean {
    return this.#namesOf(around).some((word) => OTHER_PARTS.has(word));
  }

  #namesOf({ attribs }: PageElement): readonly string[] {
    const { class: classes, id, itemprop } = attribs;
    return [classes, id, itemprop].flatMap((name) => (name === undefined ? [] : this.#words.of(name)));
  }
}

function pixels(text: string | undefined): number | null {
  const count = text === undefined || text.includes('%') ? 0 : Math.round(Number.parseFloat(text));
  return count >= 1 && count < 1e6 ? count : null;
}

function isAlike({ attribs: one }: PageElement, { attribs: other }: PageElement): boolean {
  return one.width !== undefined && one.width === other.width && one.height === other.height && one.alt === other.alt;
}

/** Whether the words of the file's name are those of a logo and the like. */
const isNamedFurniture = (src: string): boolean =>
  nameOfFile(src)
    .split(/[^a-z]+/)
    .some((word) => FURNITURE.has(word));
