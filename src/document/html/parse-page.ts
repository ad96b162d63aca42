import type { ChildNode, Document } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';
import { refuseTooMany } from '../most-blocks.ts';

/**
 * Elements that nest deeper are left out, their text is not. Browsers flatten from 512 levels on; a page of prose stays under
 * a hundred. The parser shifts its stack of open elements at each tag, so that without a bound its time would grow with the
 * square of the depth.
 */
const DEEPEST = 5000;

/** Some hundred bytes each: what has more takes the memory of many pages. Pages of ten megabytes have some hundred thousand. */
const MOST_ELEMENTS = 400_000;
/** Elements and the stretches of text and other things between them. */
const MOST_NODES = 1_000_000;
/** Attributes, and the entities within them. */
const MOST_ATTRIBUTES = 1_000_000;

/** Pieces that a text comes in, as at entities: added one by one, they would each be kept until the text is read. */
const PIECES_AT_ONCE = 4096;

class Handler extends DomHandler {
  #nodes = 0;
  #attributes = 0;
  /** What is to be added to the last node, a text. */
  #pieces: string[] = [];

  get depth(): number {
    return this.tagStack.length;
  }

  override ontext(data: string): void {
    if (this.lastNode?.type !== 'text') {
      super.ontext(data);
      return;
    }
    this.#pieces.push(data);
    super.ontext('');
    if (this.#pieces.length === PIECES_AT_ONCE) this.#join();
  }

  /** A comment parts two texts and is nothing itself. */
  override oncomment(): void {
    this.#join();
    this.lastNode = null;
  }

  override onclosetag(): void {
    this.#join();
    super.onclosetag();
  }

  override onend(): void {
    this.#join();
    super.onend();
  }

  countAttribute(): void {
    refuseTooMany(++this.#attributes, 'attributes', MOST_ATTRIBUTES);
  }

  protected override addNode(node: ChildNode): void {
    this.#join();
    refuseTooMany(++this.#nodes, 'elements and texts', MOST_NODES);
    super.addNode(node);
  }

  #join(): void {
    if (this.#pieces.length === 0 || !this.lastNode) return;
    this.lastNode.data += this.#pieces.join('');
    this.#pieces = [];
  }
}

class BoundedParser extends Parser {
  readonly #handler: Handler;
  #elements = 0;

  constructor(handler: Handler) {
    super(handler);
    this.#handler = handler;
  }

  override onopentagname(start: number, endIndex: number): void {
    refuseTooMany(++this.#elements, 'elements', MOST_ELEMENTS);
    if (this.#handler.depth < DEEPEST) super.onopentagname(start, endIndex);
  }

  override onattribname(start: number, endIndex: number): void {
    this.#handler.countAttribute();
    super.onattribname(start, endIndex);
  }

  override onattribentity(codePoint: number): void {
    this.#handler.countAttribute();
    super.onattribentity(codePoint);
  }
}

/**
 * Outside drawings and formulas HTML knows no CDATA: a browser takes its mark for a comment that ends at the next `>`. What is
 * looked for is short, since V8 searches for long strings slowly.
 */
const asBrowsersRead = (source: string) =>
  source.includes('![CDA') ? source.replaceAll('<![CDATA[', '<! CDATA[') : source;

/**
 * The page's tree, its nodes with the offsets of their first and last character.
 * @throws CleanArticleError `too-large` for more elements than any page has.
 */
export function parsePage(source: string): Document {
  const handler = new Handler(undefined, { withStartIndices: true, withEndIndices: true });
  new BoundedParser(handler).end(asBrowsersRead(source));
  return handler.root;
}
