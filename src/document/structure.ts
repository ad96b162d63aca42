/** What marked-up pages say of the form of their text: spans over the text of blocks, which stays as it is, and images between blocks. */

import { MARK_KINDS, type MarkKind } from '../schema/mark-kinds.ts';

/** A span of a block's text, from `start` up to but without `end`, in UTF-16 units; never empty. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Of a link: absolute where the address of the page is known. */
  readonly href?: string;
  readonly title?: string;
  /** Of a formula: whether it stands on a line of its own. */
  readonly display?: true;
}

export interface ListPlace {
  readonly ordered: boolean;
  /** Of an ordered list: the number that a browser shows. */
  readonly number?: number;
  /** 1 for a list that is in no other. */
  readonly depth: number;
  /** Of a task: whether it is done. */
  readonly task?: boolean;
  /** Whether the block goes on with the item of the block before it. */
  readonly continues?: true;
}

/** A cell of a table row, as a span of the row's text; empty cells are empty spans. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly header?: true;
  /** Columns and rows that it takes, if more than one. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface BlockStructure {
  /** Ordered by start, the longer first. */
  readonly marks?: readonly Mark[];
  readonly list?: ListPlace;
  readonly definition?: 'term' | 'description';
  /** Of code, as the page names it. */
  readonly language?: string;
  /** Number of the table that the row is of, from 0 in the order of the page. */
  readonly table?: number;
  readonly cells?: readonly Cell[];
  /** How many quotations the block is in, if any. */
  readonly quote?: number;
  /** Whether a line break, and no more, parts the block from the one before it. */
  readonly lineBreak?: true;
}

/** An image of the article. */
export interface PageImage {
  readonly src: string;
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Index of the document's block that it follows; -1 for none. */
  readonly after: number;
  /** Indexes of the document's blocks that are its caption and its credit. */
  readonly caption: readonly number[];
  readonly credit: readonly number[];
}

/** What became of the blocks of the page. */
export interface BlockFates {
  readonly isKept: (index: number) => boolean;
  /** Whether the block was taken for a caption or credit. */
  readonly isCaption: (index: number) => boolean;
  /** Whether the block is a field of the article, such as its title. */
  readonly isField: (index: number) => boolean;
  /** Index of the block with the title, if one has it. */
  readonly title: number | null;
}

/** Reads the structure of a page's blocks when it is asked for: of the few that are kept, not of the page. */
export interface StructureReader {
  structureOf(block: number): BlockStructure;
  images(fates: BlockFates): readonly PageImage[];
}

/** Orders the spans as `BlockStructure.marks` requires. */
export const orderMarks = (marks: Mark[]): Mark[] =>
  marks.sort((a, b) => a.start - b.start || b.end - a.end || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind));
