/** A page's words as the labeller reads them: what the lists say of each, looked up once for each different word of the page. */
import { functionWords } from '../language/function-words.ts';
import { hashPair } from '../language/words.ts';
import type { TokenCounts } from '../page/token-counts.ts';
import type { TokenTable } from '../page/token-table.ts';
import { BEGINS_PAIR, cueTable } from './cue-table.ts';
import { cueClasses } from './cues.ts';

interface BlockCounts extends TokenCounts {
  readonly functionWords: Float32Array;
}

export interface PageScan extends Omit<TokenTable, 'vocabulary'> {
  readonly counts: BlockCounts;
  /** Cues of each class in each block: `cues[block * cueClasses.length + class]`. */
  readonly cues: Uint8Array;
  /** Per number of a word: its hash, as `hashWord` has it. */
  readonly hashes: Int32Array;
  /** Per number of a word: 1 for function words. */
  readonly isFunctionWord: Uint8Array;
  /** Number of different words. */
  readonly vocabulary: number;
}

/** Scans a page. `language` is an ISO 639-1 code; without a list for it there are no function words. */
export function scanPage(table: TokenTable, language: string): PageScan {
  const { blocks, tokens, starts } = table;
  const { hashes } = table.vocabulary;
  const inLanguage = functionWords(language);
  const known = cueTable();
  const isFunctionWord = new Uint8Array(hashes.length);
  const cuesOfWord = new Int32Array(hashes.length);
  for (let word = 0; word < hashes.length; word++) {
    const hash = hashes[word] as number;
    isFunctionWord[word] = Number(inLanguage.has(hash));
    cuesOfWord[word] = known.get(hash) ?? 0;
  }
  const functionWordCounts = new Float32Array(blocks.length);
  const cues = new Uint8Array(blocks.length * cueClasses.length);
  for (let block = 0; block < blocks.length; block++) {
    const column = block * cueClasses.length;
    const to = starts[block + 1] as number;
    let functionWordCount = 0;
    for (let at = starts[block] as number; at < to; at++) {
      const token = tokens[at] as number;
      functionWordCount += isFunctionWord[token] as number;
      const own = cuesOfWord[token] as number;
      if (own === 0) continue;
      let bits = own & ~BEGINS_PAIR;
      if ((own & BEGINS_PAIR) !== 0 && at + 1 < to) {
        const pair = hashPair(hashes[token] as number, hashes[tokens[at + 1] as number] as number);
        bits |= (known.get(pair) ?? 0) & ~BEGINS_PAIR;
      }
      for (; bits !== 0; bits &= bits - 1) {
        const cue = column + 31 - Math.clz32(bits & -bits);
        if ((cues[cue] as number) < 255) cues[cue] = (cues[cue] as number) + 1;
      }
    }
    functionWordCounts[block] = functionWordCount;
  }
  return {
    ...table,
    counts: { ...table.counts, functionWords: functionWordCounts },
    cues,
    hashes,
    isFunctionWord,
    vocabulary: hashes.length,
  };
}
