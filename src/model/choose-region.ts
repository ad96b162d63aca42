/**
 * From verdicts on blocks to one article: of the runs of segments that the kept blocks fall into, the one is chosen whose F1
 * is expected to exceed that of all kept blocks most; and how likely it is the article, whole and alone, is told.
 */
import { RegionView, regionNames } from './features/region.ts';
import type { Model } from './model-file.ts';
import type { PageView, Run } from './page-view.ts';
import { findSegments, runsOfSegments } from './regions.ts';
import { evaluateTrees, probability } from './trees.ts';

/** A part must promise this much more than the whole, in F1: losing paragraphs is worse than keeping lines. */
const MARGIN = 0.015;

export interface Choice extends Run {
  /** Features of the chosen region, in the order of `regionNames`; empty where no block is kept. */
  readonly features: readonly number[];
}

/** All candidates for the article of a page, the whole first. */
export function candidateRegions(page: PageView, probabilities: Float32Array): Choice[] {
  const segments = findSegments(page, probabilities);
  const view = new RegionView(page, probabilities, segments);
  return Array.from(runsOfSegments(segments.length), ([from, to]) => ({
    first: (segments[from] as Run).first,
    last: (segments[to] as Run).last,
    features: view.features(from, to),
  }));
}

/** The candidate to choose, by the gains that are promised for each; null if there is none. */
export function bestCandidate(candidates: readonly Choice[], gains: ArrayLike<number>): Choice | null {
  let best = 0;
  for (let k = 1; k < candidates.length; k++) {
    if ((gains[k] as number) > (gains[best] as number) + (best === 0 ? MARGIN : 0)) best = k;
  }
  return candidates[best] ?? null;
}

export function chooseRegion(
  page: PageView,
  probabilities: Float32Array,
  model: Model,
): { region: Run; confidence: number } {
  const candidates = candidateRegions(page, probabilities);
  const rows = Float32Array.from(candidates.flatMap(({ features }) => features));
  const chosen = bestCandidate(candidates, evaluateTrees(model.regions, rows, regionNames.length));
  if (!chosen) return { region: { first: 0, last: -1 }, confidence: 0 };
  const [odds = -9] = evaluateTrees(model.confidence, Float32Array.from(chosen.features), regionNames.length);
  return { region: chosen, confidence: probability(odds) };
}
