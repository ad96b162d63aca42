/** Titles: the block that is the headline, among those that may be it. */

import { siteNames } from '../../src/metadata/site-names.ts';
import { type FoundTitle, findTitle, titleOfHeadline } from '../../src/metadata/title/find-title.ts';
import { headlineCandidates } from '../../src/metadata/title/headline-candidates.ts';
import { HEADLINE_SIGNS } from '../../src/metadata/title/headline-signs.ts';
import type { SignWeights } from '../../src/metadata/weighed-signs.ts';
import { PageAnalysis } from '../../src/page/analyse-page.ts';
import type { MetadataPage } from './pages.ts';
import { sameTitle } from './same-value.ts';
import { type Choice, makeChoice } from './softmax.ts';

export const TITLE_SIGNS = HEADLINE_SIGNS.map(({ id }) => id);

export interface TitleContext {
  readonly page: MetadataPage;
  readonly outline: PageAnalysis;
  readonly siteNames: ReadonlySet<string>;
}

export function titleContext(page: MetadataPage): TitleContext {
  const outline = new PageAnalysis(page.document, page.url);
  return { page, outline, siteNames: siteNames(page.document, outline.url) };
}

/** Pages are read without their address, too, as many come; these count for less. */
const ADDRESSLESS_WEIGHT = 0.2;

/** The blocks of a page that may be its headline; null where none is right or nothing is known. `url` is null where the page is to be read without its address. */
export function titleChoice({ page, outline, siteNames: names }: TitleContext, url: string | null): Choice | null {
  const truth = page.truths.title;
  if (!truth) return null;
  const candidates = headlineCandidates(page.document, outline, url);
  const right = Uint8Array.from(candidates, (one) => Number(sameTitle(titleOfHeadline(one, names), truth)));
  if (!right.includes(1)) return null;
  const answer = {
    right,
    mayBeNone: false,
    isNone: false,
    weight: page.weight * (url === null ? ADDRESSLESS_WEIGHT : 1),
  };
  return makeChoice(candidates, undefined, HEADLINE_SIGNS, answer);
}

export const titleOf = ({ page, outline, siteNames: names }: TitleContext, weights: SignWeights): FoundTitle =>
  findTitle(page.document, outline, { url: outline.url, siteNames: names }, weights);
