import type { PageView } from '../page-view.ts';
import type { FeatureGroup } from './feature-group.ts';
import { landmarks } from './landmarks.ts';
import { neighbours } from './neighbours.ts';
import { ownText } from './own-text.ts';
import { pagePlace } from './page-place.ts';
import { surroundings } from './surroundings.ts';
import { vocabulary } from './vocabulary.ts';

/** All that the first pass knows. Weights hold only for the order in which they were trained. */
const groups: readonly FeatureGroup[] = [ownText, pagePlace, neighbours, surroundings, landmarks, vocabulary];

export const firstPassNames: readonly string[] = groups.flatMap(({ names }) => names);

/** Writes the first pass's features into the first columns of rows that are `width` wide. */
export function fillFirstPass(page: PageView, rows: Float32Array, width: number): void {
  let at = 0;
  for (const { names, fill } of groups) {
    fill(page, rows, width, at);
    at += names.length;
  }
}
