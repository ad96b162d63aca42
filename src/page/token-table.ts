import type { Block } from '../document/document.ts';
import type { TokenCounts } from './token-counts.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words of a page as numbers, and counts for each block. Rules, field finders and the classifier's features read these columns; no
 * later step reads a block's characters for its words.
 */
export interface TokenTable {
  readonly blocks: readonly Block[];
  readonly counts: TokenCounts;
  /** Kind (`Kind`) of each block's first character, and of its last that is neither space nor closing quote or bracket. */
  readonly firstKind: Uint8Array;
  readonly lastKind: Uint8Array;
  /** 1 where a block ends in an ellipsis. */
  readonly cutOff: Uint8Array;
  /** The page's words as numbers of its vocabulary, in order; those of block b from `starts[b]` to before `starts[b + 1]`. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** Where each word begins and ends in its block, in UTF-16 units, the end excluded. */
  readonly tokenStarts: Uint16Array;
  readonly tokenEnds: Uint16Array;
  readonly vocabulary: Vocabulary;
  /** A hash of the words of each block: equal for blocks that say the same. */
  readonly textHash: Int32Array;
}
