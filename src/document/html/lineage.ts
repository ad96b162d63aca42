/** Limits that keep a block's hints small, however deep the block is nested and however many classes a style system adds. */
const MOST_LEVELS = 64;
const MOST_NAMES = 48;

/** The list of elements without names. */
export const NO_WORDS: readonly string[] = [];

/** What an element's tag and names, and those of its ancestors, say of the text in it: a link of a chain, written out on demand. */
export class Lineage {
  readonly #outer: Lineage | null;
  readonly #tag: string;
  readonly #own: readonly string[];
  #names: readonly string[] | null = null;
  #path: readonly string[] | null = null;
  /** The lineage of an element in this one that was asked for last: elements that are alike come in rows. */
  #lastInner: Lineage | null = null;
  /** All of them once there are two, by their names, or by their tags where they have none. */
  #inner: Map<string | readonly string[], Lineage> | null = null;
  #spoken: Map<string, Lineage> | null = null;
  /** The `lang` of the innermost element that has one, the page's root apart; null for none. */
  readonly language: string | null;

  constructor(outer: Lineage | null, tag: string, own: readonly string[], language = outer?.language ?? null) {
    this.#outer = outer;
    this.#tag = tag;
    this.#own = own;
    this.language = language;
  }

  get #key(): string | readonly string[] {
    return this.#own.length === 0 ? this.#tag : this.#own;
  }

  /** Whether it is that of an element of this tag with these names of its own. */
  isOf(tag: string, own: readonly string[]): boolean {
    return this.#tag === tag && (this.#own === own || (this.#own.length === 0 && own.length === 0));
  }

  /** PageElement names from the outermost to the element's own, at most 64: in pages that nest deeper the outermost are left out. */
  get tagPath(): readonly string[] {
    if (this.#path) return this.#path;
    const path: string[] = [];
    for (let link: Lineage | null = this; link && path.length < MOST_LEVELS; link = link.#outer) {
      if (link.#tag !== '') path.push(link.#tag);
    }
    this.#path = path.reverse();
    return path;
  }

  /** The lineage of an element in this one: as a rule the same for all elements of one tag and one list of names. */
  extend(tag: string, own: readonly string[]): Lineage {
    const last = this.#lastInner;
    if (last?.isOf(tag, own)) return last;
    if (last) this.#inner ??= new Map([[last.#key, last]]);
    const key = own.length === 0 ? tag : own;
    const known = this.#inner?.get(key);
    const inner = known?.isOf(tag, own) ? known : new Lineage(this, tag, own);
    if (inner !== known) this.#inner?.set(key, inner);
    this.#lastInner = inner;
    return inner;
  }

  /** The same lineage in another language. */
  inLanguage(language: string): Lineage {
    this.#spoken ??= new Map();
    let spoken = this.#spoken.get(language);
    if (!spoken) {
      spoken = new Lineage(this.#outer, this.#tag, this.#own, language);
      this.#spoken.set(language, spoken);
    }
    return spoken;
  }

  /** Words of the names that the element and its ancestors bear, nearest first. Elements without names share the list. */
  get names(): readonly string[] {
    if (this.#names) return this.#names;
    // Put together at the end, so that no list outgrows its place and is moved.
    const parts: (readonly string[])[] = [];
    let count = 0;
    for (
      let link: Lineage | null = this;
      link && count < MOST_NAMES && parts.length < MOST_LEVELS;
      link = link.#outer
    ) {
      if (link.#own.length === 0) continue;
      if (count === 0 && link.#names) {
        this.#names = link.#names;
        return link.#names;
      }
      parts.push(link.#own);
      count += link.#own.length;
    }
    const names = NO_WORDS.concat(...parts);
    this.#names = names;
    return names;
  }
}
