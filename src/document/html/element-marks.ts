import type { PageElement } from './page-tree.ts';

/** What a caller wants to know of the elements that blocks stand in. */
export interface ElementMarks {
  /** Numbers of the caller's choosing that the element or one that holds it bears, in order; none for null. */
  of(element: PageElement | null): readonly number[];
}
