/**
 * The trained labeller: which blocks of a page are its article's body, told from their text, their neighbours and the page.
 * docs/how-it-works.md explains it; train/ makes its weights.
 */
import type { Block } from '../document/document.ts';
import { chooseRegion } from './choose-region.ts';
import { blockFeatureNames, blockRows } from './features/block-rows.ts';
import type { Model } from './model-file.ts';
import { scanPage } from './page-scan.ts';
import { type PageTitle, viewPage } from './page-view.ts';
import { KEEP } from './regions.ts';
import { evaluateTrees, probability } from './trees.ts';

export interface BlockLabels {
  /** For each block, the probability that it is of the body, 0 to 1. */
  readonly bodyProbability: Float32Array;
  /** For each block, 1 if it belongs to the article that was chosen, else 0. */
  readonly body: Uint8Array;
  /** Probability that the chosen blocks are the article: that their bag F1 against the true body is over 0.9. */
  readonly confidence: number;
}

export interface PageContext extends PageTitle {
  /** ISO 639-1 code of the page's language; one without a list of function words does no harm. */
  readonly language: string;
}

/** Labels the blocks of one page. Never throws; time is linear in the length of the text. */
export function labelBlocks(blocks: readonly Block[], context: PageContext, model: Model): BlockLabels {
  const page = viewPage(scanPage(blocks, context.language), context);
  const odds = evaluateTrees(model.blocks, blockRows(page, model.lexicon), blockFeatureNames.length);
  const bodyProbability = odds.map(probability);
  const { region, confidence } = chooseRegion(page, bodyProbability, model);
  const body = Uint8Array.from(bodyProbability, (p, block) =>
    Number(p >= KEEP && block >= region.first && block <= region.last),
  );
  return { bodyProbability, body, confidence };
}
