import { attributeName } from './attributes.ts';
import type { PageElement } from './page-tree.ts';
import { firstNodes } from './traverse.ts';

/** How an element takes part in the flow of text. */
export type Display = 'none' | 'block' | 'inline' | 'default';

const hiddenStyle = /\b(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const displayStyle = /\bdisplay\s*:\s*([a-z-]+)/i;

const floating = /\bfloat\s*:\s*(?:left|right)/i;

/** React sends slow parts of a page late, hidden under such an id, and a script puts them in their place (`renderToPipeableStream`). */
const streamedPart = /^S:[0-9a-f]+$/;

const HIDDEN = attributeName('hidden');
const STYLE = attributeName('style');

/** What the element's own attributes say of its display. Sheets are not read, and `aria-hidden` hides from readers aloud only. */
export function displayOf(element: PageElement): Display {
  const hidden = element.get(HIDDEN);
  if (hidden !== undefined && hidden !== 'until-found') {
    const { id } = element.attribs;
    if (id && streamedPart.test(id)) return 'block';
    return isToBeOpened(element) ? 'default' : 'none';
  }
  if (element.name === 'dialog' && element.attribs.open === undefined) return 'none';
  const style = element.get(STYLE);
  if (style === undefined) return 'default';
  if (hiddenStyle.test(style)) return isToBeOpened(element) ? 'default' : 'none';
  const display = displayStyle.exec(style)?.[1]?.toLowerCase();
  if (display === undefined) return 'default';
  if (display === 'inline' || display === 'contents') return 'inline';
  // A drop cap is taken out of the line that it begins.
  if (floating.test(style)) return 'default';
  return display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item'
    ? 'block'
    : 'default';
}

const panelName =
  /(?:^|[\s_-])(?:accordion|collaps(?:e|ed|ible)|expand(?:er|ed|able)|faqs?|toggle|tab-?(?:panel|pane|content)|spoiler)(?:$|[\s_-])/i;

/**
 * Whether a hidden part is one that a reader opens: a panel of an accordion or of tabs, what `visibility` holds back until a
 * script has run. Such a part is text of the page where it holds prose; menus, forms and notices that open hold none to speak of.
 */
function isToBeOpened(element: PageElement): boolean {
  const { role, class: classes, style } = element.attribs;
  if (role === 'dialog' || role === 'alertdialog') return false;
  const isPanel =
    role === 'tabpanel' ||
    role === 'region' ||
    element.attribs['aria-labelledby'] !== undefined ||
    (classes !== undefined && panelName.test(classes)) ||
    (style !== undefined && /\bvisibility\s*:\s*hidden/i.test(style)) ||
    isOpener(previousElement(element));
  return isPanel && holdsProse(element);
}

/** Of the first nodes of a hidden part one must be a text this long, in characters, and in no link. */
const NODES_LOOKED_AT = 200;
const SHORTEST_PROSE = 80;
const NO_PROSE = new Set(['a', 'form', 'nav', 'script', 'style', 'dialog', 'noscript']);

function holdsProse(part: PageElement): boolean {
  for (const node of firstNodes(part, NODES_LOOKED_AT, ({ name }) => !NO_PROSE.has(name))) {
    if (node.type === 'text' && node.data.trim().length >= SHORTEST_PROSE) return true;
  }
  return false;
}

function previousElement({ prev }: PageElement): PageElement | null {
  let node = prev;
  while (node?.type === 'text') node = node.prev;
  return node;
}

function firstElement({ firstChild }: PageElement): PageElement | null {
  let node = firstChild;
  while (node?.type === 'text') node = node.next;
  return node;
}

/** Whether the element is, or holds, a control that says whether something is open. */
function isOpener(element: PageElement | null): boolean {
  let looked = 0;
  for (let inner = element; inner && looked < 4; looked++) {
    if (inner.attribs['aria-expanded'] !== undefined) return true;
    inner = firstElement(inner);
  }
  return false;
}
