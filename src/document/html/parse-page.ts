import type { Document } from 'domhandler';
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

class Handler extends DomHandler {
  get depth(): number {
    return this.tagStack.length;
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
