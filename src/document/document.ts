/**
 * A page as every part of the pipeline sees it, whatever form it came in: blocks in reading order, each with its place
 * in the source and the hints that its reader could give. A text reader gives few hints, an HTML reader many.
 */

import type { TextLayout } from '../schema/text-layouts.ts';
import type { StructureReader } from './structure.ts';
import type { TextLayoutReason } from './text/layout-removals.ts';

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
  /** The `lang` of the nearest element that has one, as written; absent where none but the page's root does. */
  readonly language?: string;
}

/** A link that a text browser marks by a number before its words. */
export interface BlockLink {
  readonly number: number;
  /** Null where the page does not list the addresses of its links. */
  readonly url: string | null;
}

/** Characters that stand among a block's lines and are not of its text. */
export interface Omission {
  readonly text: string;
  readonly reason: TextLayoutReason;
}

export interface Block {
  /** Position in `Document.blocks`. */
  readonly index: number;
  /** Non-empty, without control characters; white space is single spaces, save tabs between the cells of a table row, the line breaks and indentation of code, and the line breaks of a verse. */
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
  /** The links that text browsers number, in order; absent for none. */
  readonly links?: readonly BlockLink[];
  /** Where some of its text stands in the source, if that is not the page's text: formulas. */
  readonly from?: 'attribute';
  /** What its lines hold besides its text, in order: marks of the tool that wrote the text. Absent for nothing. */
  readonly omitted?: readonly Omission[];
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
  /** Whether lines of the page state it, as front matter does: then it is the article's own and no site's template has filled it in. */
  readonly isStated?: true;
}

/** Lines of the source that a reader has found to be no text of the page. They are no blocks, and the ledger accounts for them. */
export interface SetAside<Reason extends PreambleReason | TextLayoutReason = PreambleReason | TextLayoutReason> {
  readonly lines: readonly [first: number, last: number];
  readonly text: string;
  /** The field of the article that they state; absent for none. */
  readonly field?:
    | 'title'
    | 'byline'
    | 'datePublished'
    | 'dateModified'
    | 'siteName'
    | 'section'
    | 'tags'
    | 'description';
  /** What they are, where they are no field. */
  readonly reason: Reason;
}

/** What describes the page above and below its text. */
export type PreambleReason = 'front-matter' | 'label' | 'export-label' | 'archive-banner' | 'mail-notice' | 'rule';

export interface Document {
  readonly format: PageFormat;
  readonly blocks: readonly Block[];
  /** Null where the form has none: plain text, unless it is a printed page. */
  readonly head: PageHead | null;
  /** How a plain text is laid out; absent for other formats. */
  readonly layout?: TextLayout;
  /** In the order of the page; absent for none. */
  readonly setAside?: readonly SetAside[];
  /** What stands for the page's images where they cannot be shown, each once; absent where a reader does not know. */
  readonly imageTexts?: ReadonlySet<string>;
  /**
   * Reads the form of the text: marks, lists, tables, images; absent where a reader knows of none. Loaded when an output shows it.
   * @param url the address of the page, which others are resolved against.
   */
  readonly structure?: (url: string | null) => Promise<StructureReader>;
  /** Whether the page is a file of several documents. */
  readonly holdsSeveral?: true;
}
