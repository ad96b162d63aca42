/** What a sample of pages says of a site: in how many articles each line stands, and what stands at a place of a page. */

import { AlignedPage, uniqueLines } from './aligned-page.ts';
import { groupAlike, type Likeness } from './alike.ts';
import { linesOf, type SketchedLine } from './page-sketch.ts';

/** Articles that a line stands in, and those in whose body. */
export interface Standing {
  readonly articles: number;
  readonly inBody: number;
}

/** What the other articles of the site say of a page's lines. */
export interface LineEvidence {
  /** How many there are. */
  readonly articles: number;
  /** For each line of the page; null for one without letters. */
  readonly standings: readonly (Standing | null)[];
  /** For each line, how much of what stands at its place is body, 0 to 1, summed over those that have something there. */
  readonly body: Float32Array;
  /** For each line, how many have something there. */
  readonly present: Float32Array;
}

/** One page scraped twice and an article at two addresses share most of their bodies, and count as one. */
const SAME_ARTICLE: Likeness = { dice: 0.5, shared: 1 };

/** Share of an article's body that a page must hold to be a copy of it. */
const COPY = 0.5;

/** Fewer articles than these have lines in common by chance. */
const FEWEST_TO_TRIM = 3;

/** Share of the articles over which a line that they have is common. */
const MOST = 0.5;

/** Articles that are aligned with a page, those that share most lines with it: more add nothing new. */
const MOST_ALIGNED = 32;

type SketchedPage = readonly SketchedLine[];

interface KnownArticle {
  /** The first of its pages, made ready to be aligned when it is first asked for. */
  readonly aligned: () => AlignedPage;
  /** For each of its pages, the words of the lines of its body. */
  readonly bodies: readonly ReadonlyMap<string, number>[];
  /** By line, whether it stands in the body. */
  readonly lines: ReadonlyMap<string, boolean>;
}

export class KnownSite {
  readonly name: string;
  readonly #articles: readonly KnownArticle[];

  constructor(name: string, sketches: readonly string[]) {
    this.name = name;
    const pages = sketches.map(linesOf);
    const groups = groupAlike(pages.map(bodyOf), SAME_ARTICLE).map((group) =>
      group.map((page) => pages[page] as SketchedPage),
    );
    this.#articles = withoutEdges(groups).map(articleOf);
  }

  /** Different articles among the pages that are remembered. */
  get articles(): number {
    return this.#articles.length;
  }

  /** Every line of the site, counted over its articles. */
  standings(): Map<string, Standing> {
    const standings = new Map<string, { articles: number; inBody: number }>();
    for (const { lines } of this.#articles) {
      for (const [line, isBody] of lines) {
        const standing = standings.get(line) ?? { articles: 0, inBody: 0 };
        standing.articles++;
        if (isBody) standing.inBody++;
        standings.set(line, standing);
      }
    }
    return standings;
  }

  /** What the other articles say of a page's lines; the page itself and copies of it say nothing. */
  evidenceOn(lines: readonly (string | null)[]): LineEvidence {
    const own = new Set(lines.filter((line) => line !== null));
    const others = this.#articles.filter((article) => !isCopy(article, own));
    const standings = lines.map((line) => (line === null ? null : standingIn(others, line)));
    const body = new Float32Array(lines.length);
    const present = new Float32Array(lines.length);
    const unique = uniqueLines(lines);
    for (const { aligned } of nearest(others, own)) {
      const { body: shares, likeness } = aligned().bodyShares(unique, lines.length);
      const weight = likeness ** 2;
      for (const [at, share] of shares.entries()) {
        if (Number.isNaN(share)) continue;
        body[at] = (body[at] as number) + weight * share;
        present[at] = (present[at] as number) + weight;
      }
    }
    return { articles: others.length, standings, body, present };
  }
}

function articleOf(pages: readonly SketchedPage[]): KnownArticle {
  const lines = new Map<string, boolean>();
  for (const page of pages) for (const { line, isBody } of page) lines.set(line, isBody || (lines.get(line) ?? false));
  let aligned: AlignedPage | undefined;
  return { aligned: () => (aligned ??= new AlignedPage(pages[0] as SketchedPage)), bodies: pages.map(bodyOf), lines };
}

/** The words of each line of the body. */
function bodyOf(page: SketchedPage): Map<string, number> {
  const body = new Map<string, number>();
  for (const { line, isBody, words } of page) if (isBody) body.set(line, words);
  return body;
}

const isCopy = ({ bodies }: KnownArticle, own: ReadonlySet<string>): boolean =>
  bodies.some((body) => {
    let words = 0;
    let shared = 0;
    for (const [line, count] of body) {
      words += count;
      if (own.has(line)) shared += count;
    }
    return words > 0 && shared >= COPY * words;
  });

/**
 * Lines that most articles have are the site's where a body begins or ends with them, whatever the classifier made of them; in
 * its midst they may be a refrain.
 */
function withoutEdges(articles: readonly (readonly SketchedPage[])[]): (readonly SketchedPage[])[] {
  if (articles.length < FEWEST_TO_TRIM) return [...articles];
  const holders = new Map<string, number>();
  for (const pages of articles) {
    const lines = new Set<string>();
    for (const page of pages) for (const { line } of page) lines.add(line);
    for (const line of lines) holders.set(line, (holders.get(line) ?? 0) + 1);
  }
  const isOwn = ({ line, isBody }: SketchedLine): boolean =>
    isBody && (holders.get(line) as number) <= MOST * articles.length;
  return articles.map((pages) =>
    pages.map((page) => {
      const first = page.findIndex(isOwn);
      const last = page.findLastIndex(isOwn);
      if (first === -1) return page;
      return page.map((line, at) => (line.isBody && (at < first || at > last) ? { ...line, isBody: false } : line));
    }),
  );
}

function standingIn(articles: readonly KnownArticle[], line: string): Standing {
  let count = 0;
  let inBody = 0;
  for (const { lines } of articles) {
    const isBody = lines.get(line);
    if (isBody === undefined) continue;
    count++;
    if (isBody) inBody++;
  }
  return { articles: count, inBody };
}

function nearest(articles: readonly KnownArticle[], own: ReadonlySet<string>): readonly KnownArticle[] {
  if (articles.length <= MOST_ALIGNED) return articles;
  const shared = articles.map(({ lines }) => [...own].filter((line) => lines.has(line)).length);
  const order = [...articles.keys()].sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b);
  return order.slice(0, MOST_ALIGNED).map((at) => articles[at] as KnownArticle);
}
