/** Bag F1: words of the extraction against words of the truth, counted without their order. The measure of the WCXB benchmark. */

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Words as numbers, over the whole corpus. */
export type WordNumbers = Map<string, number>;

export interface BlockBags {
  readonly blocks: readonly Int32Array[];
  /** How often the truth holds each word. */
  readonly truth: ReadonlyMap<number, number>;
  readonly truthSize: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;

function numbersOf(text: string, words: WordNumbers): Int32Array {
  return Int32Array.from(text.toLowerCase().match(WORD) ?? [], (word) => {
    const number = words.get(word) ?? words.size;
    if (number === words.size) words.set(word, number);
    return number;
  });
}

export function bagBlocks(texts: readonly string[], truth: string, words: WordNumbers): BlockBags {
  const numbers = numbersOf(truth, words);
  const bag = new Map<number, number>();
  for (const number of numbers) bag.set(number, (bag.get(number) ?? 0) + 1);
  return { blocks: texts.map((text) => numbersOf(text, words)), truth: bag, truthSize: numbers.length };
}

/** The score of an extraction that keeps the blocks for which `kept` is not 0. */
export function scoreBlocks({ blocks, truth, truthSize }: BlockBags, kept: ArrayLike<number>): Score {
  const left = new Map(truth);
  let shared = 0;
  let size = 0;
  for (const [index, words] of blocks.entries()) {
    if (!kept[index]) continue;
    size += words.length;
    for (const word of words) {
      const open = left.get(word) ?? 0;
      if (open === 0) continue;
      left.set(word, open - 1);
      shared++;
    }
  }
  if (size === 0 || truthSize === 0) {
    const both = Number(size === truthSize);
    return { f1: both, precision: both, recall: both };
  }
  const precision = shared / size;
  const recall = shared / truthSize;
  return { f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
}
