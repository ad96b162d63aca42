import type { Block } from '../../document/document.ts';

/** What the place of a date is measured from. */
export interface PageLayout {
  readonly titleBlock: number | null;
  /** The first two paragraphs below the headline; the number of blocks where there are none. */
  readonly firstParagraph: number;
  readonly secondParagraph: number;
  /** The stretch in which paragraphs most outweigh short blocks. */
  readonly text: readonly [first: number, last: number];
}

const SHORTEST_SENTENCE = 60;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/;

/** Finds the layout in one pass over the lengths of the blocks. */
export function pageLayout(blocks: readonly Block[], titleBlock: number | null): PageLayout {
  const paragraphs: number[] = [];
  let text: [number, number] = [0, blocks.length - 1];
  let best = 0;
  let sum = 0;
  let first = 0;
  for (const { index, text: content } of blocks) {
    const { length } = content;
    // Shorter blocks are no sentences, however they end.
    const endsSentence = length >= SHORTEST_SENTENCE && SENTENCE_END.test(content.slice(-4));
    const isParagraph = length >= 200 || (length >= 100 && endsSentence);
    if (isParagraph && index > (titleBlock ?? -1)) paragraphs.push(index);
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += length >= 150 || endsSentence ? Math.min(length / 6, 80) : -Math.min(3 + length / 6, 10);
    if (sum > best) {
      best = sum;
      text = [first, index];
    }
  }
  const [firstParagraph = blocks.length, secondParagraph = blocks.length] = paragraphs;
  return { titleBlock, firstParagraph, secondParagraph, text };
}
