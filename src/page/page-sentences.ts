/** Which blocks of a page are running text: the second layer of its analysis. */
import type { Document } from '../document/document.ts';
import { PageWords } from './page-words.ts';
import { SentenceIndex } from './sentence-index.ts';

/** A stretch of blocks, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

const SENTENCE_END = /[.!?…:。！？।؟][\s"'”’»)\]」』]*$/;
/** Ten words with a sentence's end, or so many words that nothing else is likely. */
const readsAsSentence = (text: string, length: number): boolean =>
  length >= 25 || (length >= 10 && SENTENCE_END.test(text));

export class PageSentences extends PageWords {
  /** For each block, whether it reads as running text. */
  readonly isSentence: readonly boolean[];
  /** For each block, how many sentences stand before it; one number more than there are blocks. */
  readonly sentencesBefore: Int32Array;
  /** The main run of sentences; null where the page has none. */
  readonly run: Run | null;
  /** Which words the page's sentences use. */
  readonly vocabulary: SentenceIndex;

  constructor(document: Document) {
    super(document);
    const isSentence = new Array<boolean>(this.blocks.length);
    const sentences: number[] = [];
    this.sentencesBefore = new Int32Array(this.blocks.length + 1);
    for (const [index, { kind, text }] of this.blocks.entries()) {
      const is = kind !== 'heading' && readsAsSentence(text, this.lengths[index] as number);
      isSentence[index] = is;
      if (is) sentences.push(index);
      this.sentencesBefore[index + 1] = sentences.length;
    }
    this.isSentence = isSentence;
    this.run = mainRun(this.lengths, isSentence);
    this.vocabulary = new SentenceIndex(this.table, sentences);
  }
}

/** The stretch in which sentences most outweigh what is not: body text extraction (Finn et al., 2001), on blocks. */
function mainRun(lengths: Float32Array, isSentence: readonly boolean[]): Run | null {
  let best: Run | null = null;
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  for (let index = 0; index < lengths.length; index++) {
    const length = lengths[index] as number;
    if (sum <= 0) {
      first = index;
      sum = 0;
    }
    sum += isSentence[index] ? Math.min(length, 80) : -Math.min(3 + length, 10);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: index };
    }
  }
  return best;
}
