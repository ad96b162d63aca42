/**
 * What the elements of a page and their names say of the text inside. A name is believed only where it marks a part:
 * pages put `sidebar`, `comment` or `related` on wrappers of the article too, so a mark that covers a good share of the
 * page's prose says nothing.
 */
import type { Block, StructuralHints } from '../document/document.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';
import { phrases } from './wording.ts';

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

/** Words of classes, ids and roles. */
const NAMES: Readonly<Record<string, Reason>> = table({
  navigation:
    'nav | navbar | navigation | navigator | menu | submenu | breadcrumb | breadcrumbs | pagination | pager | skip | toolbar | sitenav | topnav | megamenu | masthead',
  footer: 'footer | contentinfo | colophon | copyright | bottombar',
  aside: 'sidebar | complementary | rail | aside | widget | widgets',
  control: 'search | searchform | login | modal | popup | overlay | lightbox | toast | dialog | tooltip | dropdown',
  caption: 'caption | figcaption | credit | photocredit | imagecaption | bildunterschrift | didascalia | bijschrift',
  share: 'share | sharing | sharedaddy | social | addthis | addtoany | sharebar | socials | shares | follow',
  recirculation:
    'related | relatedposts | recirc | recirculation | recommended | recommendation | recommendations | outbrain | taboola | trending | popular | mostread | readmore | upnext | teaser | teasers | promo | promos | yarpp | jp',
  comments: 'comments | comment | commentlist | disqus | respond | replies | commentform | discussion',
  newsletter:
    'newsletter | newsletters | subscribe | subscription | signup | optin | mailchimp | paywall | donate | donation',
  advertisement:
    'ad | ads | advert | adverts | advertisement | advertising | sponsor | sponsored | dfp | adsbygoogle | banner',
  'author-box': 'bio | authorbox | authorbio',
  'cookie-notice': 'cookie | cookies | consent | gdpr | onetrust | ccpa',
  tags: 'tags | tagcloud | taglist | keywords | hashtags',
});

/** A mark that covers more of the page's prose than this is on a wrapper. Comments may well outweigh the article. */
const COVERS_AT_MOST = 0.3;
const COMMENTS_COVER_AT_MOST = 0.85;

const reasons: Readonly<Record<Reason, string>> = {
  navigation: 'In a menu, a breadcrumb or the like.',
  footer: 'In a footer.',
  control: 'A button, or in a form or a dialog.',
  caption: 'The caption of a figure.',
  aside: 'In an aside or a sidebar.',
  share: 'In a bar of sharing controls.',
  recirculation: 'In a part with links to other stories.',
  comments: 'In the comments.',
  newsletter: 'In an offer of a newsletter or a subscription.',
  advertisement: 'In an advertisement.',
  'author-box': 'In a box about the author.',
  'cookie-notice': 'In a consent dialog.',
  tags: 'In a list of tags.',
};

export const pageStructure = defineCleaner<Reason>({
  id: 'page-structure',
  about:
    'HTML only, by rules alone: what the page itself marks as navigation, footer, form, caption, comments and the like.',
  reasons,
  clean(page, { remove, suspect }) {
    for (const { block, element, name } of markedBlocks(page)) {
      if (element) remove(block, element);
      else if (name) (isPlainlyApart(page, block, name) ? remove : suspect)(block, name);
    }
  },
});

export const pageMarks = defineCleaner<Reason>({
  id: 'page-marks',
  about:
    'HTML only: suspects what the page itself marks as navigation, footer, form, caption, comments and the like; the labeller, which reads the marks too, keeps of it only what it is surer of.',
  reasons,
  clean(page, { suspect }) {
    for (const { block, element, name } of markedBlocks(page)) {
      const reason = element ?? name;
      if (reason) suspect(block, reason);
    }
  },
});

/** The open blocks of a page of HTML, each with what an element or a name marks it as. */
function* markedBlocks(page: Page): Generator<{ block: Block; element?: Reason; name?: Reason }> {
  if (page.document.format !== 'html') return;
  const marks = new MarkReader(page);
  for (const block of page.open()) if (block.hints) yield { block, ...marks.of(block.hints) };
}

/** Prose under a doubtful name is left for what comes after to weigh. */
const isPlainlyApart = (page: Page, block: Block, name: Reason): boolean =>
  name === 'comments' || name === 'cookie-notice' || !page.traits(block).isProse;

/** An element or a name that marks something; one object for each that a page has, told by identity. */
interface Mark {
  readonly reason: Reason;
}

/** Finds the marks in a page's hints, looking once at each list of elements or names, since blocks share them. */
class MarkReader {
  readonly #marks = new Map<readonly string[], readonly Mark[]>();
  readonly #coverage: ReadonlyMap<Mark, number>;
  readonly #elements = new Map<string, Mark | null>();
  readonly #names = new Map<string, Mark | null>();

  constructor(page: Page) {
    this.#coverage = this.#coverageIn(page);
  }

  of({ tagPath, names }: StructuralHints): { element?: Reason; name?: Reason } {
    const element = this.#believed(this.#inPath(tagPath));
    if (element) return { element };
    const name = this.#believed(this.#inNames(names));
    return name ? { name } : {};
  }

  #inPath(tagPath: readonly string[]): readonly Mark[] {
    return this.#read(tagPath, this.#elements, (tag) => ELEMENTS.get(tag));
  }

  #inNames(names: readonly string[]): readonly Mark[] {
    return this.#read(names, this.#names, (word) => NAMES[word]);
  }

  /** The marks of a list in its order, each once. */
  #read(
    words: readonly string[],
    known: Map<string, Mark | null>,
    reasonOf: (word: string) => Reason | undefined,
  ): readonly Mark[] {
    const before = this.#marks.get(words);
    if (before) return before;
    const marks: Mark[] = [];
    for (const word of words) {
      let mark = known.get(word);
      if (mark === undefined) {
        const reason = reasonOf(word);
        mark = reason ? { reason } : null;
        known.set(word, mark);
      }
      if (mark && !marks.includes(mark)) marks.push(mark);
    }
    this.#marks.set(words, marks);
    return marks;
  }

  #believed(marks: readonly Mark[]): Reason | undefined {
    return marks.find((mark) => {
      const bound = mark.reason === 'comments' ? COMMENTS_COVER_AT_MOST : COVERS_AT_MOST;
      return (this.#coverage.get(mark) ?? 0) <= bound;
    })?.reason;
  }

  /** The share of the page's prose, in words, that stands under each mark. */
  #coverageIn(page: Page): Map<Mark, number> {
    const under = new Map<Mark, number>();
    let all = 0;
    for (const block of page.blocks) {
      const { isProse, words } = page.traits(block);
      if (!isProse || !block.hints) continue;
      all += words;
      for (const mark of this.#inPath(block.hints.tagPath)) under.set(mark, (under.get(mark) ?? 0) + words);
      for (const mark of this.#inNames(block.hints.names)) under.set(mark, (under.get(mark) ?? 0) + words);
    }
    for (const [mark, words] of under) under.set(mark, words / all);
    return under;
  }
}

function table(rows: Readonly<Partial<Record<Reason, string>>>): Readonly<Record<string, Reason>> {
  const reasons: Record<string, Reason> = Object.create(null);
  for (const [reason, words] of Object.entries(rows))
    for (const word of phrases(words)) reasons[word] = reason as Reason;
  return reasons;
}
