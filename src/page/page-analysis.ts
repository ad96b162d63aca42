/**
 * What is known of a page's text before anything is decided about it: the words of each block, which blocks are sentences, what
 * type each short line is of and what it says. Built once from the document and handed on; what costs more than it is always
 * worth is worked out when first asked for, and kept here.
 */
import { declaredUrl } from '../document/declared-url.ts';
import type { Document } from '../document/document.ts';
import { type MarkLists, readMarkLists } from '../document/mark-lists.ts';
import { BlockTimes } from './block-times.ts';
import { factLabels } from './labels.ts';
import { LineTypes } from './line-types.ts';
import { PageSentences } from './page-sentences.ts';
import { TextTraits } from './wordings/text-traits.ts';

export class PageAnalysis extends PageSentences {
  /** Where the page stands: as the caller says, else as its head declares; null where neither says. */
  readonly url: string | null;
  /** Which blocks are ages and dates. */
  readonly times: BlockTimes;
  /** The types of the page's lines. */
  readonly lines: LineTypes;
  readonly #traits: (TextTraits | undefined)[];
  readonly #found = new Map<(page: PageAnalysis) => unknown, unknown>();

  constructor(document: Document, url: string | null = null) {
    super(document);
    this.url = url ?? declaredUrl(document.head)?.value ?? null;
    this.times = new BlockTimes(this);
    this.lines = new LineTypes(this, this.times);
    this.#traits = new Array(this.blocks.length).fill(undefined);
  }

  /** What the rules want to know of a block's text. */
  traitsOf(index: number): TextTraits {
    this.#traits[index] ??= new TextTraits(this, index);
    return this.#traits[index] as TextTraits;
  }

  /** The tags and names that the blocks stand under. */
  get markLists(): MarkLists {
    return this.once(markListsOf);
  }

  /** The blocks that name a fact, as boxes of facts do, by index. */
  get factLabels(): readonly number[] {
    return this.once(factLabels);
  }

  /** What a function finds on the page, worked out the first time that it is asked for. */
  once<T>(find: (page: PageAnalysis) => T): T {
    if (!this.#found.has(find)) this.#found.set(find, find(this));
    return this.#found.get(find) as T;
  }
}

const markListsOf = ({ blocks }: PageAnalysis): MarkLists => readMarkLists(blocks);
