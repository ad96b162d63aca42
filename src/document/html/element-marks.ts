import type { PageElement } from './page-tree.ts';

/** What a caller wants to know of the elements that blocks stand in. */
export interface ElementMarks {
  /** Begins a page; what it gives is asked of that page's elements alone. */
  ofPage(): MarksOfElement;
}

/** Numbers of the caller's choosing that the element or one that holds it bears, in order; none for null. */
export type MarksOfElement = (element: PageElement | null) => readonly number[];
