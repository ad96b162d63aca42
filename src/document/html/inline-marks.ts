/** Inline elements whose text is no part of the sentence around it: marks of footnotes, letters that stand there a second time. */
import { attributeName } from './attributes.ts';
import type { PageElement } from './page-tree.ts';
import { firstNodes } from './traverse.ts';

const HREF = attributeName('href');
const ARIA_HIDDEN = attributeName('aria-hidden');

/** Nodes of a mark or of a copy; longer ones are neither. */
const MOST_NODES = 12;

/** `2`, `[12]`, `(a)`, `*`: what footnotes are marked by. */
const footnoteMark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i;

/** The arrow by which a footnote leads back to its mark. */
const wayBack = /^[[(]?[↩↵⤴↑^][\ufe0e\ufe0f]?[\])]?$/u;

/** Text of the nodes in an element; null where there are more of them than a mark or a copy has. */
function shortText(element: PageElement): string | null {
  let text = '';
  let count = 0;
  for (const node of firstNodes(element, MOST_NODES + 1, () => true)) {
    if (++count > MOST_NODES) return null;
    if (node.type === 'text') text += node.data;
  }
  return text.trim();
}

/** The mark of a footnote, raised and linked to a place on the page, or the arrow that leads back to it; null for any other element. */
export function referenceMark(element: PageElement): string | null {
  if (element.name === 'a' && isLinkOnPage(element)) {
    const text = shortText(element);
    return text !== null && wayBack.test(text) ? text : null;
  }
  if (element.name !== 'sup') return null;
  const text = shortText(element);
  if (text === null || !footnoteMark.test(text)) return null;
  return isLinkOnPage(element.parent) || [...firstNodes(element, MOST_NODES, () => true)].some(isLinkOnPage)
    ? text
    : null;
}

const isLinkOnPage = (node: { readonly type: string } | null): boolean =>
  node?.type === 'element' && (node as PageElement).get(HREF)?.startsWith('#') === true;

/**
 * Letters that are only to be seen, such as a drop cap that is split from its word, if an element beside them has the same
 * letters for screen readers; null for any other element.
 */
export function copyForTheEye(element: PageElement): string | null {
  if (element.get(ARIA_HIDDEN) !== 'true' || element.traits.flow === 'block' || !element.parent) return null;
  let seen = '';
  const read: string[] = [];
  for (let node = element.parent.firstChild; node; node = node.next) {
    if (node.type !== 'element') continue;
    const isSeen = node.get(ARIA_HIDDEN) === 'true';
    const text = shortText(node);
    if (isSeen && text === null) return null;
    if (isSeen) seen += text;
    else if (text !== null) read.push(text);
    if (read.length > MOST_NODES) return null;
  }
  return seen !== '' && read.includes(seen) ? shortText(element) : null;
}
