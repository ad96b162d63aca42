import type { PageAnalysis } from '../../page/page-analysis.ts';
import { PAGE_KINDS, type PageKind } from '../../schema/kinds.ts';
import { type FoundFields, kindFeatures } from './kind-features.ts';
import { KIND_WEIGHTS } from './kind-weights.generated.ts';

/** The kind of a page and its probability, 0 to 1. */
export interface FoundKind {
  readonly kind: PageKind;
  readonly confidence: number;
}

/**
 * The most likely kind of a page, by a softmax over the weighted features of each kind. HTML, which declares more of itself, has its own
 * weights (`train/kind/`).
 */
export function findKind(page: PageAnalysis, found: FoundFields): FoundKind {
  const chances = kindChances(
    kindFeatures(page, found),
    KIND_WEIGHTS[page.document.format === 'html' ? 'html' : 'text'],
  );
  const best = chances.indexOf(Math.max(...chances));
  return { kind: PAGE_KINDS[best] as PageKind, confidence: Math.round(1000 * (chances[best] as number)) / 1000 };
}

/** From this probability on the posts of a forum are taken for the body. */
const SURE_OF_FORUM = 0.6;

/** Whether the page is a thread of a forum, or a question with its answers. */
export const isThread = ({ kind, confidence }: FoundKind): boolean => kind === 'forum' && confidence >= SURE_OF_FORUM;

/** The probability of each kind. `weights` holds those of all features for each kind in turn. */
export function kindChances(features: Float64Array, weights: ArrayLike<number>): number[] {
  const width = features.length;
  const scores = PAGE_KINDS.map((_, kind) =>
    features.reduce((sum, value, at) => sum + value * (weights[kind * width + at] as number), 0),
  );
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
