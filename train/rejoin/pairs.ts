/** The corpus as rows for the regression: every line end whose truth is known, and the weights that its traits choose. */

import { normalizeText } from '../../src/document/normalize-text.ts';
import { type Feature, valueAt } from '../../src/document/text/join-model.ts';
import { traitCount } from '../../src/document/text/line-traits.ts';
import type { Folded } from '../fit/folds.ts';
import { pagesInBothLayouts } from './corpus.ts';
import type { JoinLayout } from './layouts.ts';
import { verdictsOfPairs } from './truth.ts';

export interface Pair extends Folded {
  /** Positions in the vector of weights, one for each feature. */
  readonly active: Int32Array;
  readonly isJoined: boolean;
  /** Words of the shorter line and one: what is lost by a wrong verdict. */
  readonly words: number;
  /** How much the pair counts in training. */
  readonly importance: number;
}

export const FOLDS = 5;

const word = /[\p{L}\p{N}_]+/gu;

/** The pairs of all pages. `starts` is where each feature's weights begin in their vector. */
export function pairsOfCorpus(
  folder: string,
  layout: JoinLayout,
  features: readonly Feature[],
  starts: readonly number[],
): Pair[] {
  const pairs: Pair[] = [];
  for (const page of pagesInBothLayouts(folder, layout.tools)) {
    const { lines, rows, mayJoin } = layout.read(normalizeText(page.broken), page.broken);
    const lengths = lines.map((line) => line.match(word)?.length ?? 0);
    for (const [i, verdict] of verdictsOfPairs(lines, page.innertext, layout.areBreaksTrue).entries()) {
      if (verdict === 'unknown' || !mayJoin(i + 1)) continue;
      const row = (i + 1) * traitCount;
      const shorter = Math.min(lengths[i] as number, lengths[i + 1] as number);
      pairs.push({
        active: Int32Array.from(features, (feature, n) => (starts[n] as number) + valueAt(feature, rows, row)),
        isJoined: verdict === 'joined',
        words: shorter + 1,
        importance: Math.sqrt((1 + Math.min(shorter, 40)) / lines.length),
        fold: foldOf(page.host),
      });
    }
  }
  return pairs;
}

/** Where each feature's weights begin in the vector, and its end. */
export function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) as number) + size);
  return starts;
}

function foldOf(host: string): number {
  let hash = 0;
  for (const char of host) hash = (Math.imul(hash, 31) + (char.codePointAt(0) as number)) >>> 0;
  return hash % FOLDS;
}
