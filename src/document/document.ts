/**
 * A page as every part of the pipeline sees it, whatever form it came in: blocks in reading order, each with its place
 * in the source and the hints that its reader could give. A text reader gives few hints, an HTML reader many.
 */

/** The forms of a single page. */
export type PageFormat = 'text' | 'html' | 'markdown';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table-row';

/** Where a block stood in the source. Lines and columns count from 1 and both ends are included. */
export interface Place {
  readonly lines: readonly [first: number, last: number];
  /** Only where a line holds more than one block: UTF-16 columns of the line. */
  readonly columns?: readonly [first: number, last: number];
}

/** What only readers of marked-up pages know. */
export interface StructuralHints {
  /** Share of the block's letters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
  /**
   * Element names from the outermost to the innermost that holds all of the block's text, without html and body:
   * `['main', 'div', 'p', 'strong']`. At most 64, the innermost. Empty for Markdown.
   */
  readonly tagPath: readonly string[];
  /** Words of the class, id, role, aria-label, itemprop and component names of the block and its ancestors, lower-cased, nearest first; about 48. */
  readonly names: readonly string[];
  /** Number of the nearest block-level container: blocks with the same number are siblings. */
  readonly container: number;
  /** The `lang` of the nearest element that bears one, as written; absent where none but the page's root does. */
  readonly language?: string;
}

export interface Block {
  /** Position in `Document.blocks`. */
  readonly index: number;
  /** Non-empty, without control characters; white space is single spaces, save tabs between the cells of a table row and the line breaks and indentation of code. */
  readonly text: string;
  readonly kind: BlockKind;
  /** 1 to 6 for a heading whose level the source gives, else null. */
  readonly level: number | null;
  readonly place: Place;
  /** Blank lines between this block and the one before it (text), or the like that a reader can tell; 0 or more. */
  readonly gapBefore: number;
  readonly hints: StructuralHints | null;
  /** Whether the block was cut from the end of the one before it, on the same line, by a reader that is not sure of the cut. */
  readonly continues?: boolean;
  /** Numbers that the caller has put on the element of the block or one that holds it, in order; absent for none. */
  readonly marks?: readonly number[];
}

/** What a page says of itself outside its text: `<head>`, JSON-LD, front matter. Keys are lower-case; values, those of JSON-LD apart, are one line without control characters. */
export interface PageHead {
  /** The `<title>`, or a converter's `Title:` line. */
  readonly title: string | null;
  /** `name`, `property` or `itemprop` of metas, keys of front matter: values in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Parsed JSON-LD objects, flattened out of arrays and @graph. */
  readonly linkedData: readonly Readonly<Record<string, unknown>>[];
  readonly canonicalUrl: string | null;
  /** The `lang` of the page, as written. */
  readonly language: string | null;
}

export interface Document {
  readonly format: PageFormat;
  readonly blocks: readonly Block[];
  /** Null where the form has none: plain text. */
  readonly head: PageHead | null;
}
