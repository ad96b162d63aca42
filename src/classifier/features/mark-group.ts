import type { MarkScores } from '../mark-lexicon.ts';
import type { PageMarks } from '../page-marks.ts';
import type { PageView } from '../page-view.ts';

/** What elements, names and links say of a page's blocks. */
export interface MarkedPage {
  readonly marks: PageMarks;
  readonly scores: MarkScores;
}

/** Features of one idea that only pages with marks have; otherwise as `FeatureGroup`. */
export interface MarkGroup {
  readonly names: readonly string[];
  readonly fill: (page: PageView, marked: MarkedPage, rows: Float32Array, width: number, at: number) => void;
}
