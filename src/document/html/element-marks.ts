import type { PageElement } from './page-tree.ts';

/** What a caller asks of the elements that blocks are in. */
export interface ElementMarks {
  /**
   * Begins a page; what it gives is asked of that page's elements alone.
   * @param url of the page; null where it is not known.
   */
  ofPage(url: string | null): MarksOfElement;
}

/** Numbers of the caller's choosing that the element or one around it has, in order; none for null. */
export type MarksOfElement = (element: PageElement | null) => readonly number[];
