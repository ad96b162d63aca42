import type { Block } from '../document/document.ts';

/** More blocks than the longest articles have. */
const FIRST = 5000;
const LAST = 1000;

/** The blocks in which a page's metadata is looked for: all of any but the longest pages, of these the beginning and the end. */
export const nearEnds = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length <= FIRST + LAST ? blocks : [...blocks.slice(0, FIRST), ...blocks.slice(-LAST)];
