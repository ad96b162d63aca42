/**
 * The trained labeller: which blocks of a page are its article's body, told from their text, their neighbours and the page.
 * docs/how-it-works.md explains it; train/ makes its weights.
 */
import type { Block } from '../document/document.ts';
import { fillFirstPass, firstPassNames } from './features/first-pass.ts';
import type { Model } from './model-file.ts';
import { scanPage } from './page-scan.ts';
import { viewPage } from './page-view.ts';
import { evaluateTrees, probability } from './trees.ts';

export interface BlockLabels {
  /** For each block, the probability that it is of the body, 0 to 1. */
  readonly bodyProbability: Float32Array;
  /** For each block, 1 if it belongs to the article that was chosen, else 0. */
  readonly body: Uint8Array;
  /** Probability that the chosen blocks are the article: that their bag F1 against the true body is over 0.9. */
  readonly confidence: number;
}

export interface PageContext {
  /** The block that is known to be the title, or null. */
  readonly titleBlock: number | null;
  /** ISO 639-1 code of the page's language; one without a list of function words does no harm. */
  readonly language: string;
  /** The title, where it is known apart from the blocks. */
  readonly titleText: string | null;
}

/** Labels the blocks of one page. Never throws; time is linear in the length of the text. */
export function labelBlocks(blocks: readonly Block[], context: PageContext, model: Model): BlockLabels {
  const page = viewPage(scanPage(blocks, context.language));
  const width = firstPassNames.length;
  const rows = new Float32Array(blocks.length * width);
  fillFirstPass(page, rows, width);
  const bodyProbability = evaluateTrees(model.first, rows, width).map(probability);
  const body = Uint8Array.from(bodyProbability, (p) => Number(p > 0.5));
  return { bodyProbability, body, confidence: expectedF1(page.counts.words, bodyProbability, body) };
}

/** The F1 to be expected if the probabilities hold. */
function expectedF1(words: Float32Array, probabilities: Float32Array, body: Uint8Array): number {
  let shared = 0;
  let sizes = 0;
  for (let block = 0; block < words.length; block++) {
    const size = words[block] as number;
    const p = probabilities[block] as number;
    if (body[block] === 1) {
      shared += size * p;
      sizes += size;
    }
    sizes += size * p;
  }
  return sizes === 0 ? 0 : (2 * shared) / sizes;
}
