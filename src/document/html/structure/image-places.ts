import type { Block } from '../../document.ts';
import type { BlockFates } from '../../structure.ts';
import type { PageElement } from '../page-tree.ts';
import type { PageWalk } from '../page-walk.ts';

export interface ImagePlace {
  /** Index of the block that the image follows; -1 for none. */
  readonly after: number;
  /** Indexes of the blocks that are its caption, credit included. */
  readonly caption: readonly number[];
}

/** Blocks that are neither fields nor captions may stand so often between an image and the title or the body that it belongs to. */
const MOST_BETWEEN = 3;
/** A caption with a greater share of links is the headline of another story. */
const MOST_LINKED = 0.5;
/** Names of a block and those around it that are looked at, nearest first. */
const NAMES_LOOKED_AT = 12;

/** Tells which images are the article's from the blocks around them. */
export class ImagePlaces {
  /** Where the blocks begin in the source. */
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

  /**
   * Null for an image that is not the article's: the innermost element around it with text holds no block of the body and not the
   * title, or one that holds neither is of another part of the page.
   */
  placeOf(image: PageElement, isOtherPart: (around: PageElement) => boolean): ImagePlace | null {
    const after = this.#countBefore(image.startIndex) - 1;
    const caption: number[] = [];
    let first = after + 1;
    let end = first;
    for (let around = image.parent; around; around = around.parent) {
      const outerFirst = this.#countBefore(around.startIndex);
      const outerEnd = this.#countBefore(around.endIndex + 1);
      let others = 0;
      let hasTitle = false;
      for (const index of [...range(outerFirst, first), ...range(end, outerEnd)]) {
        if (this.#fates.isKept(index)) return this.#isNearBody(after) ? { after, caption } : null;
        if (this.#isCaption(index)) caption.push(index);
        else if (index === this.#fates.title) hasTitle = true;
        else if (!this.#fates.isField(index)) others++;
      }
      if (!hasTitle && ((others > 0 && around.name !== 'figure') || isOtherPart(around))) return null;
      first = outerFirst;
      end = outerEnd;
    }
    return null;
  }

  /** Whether the image stands above the body. */
  isAboveBody({ after }: ImagePlace): boolean {
    return after + 1 <= this.#first;
  }

  /** Within the body; or above it and below the title, or near to either; or right below it. */
  #isNearBody(after: number): boolean {
    if (after >= this.#last) return this.#othersIn(this.#last + 1, after + 1) === 0;
    if (after + 1 >= this.#first) return true;
    const { title } = this.#fates;
    if (title !== null && after >= title && title < this.#first) return true;
    return this.#othersIn(after + 1, this.#first) <= MOST_BETWEEN;
  }

  #othersIn(first: number, end: number): number {
    return range(first, end).filter((index) => !this.#fates.isField(index) && !this.#isCaption(index)).length;
  }

  #isCaption(index: number): boolean {
    if (this.#fates.isCaption(index)) return true;
    const hints = this.#blocks[index]?.hints;
    if (!hints || this.#fates.isKept(index) || this.#fates.isField(index)) return false;
    const { tagPath, names, linkDensity } = hints;
    if (linkDensity > MOST_LINKED) return false;
    return tagPath.includes('figcaption') || names.slice(0, NAMES_LOOKED_AT).includes('caption');
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

const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
