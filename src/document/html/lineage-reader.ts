import { type AttributeName, attributeName } from './attributes.ts';
import { Lineage, NO_WORDS } from './lineage.ts';
import { NameWords } from './name-words.ts';
import type { PageElement } from './page-tree.ts';

const LANG = attributeName('lang');
/** The attributes that name an element; of those in a row the first that it has. */
const NAMING = [
  ['class'],
  ['id'],
  ['role'],
  ['aria-label'],
  ['itemprop'],
  ['data-testid', 'data-test-id', 'data-qa'],
  ['data-component', 'data-component-name', 'data-module'],
].map((names) => names.map(attributeName));

/** Reads the lineages of a page's elements. Each is kept at its element, since blocks share most of their ancestors. */
export class LineageReader {
  readonly #words = new NameWords();
  readonly #root = new Lineage(null, '', NO_WORDS);

  /** Null stands for the page itself. */
  lineageOf(element: PageElement | null): Lineage {
    const unread: PageElement[] = [];
    let known = element;
    for (; known?.type === 'element' && !known.lineage; known = known.parent) unread.push(known);
    let lineage = known?.lineage ?? this.#root;
    for (let next = unread.pop(); next; next = unread.pop()) {
      lineage = this.#extend(lineage, next);
      next.lineage = lineage;
    }
    return lineage;
  }

  #extend(lineage: Lineage, element: PageElement): Lineage {
    const { name } = element;
    // The names of a page's root describe its theme, not a block, and its language stands in the head.
    if (name === 'html') return lineage;
    const lang = element.get(LANG);
    if (name === 'body') return lang ? lineage.inLanguage(lang) : lineage;
    let own = NO_WORDS;
    for (const alternatives of NAMING) own = this.#add(own, element, alternatives);
    return lang ? lineage.extend(name, own).inLanguage(lang) : lineage.extend(name, own);
  }

  /** Adds the words of the first of the attributes that the element has. */
  #add(own: readonly string[], element: PageElement, alternatives: readonly AttributeName[]): readonly string[] {
    for (const attribute of alternatives) {
      const name = element.get(attribute);
      if (name === undefined) continue;
      const words = this.#words.of(name);
      if (words.length === 0) return own;
      return own.length === 0 ? words : own.concat(words);
    }
    return own;
  }
}
