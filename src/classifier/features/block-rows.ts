import type { LexicalScores } from '../lexicon.ts';
import type { PageView } from '../page-view.ts';
import type { FeatureGroup } from './feature-group.ts';
import { landmarks } from './landmarks.ts';
import { links } from './links.ts';
import type { MarkedPage, MarkGroup } from './mark-group.ts';
import { markWording } from './mark-wording.ts';
import { neighbours } from './neighbours.ts';
import { ownText } from './own-text.ts';
import { pagePlace } from './page-place.ts';
import { structure } from './structure.ts';
import { surroundings } from './surroundings.ts';
import { tagsAndNames } from './tags-and-names.ts';
import { verdicts } from './verdicts.ts';
import { vocabulary } from './vocabulary.ts';
import { fillWording, wordingNames } from './wording.ts';

const groups: readonly FeatureGroup[] = [ownText, pagePlace, neighbours, surroundings, landmarks, vocabulary, verdicts];
const markGroups: readonly MarkGroup[] = [links, tagsAndNames, structure, markWording];

/** The features of a block of text, in the order of their columns. Weights hold only for the order in which they were trained. */
export const blockFeatureNames: readonly string[] = [...groups.flatMap(({ names }) => names), ...wordingNames];

/** Those of a block of a page with marks. */
export const markedFeatureNames: readonly string[] = [
  ...blockFeatureNames,
  ...markGroups.flatMap(({ names }) => names),
];

/**
 * The rows that the trees over blocks are asked with: `blockFeatureNames.length` numbers a block, or
 * `markedFeatureNames.length` where the page's marks are given. They are written into what `allot` gives, all zeros.
 */
export function blockRows(
  page: PageView,
  wording: LexicalScores,
  marked: MarkedPage | null,
  allot: (size: number) => Float32Array = (size) => new Float32Array(size),
): Float32Array {
  const width = (marked ? markedFeatureNames : blockFeatureNames).length;
  const rows = allot(page.blocks.length * width);
  let at = 0;
  for (const { names, fill } of groups) {
    fill(page, rows, width, at);
    at += names.length;
  }
  fillWording(wording, rows, width, at);
  if (!marked) return rows;
  at = blockFeatureNames.length;
  for (const { names, fill } of markGroups) {
    fill(page, marked, rows, width, at);
    at += names.length;
  }
  return rows;
}
