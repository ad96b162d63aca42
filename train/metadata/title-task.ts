/** Titles: the block that is the headline, among those that may be it. */

import type { Weights } from '../../src/metadata/scoring/feature.ts';
import { linearScorer } from '../../src/metadata/scoring/linear-scorer.ts';
import { type FoundTitle, findTitle } from '../../src/metadata/title/find-title.ts';
import { headlineCandidates } from '../../src/metadata/title/headline-candidates.ts';
import { headlineFeatures } from '../../src/metadata/title/headline-features.ts';
import { titleOfHeadline } from '../../src/metadata/title/headline-text.ts';
import { titleConfidenceFeatures } from '../../src/metadata/title/title-confidence.ts';
import { windowLine } from '../../src/metadata/title/window-line.ts';
import { type Example, evidenceOf, exampleOf } from '../fit/example.ts';
import { sameTitle } from './same-value.ts';
import type { FieldPage, FieldTask } from './task.ts';

/** Pages are read without their address, too, as many come; these count for less. */
const ADDRESSLESS_WEIGHT = 0.2;

/** The blocks of a page that may be its headline; none where none of them is right or nothing is known. */
function examplesAt({ page, outline, siteNames }: FieldPage, url: string | null): Example[] {
  const truth = page.truths.title;
  if (!truth) return [];
  const line = windowLine(page.document, siteNames);
  const candidates = headlineCandidates(page.document, outline, url, line?.title ?? null);
  const right = Uint8Array.from(candidates, (one) => Number(sameTitle(titleOfHeadline(one, siteNames), truth)));
  if (!right.includes(1)) return [];
  const weight = page.weight * (url === null ? ADDRESSLESS_WEIGHT : 1);
  return [exampleOf(candidates, undefined, headlineFeatures, { right, mayBeNone: false, isNone: false, weight })];
}

export const titleOf = ({ page, outline, siteNames }: FieldPage, weights: Weights): FoundTitle =>
  findTitle(page.document, outline, { url: outline.url, siteNames }, linearScorer(headlineFeatures, weights));

export const titleTask: FieldTask = {
  name: 'titles',
  features: headlineFeatures.map(({ id }) => id),
  module: {
    path: 'src/metadata/title/headline-weights.generated.ts',
    name: 'HEADLINE_WEIGHTS',
    about: 'How much each feature of a headline counts',
  },
  confidence: {
    features: titleConfidenceFeatures.map(({ id }) => id),
    module: {
      path: 'src/metadata/title/title-confidence-weights.generated.ts',
      name: 'TITLE_CONFIDENCE_WEIGHTS',
      about: 'How much each feature counts for the title being right, in log odds',
    },
  },
  examplesOf: (page) => [...new Set([page.page.url, null])].flatMap((url) => examplesAt(page, url)),
  async find(page, weights) {
    const { title, evidence } = titleOf(page, weights);
    const value = title?.value ?? '';
    const truth = page.page.truths.title;
    const isRight = sameTitle(value, truth ?? '');
    return { value, truth, isRight, evidence: evidenceOf(evidence, titleConfidenceFeatures) };
  },
};
