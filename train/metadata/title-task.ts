/** Titles: the block that is the headline, among those that may be it. */

import type { Weights } from '../../src/metadata/scoring/feature.ts';
import { linearScorer } from '../../src/metadata/scoring/linear-scorer.ts';
import { type FoundTitle, findTitle } from '../../src/metadata/title/find-title.ts';
import { headlineCandidates } from '../../src/metadata/title/headline-candidates.ts';
import { headlineFeatures } from '../../src/metadata/title/headline-features.ts';
import { titleOfHeadline } from '../../src/metadata/title/headline-text.ts';
import { windowLine } from '../../src/metadata/title/window-line.ts';
import { type Example, exampleOf } from '../fit/example.ts';
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
  examplesOf: (page) => [...new Set([page.page.url, null])].flatMap((url) => examplesAt(page, url)),
  async find(page, weights) {
    const value = titleOf(page, weights).title?.value ?? '';
    const truth = page.page.truths.title;
    return { value, truth, isRight: sameTitle(value, truth ?? '') };
  },
};
