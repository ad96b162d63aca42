import type { PageElement } from '../page-tree.ts';
import { firstNodes } from '../traverse.ts';

/** What highlighters name a language by: `language-js` (Prism, HTML Standard), `lang-js`, `highlight-source-js` (GitHub), `brush: js`. */
const byClass = /(?:^|\s)(?:language-|lang-|highlight-source-|highlight-text-|sourceCode |brush:\s*)([\w+#.-]{1,30})/i;
const NO_LANGUAGE = new Set(['none', 'plaintext', 'plain', 'text', 'txt', 'nohighlight', 'no-highlight']);

/** Elements around a listing that may name its language. */
const LEVELS_LOOKED_AT = 3;
const NODES_LOOKED_AT = 4;

/** The language of a listing, in lower case; null where the page names none. */
export function codeLanguage(listing: PageElement): string | null {
  let around: PageElement | null = listing;
  for (let level = 0; around && level < LEVELS_LOOKED_AT; level++, around = around.parent) {
    const own = ownLanguage(around);
    if (own !== null) return own;
    if (level > 0 && around.firstChild !== around.lastChild && around.name !== 'figure') break;
  }
  for (const node of firstNodes(listing, NODES_LOOKED_AT, () => true)) {
    const inner = node.type === 'element' ? ownLanguage(node) : null;
    if (inner !== null) return inner;
  }
  return null;
}

function ownLanguage({ attribs }: PageElement): string | null {
  const named = attribs['data-lang'] ?? attribs['data-language'] ?? byClass.exec(attribs.class ?? '')?.[1];
  const language = named?.trim().toLowerCase() ?? '';
  return /^[\w+#.-]{1,30}$/.test(language) && !NO_LANGUAGE.has(language) ? language : null;
}
