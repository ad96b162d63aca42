/**
 * What the elements of a page and their names say of the text inside. A name is believed only where it marks a part:
 * pages put `sidebar`, `comment` or `related` on wrappers of the article too, so a mark that covers a good share of the
 * page's prose says nothing.
 */
import type { Block } from '../document/document.ts';
import type { MarkLists } from '../document/mark-lists.ts';
import type { ReasonDefinition } from '../schema/reason-groups.ts';
import { MARKUP } from '../text/markup.generated.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

type Reason =
  | 'navigation'
  | 'footer'
  | 'control'
  | 'caption'
  | 'aside'
  | 'share'
  | 'recirculation'
  | 'comments'
  | 'newsletter'
  | 'advertisement'
  | 'author-box'
  | 'cookie-notice'
  | 'tags';

/** Elements whose text is not the article's, wherever they stand. */
const ELEMENTS: ReadonlyMap<string, Reason> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['button', 'control'],
  ['form', 'control'],
  ['label', 'control'],
  ['dialog', 'control'],
  ['figcaption', 'caption'],
]);

/** A mark that covers more of the page's prose than this is on a wrapper. Comments may well outweigh the article. */
const COVERS_AT_MOST = 0.3;
const COMMENTS_COVER_AT_MOST = 0.85;

const reasons: Readonly<Record<Reason, ReasonDefinition>> = {
  navigation: { group: 'furniture', about: 'In a menu, a breadcrumb or the like.' },
  footer: { group: 'furniture', about: 'In a footer.' },
  control: { group: 'furniture', about: 'A button, or in a form or a dialog.' },
  caption: { group: 'about', about: 'The caption of a figure.' },
  aside: { group: 'stories', about: 'In an aside or a sidebar.' },
  share: { group: 'readers', about: 'In a bar of sharing controls.' },
  recirculation: { group: 'stories', about: 'In a part with links to other stories.' },
  comments: { group: 'readers', about: 'In the comments.' },
  newsletter: { group: 'offers', about: 'In an offer of a newsletter or a subscription.' },
  advertisement: { group: 'offers', about: 'In an advertisement.' },
  'author-box': { group: 'about', about: 'In a box about the author.' },
  'cookie-notice': { group: 'notices', about: 'In a consent dialog.' },
  tags: { group: 'about', about: 'In a list of tags.' },
};

/** Words of classes, ids and roles. */
const NAMES: ReadonlyMap<string, Reason> = new Map(
  Object.entries(MARKUP)
    .filter(([reason]) => reason in reasons)
    .flatMap(([reason, words]) => words.split('\n').map((word) => [word, reason as Reason] as const)),
);

export const pageStructure = defineCleaner<Reason>({
  id: 'page-structure',
  about:
    'HTML only, with rules alone: parts that the page itself marks up as navigation, footer, form, caption, comments and the like.',
  reasons,
  judgesCode: true,
  clean(page, { remove, flag }) {
    if (page.document.format !== 'html') return;
    const marks = new MarkReader(page);
    for (const block of page.open()) {
      const element = marks.elementOf(block);
      const name = marks.nameOf(block);
      if (element) remove(block, element);
      else if (name) (isPlainlyApart(page, block, name) ? remove : flag)(block, name);
    }
  },
});

export const pageMarks = defineCleaner<Reason>({
  id: 'page-marks',
  about:
    'HTML only: flags parts that the page itself marks up as navigation, footer, form, caption, comments and the like. The classifier reads this markup too, and keeps such a block only if it is more certain of it.',
  reasons,
  judgesCode: true,
  clean(page, { flag }) {
    if (page.document.format !== 'html') return;
    const marks = new MarkReader(page);
    for (const block of page.open()) {
      const reason = marks.elementOf(block) ?? marks.nameOf(block);
      if (reason) flag(block, reason);
    }
  },
});

/** Prose under a doubtful name is left for what comes after to weigh. */
const isPlainlyApart = (page: Page, block: Block, name: Reason): boolean =>
  name === 'comments' || name === 'cookie-notice' || !page.traits(block).isProse;

/** A heading that is a button shows and hides what it heads, as in the accordions of ARIA's authoring practices. */
const opensItsPart = ({ kind, hints }: Block): boolean =>
  kind === 'heading' && hints?.tagPath.includes('button') === true;

/** Code stands in comments, but in no menu or form: what highlights or switches it (tabs, a button to copy) has names of controls. */
const forKind = ({ kind }: Block, reason: Reason | null): Reason | null =>
  kind === 'code' && reason !== 'comments' ? null : reason;

/** What the marks of a page say of its blocks, found once for each path of elements and each list of names. */
class MarkReader {
  readonly #lists: MarkLists;
  /** For each path and each list of names the reason that it gives and that is believed. */
  readonly #ofPaths: readonly (Reason | null)[];
  readonly #ofNames: readonly (Reason | null)[];

  constructor(page: Page) {
    this.#lists = page.analysis.markLists;
    const { paths, nameLists, marks, tagNumbers, nameNumbers } = this.#lists;
    const reasonOf = new Array<Reason | null>(marks).fill(null);
    for (const [tag, mark] of tagNumbers) reasonOf[mark] = ELEMENTS.get(tag) ?? null;
    for (const [name, mark] of nameNumbers) {
      const reason = NAMES.get(name) ?? null;
      // The posts of a forum are its comments.
      reasonOf[mark] = reason === 'comments' && page.isThread ? null : reason;
    }
    const telling = (list: Int32Array) => {
      const found: number[] = [];
      for (let at = 0; at < list.length; at++) {
        const mark = list[at] as number;
        if (reasonOf[mark] !== null && !found.includes(mark)) found.push(mark);
      }
      return found;
    };
    const [inPaths, inNames] = [paths.map(telling), nameLists.map(telling)];
    const coverage = this.#coverageIn(page, marks, inPaths, inNames);
    const believed = (some: readonly number[]) => {
      const mark = some.find((one) => (coverage[one] as number) <= boundOf(reasonOf[one] as Reason));
      return mark === undefined ? null : (reasonOf[mark] as Reason);
    };
    this.#ofPaths = inPaths.map(believed);
    this.#ofNames = inNames.map(believed);
  }

  elementOf(block: Block): Reason | null {
    if (opensItsPart(block)) return null;
    return forKind(block, this.#ofPaths[this.#lists.pathOf[block.index] as number] ?? null);
  }

  nameOf(block: Block): Reason | null {
    return forKind(block, this.#ofNames[this.#lists.namesOf[block.index] as number] ?? null);
  }

  /** The share of the page's prose, in words, that stands under each mark. */
  #coverageIn(
    page: Page,
    marks: number,
    inPaths: readonly (readonly number[])[],
    inNames: readonly (readonly number[])[],
  ): Float64Array {
    const under = new Float64Array(marks);
    let all = 0;
    for (const block of page.blocks) {
      const { isProse, words } = page.traits(block);
      if (!isProse || !block.hints) continue;
      all += words;
      for (const mark of inPaths[this.#lists.pathOf[block.index] as number] ?? [])
        under[mark] = (under[mark] as number) + words;
      for (const mark of inNames[this.#lists.namesOf[block.index] as number] ?? [])
        under[mark] = (under[mark] as number) + words;
    }
    return under.map((words) => words / Math.max(1, all));
  }
}

/** The share of the prose up to which a mark is believed. */
const boundOf = (reason: Reason): number => (reason === 'comments' ? COMMENTS_COVER_AT_MOST : COVERS_AT_MOST);
