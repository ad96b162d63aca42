import type { Element, ParentNode } from 'domhandler';

/** Bounds that keep a block's hints small however deep it stands and however many classes a style system strews. */
const MOST_LEVELS = 64;
const MOST_NAMES = 48;
const MOST_NAMES_OF_ONE = 12;
const LONGEST_ATTRIBUTE = 400;

const NAMING_ATTRIBUTES = ['class', 'id', 'role', 'aria-label', 'itemprop', 'data-testid'];
/** Not in tag paths, and their names say nothing of a block: a body's classes tell of the page's theme. */
const PAGE_ELEMENTS = new Set(['html', 'body']);

const camelCase = /(\p{Ll})(\p{Lu})/gu;
const word = /\p{L}[\p{L}\p{N}]+/gu;

/** Element names from the outermost to `element`, at most 64: in pages that nest deeper the outermost are left out. */
export function tagPathOf(element: Element | null): string[] {
  const path: string[] = [];
  for (const ancestor of lineage(element)) path.push(ancestor.name);
  return path.reverse();
}

/** Remembers the names of elements, since a page's blocks share most of their ancestors. */
export class NameReader {
  readonly #own = new Map<Element, readonly string[]>();

  /** Words of the names that `element` and its ancestors bear, each once, nearest first. */
  namesOf(element: Element | null): string[] {
    const names: string[] = [];
    for (const ancestor of lineage(element)) {
      for (const name of this.#namesOfOne(ancestor)) {
        if (names.length === MOST_NAMES) return names;
        if (!names.includes(name)) names.push(name);
      }
    }
    return names;
  }

  #namesOfOne(element: Element): readonly string[] {
    const known = this.#own.get(element);
    if (known) return known;
    const names = readNames(element.attribs);
    this.#own.set(element, names);
    return names;
  }
}

function readNames(attribs: Readonly<Record<string, string>>): string[] {
  const names: string[] = [];
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = attribs[attribute];
    if (!value) continue;
    const words = value.slice(0, LONGEST_ATTRIBUTE).replace(camelCase, '$1 $2').toLowerCase().match(word) ?? [];
    names.push(...words.slice(0, MOST_NAMES_OF_ONE));
  }
  return names;
}

/** The element and its ancestors, nearest first, without `html` and `body`. */
function* lineage(element: Element | null): Generator<Element> {
  let levels = 0;
  for (let node: ParentNode | null = element; node && levels < MOST_LEVELS; node = node.parent, levels++) {
    if (node.type === 'tag' && !PAGE_ELEMENTS.has(node.name)) yield node;
  }
}
