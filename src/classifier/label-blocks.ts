/**
 * The trained classifier: which blocks of a page are its article's body, judged by their text, their neighbours and the page.
 * docs/how-it-works.md explains it; train/ makes its weights.
 */

import type { MarkLists } from '../document/mark-lists.ts';
import type { TokenTable } from '../page/token-table.ts';
import type { Favor } from '../schema/favors.ts';
import { leaveIslands, likelyBody } from './choose-body.ts';
import { articleRow } from './features/article.ts';
import { blockRows } from './features/block-rows.ts';
import { islandRows } from './features/islands.ts';
import { scoreWords } from './lexicon.ts';
import type { LoadedModel } from './load-model.ts';
import { markPage } from './mark-lexicon.ts';
import { scanPage } from './page-scan.ts';
import { type PageKnowledge, viewPage } from './page-view.ts';
import { probability } from './trees.ts';

export interface BlockLabels {
  /** For each block, the probability that it is of the body, 0 to 1. */
  readonly bodyProbability: Float32Array;
  /** For each block, 1 if it belongs to the article, else 0. */
  readonly body: Uint8Array;
  /** How likely the kept blocks are an article, whole and alone, 0 to 1: of pages at 0.9, nine in ten have a bag F1 over 0.9. */
  readonly confidence: number;
}

export interface PageContext extends PageKnowledge {
  /** ISO 639-1 code of the page's language; one without a list of function words does no harm. */
  readonly language: string;
  /** What is favored; balanced unless given. */
  readonly favor?: Favor;
  /** What else is known of the page: takes each block's log odds of being body and gives new ones. */
  readonly weigh?: ((odds: Float32Array) => Float32Array) | null;
  /** The marks of the page's blocks, where they are known. */
  readonly markLists?: MarkLists;
}

/** Labels the blocks of one page by the model for its form. Never throws; time is linear in the length of the text. */
export function labelBlocks(table: TokenTable, context: PageContext, model: LoadedModel): BlockLabels {
  const { evaluate, allot } = model.forests;
  const page = viewPage(scanPage(table, context.language), context);
  const wording = scoreWords(page, model.lexicon);
  const marked = model.markLexicon && markPage(page, model.markLexicon, context.markLists);
  const odds = evaluate.blocks(blockRows(page, wording, marked, allot));
  const bodyProbability = (context.weigh?.(odds) ?? odds).map(probability);
  const likely = likelyBody(bodyProbability, page.verdicts, context.favor);
  const { islands, rows } = islandRows(page, bodyProbability, likely);
  const body = leaveIslands(likely, islands, evaluate.islands(rows).map(probability), context.favor);
  if (!body.includes(1)) return { bodyProbability, body, confidence: 0 };
  const row = articleRow(page, wording, bodyProbability, body);
  const [confidence = 0] = evaluate.confidence(row);
  return { bodyProbability, body, confidence: probability(confidence) };
}
