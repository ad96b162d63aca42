/** Authors: the line that names them, or none. */
import { bylineCandidates } from '../../src/metadata/byline/byline-candidates.ts';
import { bylineConfidenceFeatures } from '../../src/metadata/byline/byline-confidence.ts';
import { bylineContext } from '../../src/metadata/byline/byline-context.ts';
import { bylineFeatures } from '../../src/metadata/byline/byline-features.ts';
import { findByline } from '../../src/metadata/byline/find-byline.ts';
import { noAuthorTest } from '../../src/metadata/byline/no-author.ts';
import { linearScorer } from '../../src/metadata/scoring/linear-scorer.ts';
import { evidenceOf, exampleOf } from '../fit/example.ts';
import { sameAuthors } from './same-value.ts';
import type { FieldTask } from './task.ts';

export const bylineTask: FieldTask = {
  name: 'authors',
  features: bylineFeatures.map(({ id }) => id),
  module: {
    path: 'src/metadata/byline/byline-weights.generated.ts',
    name: 'BYLINE_WEIGHTS',
    about: 'How much each feature of a byline counts: log odds against the page naming no author',
  },
  confidence: {
    features: bylineConfidenceFeatures.map(({ id }) => id),
    module: {
      path: 'src/metadata/byline/byline-confidence-weights.generated.ts',
      name: 'AUTHORS_CONFIDENCE_WEIGHTS',
      about: 'How much each feature counts for the authors being right, in log odds',
    },
  },
  examplesOf({ page, outline, siteNames, titleBlock }) {
    const truth = page.truths.author;
    if (truth === null) return [];
    const found = bylineCandidates(outline, titleBlock ?? outline.run?.first ?? 0, siteNames);
    const context = bylineContext(found, siteNames);
    const isVetoed = noAuthorTest(context);
    const candidates = found.filter((candidate) => !isVetoed(candidate));
    const right = Uint8Array.from(candidates, ({ authors }) => Number(truth !== '' && sameAuthors(authors, truth)));
    const answer = { right, mayBeNone: true, isNone: !right.includes(1), weight: page.weight };
    return [exampleOf(candidates, context, bylineFeatures, answer)];
  },
  async find({ page, outline, siteNames, titleBlock }, weights) {
    const scorer = linearScorer(bylineFeatures, weights);
    const { authors, evidence } = findByline(page.document, outline, { titleBlock, siteNames }, scorer);
    const names = authors?.value ?? [];
    const truth = page.truths.author;
    const isRight = sameAuthors(names, truth ?? '');
    return { value: names.join(', '), truth, isRight, evidence: evidenceOf(evidence, bylineConfidenceFeatures) };
  },
};
