import { type AttributeName, NO_ATTRIBUTES, type PageSource, readAttribute, readAttributes } from './attributes.ts';
import type { ElementTraits } from './elements.ts';
import type { Lineage } from './lineage.ts';
import type { TagRules } from './tag-rules.ts';

export type PageNode = PageElement | PageText;

/** A stretch of text between two tags. */
export class PageText {
  readonly type = 'text';
  /** Entities decoded, white space as it stands. */
  data: string;
  readonly parent: PageElement;
  readonly prev: PageNode | null;
  next: PageNode | null = null;
  /** Offsets in the source of the first and last character. */
  readonly startIndex: number;
  endIndex: number;

  constructor(data: string, parent: PageElement, startIndex: number, endIndex: number) {
    this.data = data;
    this.parent = parent;
    this.prev = parent.lastChild;
    this.startIndex = startIndex;
    this.endIndex = endIndex;
  }
}

/** An element of a page, or the page itself. Comments and declarations are left out of the tree. */
export class PageElement {
  /** `raw` for scripts and styles, whose text is not the page's. */
  readonly type: 'root' | 'element' | 'raw';
  /** In lower case; empty for the page itself. */
  readonly name: string;
  readonly traits: ElementTraits;
  /** Null for the page itself. */
  readonly parent: PageElement | null;
  readonly prev: PageNode | null;
  next: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  /** Offsets in the source of the first and last character. */
  readonly startIndex: number;
  endIndex: number;
  /** Read when a block first asks for it. */
  lineage: Lineage | null = null;
  readonly #source: PageSource;
  /** Where its attributes stand in the source, and a bit for each of their names. */
  readonly #attributesAt: number;
  readonly #bits: number;

  constructor(
    { name, traits, type }: TagRules,
    parent: PageElement | null,
    startIndex: number,
    source: PageSource,
    attributesAt: number,
    bits: number,
  ) {
    this.type = parent ? type : 'root';
    this.name = name;
    this.traits = traits;
    this.parent = parent;
    this.prev = parent ? parent.lastChild : null;
    this.startIndex = startIndex;
    this.endIndex = startIndex;
    this.#source = source;
    this.#attributesAt = attributesAt;
    this.#bits = bits;
  }

  /** Adds a child at the end. */
  append(node: PageNode): void {
    if (this.lastChild) this.lastChild.next = node;
    else this.firstChild = node;
    this.lastChild = node;
  }

  /** The value of one attribute, read anew each time; undefined where the element has none of the name. */
  get(attribute: AttributeName): string | undefined {
    return (this.#bits & attribute.bit) === 0 ? undefined : readAttribute(this.#source, this.#attributesAt, attribute);
  }

  /** All attributes, the first of each name, names in lower case, read anew each time. */
  get attribs(): Readonly<Record<string, string>> {
    return this.#bits === 0 ? NO_ATTRIBUTES : readAttributes(this.#source, this.#attributesAt);
  }
}
