/** Pages of the corpus as the labeller meets them: blocks, language, and which blocks the truth holds. */
import type { Block, PageFormat } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import { detectLanguage } from '../src/language/detect-language.ts';
import { outlinePage } from '../src/metadata/page-outline.ts';
import { siteNames } from '../src/metadata/site-names.ts';
import { findTitle } from '../src/metadata/title/find-title.ts';
import type { ModelKind } from '../src/model/load-model.ts';
import { alignTruth } from './align-truth.ts';
import { type CorpusPage, readSet, setWeights } from './corpus.ts';
import { type BlockBags, bagBlocks, scoreBlocks, type WordNumbers } from './score.ts';

export type PageForm = 'innertext' | 'gettext' | 'html' | 'markdown';

/** The forms of a page that each model learns from. */
const formsOf: Readonly<Record<ModelKind, readonly PageForm[]>> = {
  text: ['innertext', 'gettext'],
  marked: ['html', 'markdown'],
};

/** What each form is read as. */
export const formatOf: Readonly<Record<PageForm, PageFormat>> = {
  innertext: 'text',
  gettext: 'text',
  html: 'html',
  markdown: 'markdown',
};

export interface Example {
  readonly set: string;
  readonly id: string;
  readonly site: string;
  readonly type: string;
  readonly form: PageForm;
  readonly blocks: readonly Block[];
  readonly language: string;
  /** The title as the metadata's rules find it, right or wrong: the labeller is told that one in use. */
  readonly titleBlock: number | null;
  readonly titleText: string | null;
  readonly labels: Uint8Array;
  readonly bags: BlockBags;
  /** Pages are left out in turn by this number, which is one for all pages of a site. */
  readonly fold: number;
  readonly weight: number;
}

/** Truths that the best choice of blocks can't reach are not of the page as it is; nothing is learned from them. */
const MIN_CEILING = 0.75;

/** All examples of the corpus for a model, in the order of the sets: each page in both forms. */
export async function* readExamples(
  folder: string,
  kind: ModelKind,
  folds: number,
  words: WordNumbers,
): AsyncGenerator<Example> {
  const siteOfTruth = new Map<string, string>();
  for (const set of Object.keys(setWeights)) {
    for await (const page of readSet(folder, set)) {
      // Some pages stand in the corpus twice: they are held back together.
      const site = siteOfTruth.get(page.truth) ?? page.site;
      siteOfTruth.set(page.truth, site);
      for (const form of formsOf[kind]) {
        if (page[form] !== '' && page.truth !== '') yield await makeExample({ ...page, site }, form, folds, words);
      }
    }
  }
}

async function makeExample(page: CorpusPage, form: PageForm, folds: number, words: WordNumbers): Promise<Example> {
  const document = await readDocument(page[form], formatOf[form], page.url);
  const { blocks } = document;
  const { title, titleBlock } = findTitle(document, outlinePage(document), {
    url: page.url,
    siteNames: siteNames(document, page.url),
  });
  const texts = blocks.map(({ text }) => text);
  const labels = alignTruth(texts, page.truth);
  const bags = bagBlocks(texts, page.truth, words);
  const ceiling = scoreBlocks(bags, labels).f1;
  return {
    set: page.set,
    id: page.id,
    site: page.site,
    type: page.type,
    form,
    blocks,
    titleBlock,
    titleText: title?.value ?? null,
    language: (await detectLanguage(texts.join('\n'))) ?? 'en',
    labels,
    bags,
    fold: foldOf(page.site, folds),
    weight: ceiling < MIN_CEILING ? 0 : (setWeights[page.set] ?? 0),
  };
}

/** The same fold for a site in every run and every set. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const char of site) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
