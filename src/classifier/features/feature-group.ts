import type { PageView } from '../page-view.ts';

/** Features of one idea: their names, and a function that writes them for every block of a page. */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** Writes the features of block b to `rows[b * width + at]` and on, in the order of `names`. */
  readonly fill: (page: PageView, rows: Float32Array, width: number, at: number) => void;
}
