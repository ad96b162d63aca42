/** Forms of text made from HTML, as BeautifulSoup's `get_text` makes them: for pages of which a corpus has the HTML alone. */
import { isTag, isText, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { PageForm } from './page-forms.ts';

const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** `gettext`: a text node a line; `soup`: the text nodes as they are, glued; `soup-space`: all of them in one line. */
export function formsOfHtml(html: string): Map<PageForm, string> {
  const texts = [...textNodes(parseDocument(html))];
  const shown = texts.map((text) => text.trim()).filter((text) => text !== '');
  return new Map([
    ['gettext', shown.join('\n')],
    ['soup', texts.join('')],
    ['soup-space', shown.join(' ')],
  ]);
}

function* textNodes(root: ParentNode): Generator<string> {
  const open: ParentNode['children'] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) yield node.data;
    else if (isTag(node) && !HIDDEN.has(node.name)) {
      for (let child = node.lastChild; child; child = child.prev) open.push(child);
    }
  }
}
