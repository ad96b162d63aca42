import type { LexicalScores } from '../lexicon.ts';
import type { PageView } from '../page-view.ts';
import type { FeatureGroup } from './feature-group.ts';
import { landmarks } from './landmarks.ts';
import { neighbours } from './neighbours.ts';
import { ownText } from './own-text.ts';
import { pagePlace } from './page-place.ts';
import { surroundings } from './surroundings.ts';
import { vocabulary } from './vocabulary.ts';
import { fillWording, wordingNames } from './wording.ts';

const groups: readonly FeatureGroup[] = [ownText, pagePlace, neighbours, surroundings, landmarks, vocabulary];

/** The features of a block, in the order of their columns. Weights hold only for the order in which they were trained. */
export const blockFeatureNames: readonly string[] = [...groups.flatMap(({ names }) => names), ...wordingNames];

/** The rows that the trees over blocks are asked with: `blockFeatureNames.length` numbers a block. */
export function blockRows(page: PageView, wording: LexicalScores): Float32Array {
  const width = blockFeatureNames.length;
  const rows = new Float32Array(page.blocks.length * width);
  let at = 0;
  for (const { names, fill } of groups) {
    fill(page, rows, width, at);
    at += names.length;
  }
  fillWording(wording, rows, width, at);
  return rows;
}
