/** The corpus as folders of one site's pages each, with what the classifier says of pages of sites it has not seen. */
import { readFileSync } from 'node:fs';
import { KEEP } from '../../src/classifier/choose-body.ts';
import type { ModelKind } from '../../src/classifier/model-kind.ts';
import { Page } from '../../src/cleaners/page.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { groupAlike } from '../../src/site-profile/alike.ts';
import { hashLines, lineHash } from '../../src/site-profile/line-hash.ts';
import { ONE_SITE, signsOf } from '../../src/site-profile/page-groups.ts';
import { sketchPage } from '../../src/site-profile/page-sketch.ts';
import { type Example, readExamples } from '../examples.ts';

/** A page with what a profile would remember of it. */
export interface SitePage {
  readonly example: Example;
  /** The classifier's log odds of each block, held back by site. */
  readonly odds: Float64Array;
  readonly lines: readonly (string | null)[];
  readonly sketch: string;
}

export interface Folder {
  /** One for all folders of a site. */
  readonly site: string;
  /** Sites are held back in turn by this number. */
  readonly fold: number;
  /** How many pages folders of its kind have; null for all of the site. */
  readonly size: number | null;
  readonly pages: readonly SitePage[];
}

export const FOLDS = 4;
const FOLDER_SIZES = [5, 3];
const LEAST = 1e-6;
const hashOf = lineHash(null);

/** Folders of two pages and more, by form. Pages that are no articles, and those whose truth is not of the page, are left out. */
export async function* readFolders(corpus: string, kind: ModelKind, heldBack: string): AsyncGenerator<Folder> {
  const probabilities = new Map<string, readonly number[]>();
  for (const line of readFileSync(heldBack, 'utf8').split('\n').filter(Boolean)) {
    const { set, id, form, p } = JSON.parse(line);
    probabilities.set(`${set}/${id}/${form}`, p);
  }
  const byForm = new Map<string, SitePage[]>();
  for await (const example of readExamples(corpus, kind, FOLDS, new Map())) {
    const p = probabilities.get(`${example.set}/${example.id}/${example.form}`);
    if (example.type !== 'article' || example.weight === 0 || p?.length !== example.blocks.length) continue;
    byForm.set(example.form, [...(byForm.get(example.form) ?? []), sitePage(example, p)]);
  }
  for (const pages of byForm.values()) {
    for (const site of sitesOf(pages)) yield* foldersOf(site);
  }
}

function sitePage(example: Example, p: readonly number[]): SitePage {
  const { blocks, titleBlock } = example;
  const page = new Page(new PageAnalysis({ format: 'text', blocks, head: null }));
  if (titleBlock !== null) page.outcomes.claim(titleBlock, 'title', 'title');
  for (const [index, value] of p.entries())
    if (value < KEEP) page.outcomes.remove(index, { by: 'labeller', reason: 'boilerplate' });
  const odds = Float64Array.from(p, (value) => Math.log(Math.max(LEAST, value) / Math.max(LEAST, 1 - value)));
  return { example, odds, lines: hashLines(blocks, hashOf), sketch: sketchPage(page, hashOf).sketch };
}

/** Pages of one host are a site; of pages without an address, those that share their furniture. */
function sitesOf(pages: readonly SitePage[]): SitePage[][] {
  const byHost = new Map<string, SitePage[]>();
  const without: SitePage[] = [];
  for (const page of pages) {
    const { site, set, id } = page.example;
    if (site === `${set}/${id}`) without.push(page);
    else byHost.set(site, [...(byHost.get(site) ?? []), page]);
  }
  const groups = groupAlike(
    without.map(({ sketch }) => signsOf(sketch)),
    ONE_SITE,
  );
  return [...byHost.values(), ...groups.map((group) => group.map((page) => without[page] as SitePage))];
}

function* foldersOf(pages: readonly SitePage[]): Generator<Folder> {
  if (pages.length < 2) return;
  const { site, fold } = (pages[0] as SitePage).example;
  yield { site, fold, size: null, pages };
  // In an order that has nothing to do with theirs.
  const mixed = [...pages].sort((a, b) => (a.sketch < b.sketch ? -1 : 1));
  for (const size of FOLDER_SIZES) {
    if (pages.length <= size) continue;
    for (let at = 0; at + size <= mixed.length; at += size)
      yield { site, fold, size, pages: mixed.slice(at, at + size) };
  }
}
