/**
 * Pages made harder: without the blank lines, or without the letter case, that some sources lose. Which pages are, and how,
 * goes by their number in the corpus, so that one corpus always gives the same.
 */
import type { Block } from '../src/document/document.ts';
import { type Example, knowPage } from './examples.ts';

/** Of so many pages one is made harder, in one way or the other. */
const EVERY = 7;

/** What a page made harder counts beside the page itself. */
const WEIGHT = 0.5;

/** Harder pages out of some examples, in their order; each is of its page's fold. */
export function hardenPages(examples: readonly Example[]): Promise<Example[]> {
  return Promise.all(
    examples
      .filter((_, number) => number % EVERY === 0)
      .map((example, number) => mapBlocks(example, number % 2 === 0 ? withoutGap : withoutCase)),
  );
}

const withoutGap = (block: Block): Block => ({ ...block, gapBefore: 0 });

const withoutCase = (block: Block): Block => ({ ...block, text: block.text.toLowerCase() });

async function mapBlocks(example: Example, change: (block: Block) => Block): Promise<Example> {
  const document = { ...example.document, blocks: example.blocks.map(change) };
  return { ...example, document, ...(await knowPage(document, example.url)), weight: example.weight * WEIGHT };
}
