/** Authors: the line that names them, or none. */
import { type BylineCandidate, bylineCandidates } from '../../src/metadata/byline/byline-candidates.ts';
import { BYLINE_SIGNS, bylineContext } from '../../src/metadata/byline/byline-signs.ts';
import { findByline } from '../../src/metadata/byline/find-byline.ts';
import type { SignWeights } from '../../src/metadata/weighed-signs.ts';
import { sameAuthors } from './same-value.ts';
import { type Choice, makeChoice } from './softmax.ts';
import type { TitleContext } from './title-task.ts';

export const AUTHOR_SIGNS = BYLINE_SIGNS.map(({ id }) => id);

/** A page with the headline that was found on it. */
export interface HeadlinedPage extends TitleContext {
  readonly titleBlock: number | null;
}

/** The lines of a page that may name its authors; where none names those of the truth, 'none' is right. */
export function bylineChoice({ page, outline, siteNames, titleBlock }: HeadlinedPage): Choice | null {
  const truth = page.truths.author;
  if (truth === null) return null;
  const candidates: BylineCandidate[] = bylineCandidates(outline, titleBlock ?? outline.run?.first ?? 0, siteNames);
  const context = bylineContext(candidates, siteNames);
  const right = Uint8Array.from(candidates, ({ authors }) => Number(truth !== '' && sameAuthors(authors, truth)));
  const answer = { right, mayBeNone: true, isNone: !right.includes(1), weight: page.weight };
  return makeChoice(candidates, context, BYLINE_SIGNS, answer);
}

export const authorsOf = (
  { page, outline, siteNames, titleBlock }: HeadlinedPage,
  weights: SignWeights,
): readonly string[] => findByline(page.document, outline, { titleBlock, siteNames }, weights).authors?.value ?? [];
