/** A page's words as the classifier reads them: what the lists say of each, looked up once for each different word of the page. */

import type { TokenCounts } from '../page/token-counts.ts';
import type { TokenTable } from '../page/token-table.ts';
import { hashPair } from '../text/words.ts';
import { BEGINS_PAIR, CUE_BITS, cueTable, ENDS_PAIR, FUNCTION_WORD } from './cue-table.ts';
import { cueClasses } from './cues.ts';

interface BlockCounts extends TokenCounts {
  readonly functionWords: Float32Array;
}

export interface PageScan extends TokenTable {
  readonly counts: BlockCounts;
  /** Cues of each class in each block: `cues[block * cueClasses.length + class]`. */
  readonly cues: Uint8Array;
  /** The classes of a block's cues: bit k for `cueClasses[k]`. Most blocks have few. */
  readonly cueBits: Int32Array;
  /** Per number of a word: its hash, as `hashWord` has it. */
  readonly hashes: Int32Array;
  /** Per number of a word: 1 for function words. */
  readonly isFunctionWord: Uint8Array;
  /** The page's words without function words; those of block b from `contentStarts[b]` to before `contentStarts[b + 1]`. */
  readonly content: Int32Array;
  readonly contentStarts: Int32Array;
}

/** Scans a page. `language` is an ISO 639-1 code; without a list for it there are no function words. */
export function scanPage(table: TokenTable, language: string): PageScan {
  const { blocks, tokens, starts } = table;
  const { hashes } = table.vocabulary;
  const known = cueTable(language);
  const bitsOfWord = new Int32Array(hashes.length);
  const isFunctionWord = new Uint8Array(hashes.length);
  for (let word = 0; word < hashes.length; word++) {
    const bits = known.get(hashes[word] as number);
    bitsOfWord[word] = bits;
    isFunctionWord[word] = Number((bits & FUNCTION_WORD) !== 0);
  }
  const functionWordCounts = new Float32Array(blocks.length);
  const cues = new Uint8Array(blocks.length * cueClasses.length);
  const cueBits = new Int32Array(blocks.length);
  const content = new Int32Array(tokens.length);
  const contentStarts = new Int32Array(blocks.length + 1);
  let contentWords = 0;
  for (let block = 0; block < blocks.length; block++) {
    const column = block * cueClasses.length;
    const from = starts[block] as number;
    const to = starts[block + 1] as number;
    let allBits = 0;
    for (let at = from; at < to; at++) {
      const word = tokens[at] as number;
      const own = bitsOfWord[word] as number;
      content[contentWords] = word;
      contentWords += Number((own & FUNCTION_WORD) === 0);
      const next = at + 1 < to ? (bitsOfWord[tokens[at + 1] as number] as number) : 0;
      const mayBePair = (own & BEGINS_PAIR) !== 0 && (next & ENDS_PAIR) !== 0;
      let bits = own & CUE_BITS;
      if (mayBePair) {
        const pair = hashPair(hashes[word] as number, hashes[tokens[at + 1] as number] as number);
        bits |= known.get(pair) & CUE_BITS;
      }
      allBits |= bits;
      for (; bits !== 0; bits &= bits - 1) {
        const cue = column + 31 - Math.clz32(bits & -bits);
        if ((cues[cue] as number) < 255) cues[cue] = (cues[cue] as number) + 1;
      }
    }
    cueBits[block] = allBits;
    contentStarts[block + 1] = contentWords;
    functionWordCounts[block] = to - from - (contentWords - (contentStarts[block] as number));
  }
  return {
    ...table,
    counts: { ...table.counts, functionWords: functionWordCounts },
    cues,
    cueBits,
    hashes,
    isFunctionWord,
    content: content.subarray(0, contentWords),
    contentStarts,
  };
}
