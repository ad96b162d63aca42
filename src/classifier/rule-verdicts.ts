/** What the rules before the classifier have said of a page's blocks, as the classifier receives it. */

/** The cleaners whose verdicts the model knows, in the order of its features. Weights hold only for this order. */
export const ruleIds = [
  'appeals',
  'author-box',
  'byline-area',
  'captions',
  'comments',
  'dated-headlines',
  'legal',
  'markup',
  'navigation',
  'page-marks',
  'page-notices',
  'rails',
  'repeats',
  'share',
  'site-furniture',
  'tags',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Strength of a verdict. */
export const FLAGGED = 1;
export const REMOVED = 2;

export interface RuleVerdicts {
  /** For each block, the place in `ruleIds` of the cleaner that spoke of it, or -1. */
  readonly rule: Int8Array;
  /** For each block, 0, FLAGGED or REMOVED. */
  readonly strength: Uint8Array;
  /** For each block, 1 if it is a field of the article's metadata. */
  readonly claimed: Uint8Array;
}

/** Where no rule has been asked. */
export const noVerdicts = (count: number): RuleVerdicts => ({
  rule: new Int8Array(count).fill(-1),
  strength: new Uint8Array(count),
  claimed: new Uint8Array(count),
});
