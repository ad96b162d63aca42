import { attributeName } from './attributes.ts';
import type { PageElement } from './page-tree.ts';

const CLASS = attributeName('class');
const HREF = attributeName('href');

const editor = /(?:^|[\s-])edit-?section(?:$|\s)/i;
const anyLetter = /[\p{L}\p{N}]/u;

/** Whether an element in a heading is no part of it: a link to the heading itself that shows but a sign (`¶`, `#`), or an editor's link. */
export function isHeadingControl(element: PageElement): boolean {
  const classes = element.get(CLASS);
  const href = element.get(HREF);
  const { firstChild: child, lastChild } = element;
  if (classes !== undefined && editor.test(classes)) return true;
  if (href === undefined || !href.includes('#') || child !== lastChild) return false;
  return !child || (child.type === 'text' && !anyLetter.test(child.data));
}
