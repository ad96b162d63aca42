import type { Element, ParentNode } from 'domhandler';

/** Bounds that keep a block's hints small however deep it stands and however many classes a style system strews. */
const MOST_LEVELS = 64;
const MOST_NAMES = 48;
const MOST_NAMES_OF_ONE = 16;
const LONGEST_ATTRIBUTE = 400;

/** Not in tag paths, and their names say nothing of a block: a body's classes tell of the page's theme. */
const PAGE_ELEMENTS = new Set(['html', 'body']);

const camelCase = /([a-z])(?=[A-Z])/g;
const word = /[a-z\u00aa-\uffff][a-z0-9\u00aa-\uffff]+/g;

/** What an element's tag and names, and those of its ancestors, say of the text in it. */
export interface Lineage {
  /** Element names from the outermost to the element's own, at most 64: in pages that nest deeper the outermost are left out. */
  readonly tagPath: readonly string[];
  /** Words of the names that the element and its ancestors bear, nearest first. */
  readonly names: readonly string[];
}

const NO_WORDS: readonly string[] = [];
const NO_LINEAGE: Lineage = { tagPath: [], names: [] };

/** Reads lineages, and remembers them, since a page's blocks share most of their ancestors, and elements their names. */
export class LineageReader {
  readonly #lineages = new Map<Element, Lineage>();
  readonly #words = new Map<string, readonly string[]>();

  lineageOf(element: Element | null): Lineage {
    const unread: Element[] = [];
    let lineage = NO_LINEAGE;
    for (let node: ParentNode | null = element; node && unread.length < MOST_LEVELS; node = node.parent) {
      if (node.type !== 'tag' || PAGE_ELEMENTS.has(node.name)) continue;
      const known = this.#lineages.get(node);
      if (known) {
        lineage = known;
        break;
      }
      unread.push(node);
    }
    for (const ancestor of unread.reverse()) {
      lineage = this.#extend(lineage, ancestor);
      this.#lineages.set(ancestor, lineage);
    }
    return lineage;
  }

  #extend({ tagPath, names }: Lineage, { name, attribs }: Element): Lineage {
    const { class: classes, id, role, itemprop, 'aria-label': label } = attribs;
    let own = this.#wordsOf(classes);
    if (id) own = own.concat(this.#wordsOf(id));
    if (role) own = own.concat(this.#wordsOf(role));
    if (label) own = own.concat(this.#wordsOf(label));
    if (itemprop) own = own.concat(this.#wordsOf(itemprop));
    return {
      tagPath: tagPath.slice(1 - MOST_LEVELS).concat(name),
      names: own.length === 0 ? names : own.concat(names).slice(0, MOST_NAMES),
    };
  }

  #wordsOf(value: string | undefined): readonly string[] {
    if (!value) return NO_WORDS;
    const known = this.#words.get(value);
    if (known) return known;
    const words = value.slice(0, LONGEST_ATTRIBUTE).replace(camelCase, '$1 ').toLowerCase().match(word) ?? [];
    const bounded = [...new Set(words)].slice(0, MOST_NAMES_OF_ONE);
    this.#words.set(value, bounded);
    return bounded;
  }
}
