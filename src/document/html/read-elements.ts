import type { BlockKind } from '../document.ts';
import { formulaCopy } from './formulas.ts';
import { isHeadingControl } from './heading-controls.ts';
import { copyForTheEye, referenceMark } from './inline-marks.ts';
import type { PageElement } from './page-tree.ts';
import { displayOf } from './visibility.ts';

/** How a page is read: with what it hides or without. */
export interface Showing {
  readonly revealing: boolean;
  /** Classes and ids that the page's own sheets hide. */
  readonly hiddenNames: ReadonlySet<string>;
}

/** A template may be the root of a shadow tree that is shown from the start; `noscript` is what shows without scripts. */
export function isSeenAfterAll({ name, attribs }: PageElement, revealing: boolean): boolean {
  return name === 'template' ? attribs.shadowrootmode !== undefined : revealing && name === 'noscript';
}

/** Whether a block of the kind has the text of an element that stands in it. */
export function isRead(element: PageElement, { revealing, hiddenNames }: Showing, kind: BlockKind): boolean {
  if (!revealing && displayOf(element, hiddenNames) === 'none') return false;
  const { flow } = element.traits;
  if (flow === 'break' || flow === 'replaced') return false;
  if (flow === 'unseen' && !isSeenAfterAll(element, revealing)) return false;
  if (kind === 'heading' && isHeadingControl(element)) return false;
  return referenceMark(element) === null && copyForTheEye(element) === null && formulaCopy(element) === null;
}
