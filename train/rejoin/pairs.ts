/** The corpus as rows for the regression: every line end whose truth is known, and the weights that its traits choose. */

import { traitCount, traitsOfLines } from '../../src/document/line-traits.ts';
import { normalizeText } from '../../src/document/normalize-text.ts';
import { parseFeature, valueAt } from '../../src/document/rejoin-lines.ts';
import { linesOf } from '../../src/document/text-lines.ts';
import { pagesInBothForms } from './corpus.ts';
import { verdictsOfPairs } from './truth.ts';

export interface Pairs {
  /** `featureNames.length` positions in the vector of weights for each pair, pair after pair. */
  readonly active: Int32Array;
  readonly joined: Uint8Array;
  /** Words of the shorter line and one: what is lost by a wrong verdict. */
  readonly words: Uint16Array;
  /** How much the pair counts in training. */
  readonly importance: Float32Array;
  /** One of `folds` groups of sites. */
  readonly fold: Uint8Array;
  /** Length of the vector of weights. */
  readonly weightCount: number;
}

export const folds = 5;

const word = /[\p{L}\p{N}_]+/gu;

export function pairsOfCorpus(folder: string, featureNames: readonly string[]): Pairs {
  const features = featureNames.map(parseFeature);
  const starts = startsOf(features.map((feature) => feature.size));
  const active: number[] = [];
  const joined: number[] = [];
  const words: number[] = [];
  const importance: number[] = [];
  const fold: number[] = [];
  for (const page of pagesInBothForms(folder)) {
    const lines = linesOf(normalizeText(page.gettext)).map((line) => line.content);
    const traits = traitsOfLines(lines);
    const lengths = lines.map((line) => line.match(word)?.length ?? 0);
    for (const [i, verdict] of verdictsOfPairs(lines, page.innertext).entries()) {
      if (i === 0 || verdict === 'unknown') continue;
      const row = (i + 1) * traitCount;
      for (const [n, feature] of features.entries()) active.push((starts[n] as number) + valueAt(feature, traits, row));
      const shorter = Math.min(lengths[i] as number, lengths[i + 1] as number);
      joined.push(verdict === 'joined' ? 1 : 0);
      words.push(Math.min(65535, shorter + 1));
      importance.push(Math.sqrt((1 + Math.min(shorter, 40)) / lines.length));
      fold.push(foldOf(page.host));
    }
  }
  return {
    active: Int32Array.from(active),
    joined: Uint8Array.from(joined),
    words: Uint16Array.from(words),
    importance: Float32Array.from(importance),
    fold: Uint8Array.from(fold),
    weightCount: starts.at(-1) as number,
  };
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
  return hash % folds;
}
