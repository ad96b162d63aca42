/** Pages of the corpus as the labeller meets them: blocks, language, and which blocks the truth holds. */
import { RULES } from '../src/cleaners/chain.ts';
import { claimFields } from '../src/cleaners/claim-fields.ts';
import { Page } from '../src/cleaners/page.ts';
import { knowledgeOf } from '../src/cleaners/page-knowledge.ts';
import type { Block, Document, PageFormat } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import { readMetadata } from '../src/metadata/read-metadata.ts';
import type { ModelKind } from '../src/model/load-model.ts';
import type { PageKnowledge } from '../src/model/page-view.ts';
import { PageAnalysis } from '../src/page/analyse-page.ts';
import { detectLanguage } from '../src/page/detect-language.ts';
import { proseOf } from '../src/page/prose-of.ts';
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

/** A page with what is known of it, and with the truth. */
export interface Example extends Required<PageKnowledge> {
  readonly document: Document;
  readonly url: string | null;
  readonly set: string;
  readonly id: string;
  readonly site: string;
  readonly type: string;
  readonly form: PageForm;
  readonly blocks: readonly Block[];
  readonly language: string;
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
    document,
    url: page.url,
    ...(await knowPage(document, page.url)),
    labels,
    bags,
    fold: foldOf(page.site, folds),
    weight: ceiling < MIN_CEILING ? 0 : (setWeights[page.set] ?? 0),
  };
}

/** What the labeller is told of a page in use, and its blocks. */
export async function knowPage(
  document: Document,
  url: string | null,
): Promise<ReturnType<typeof knowledgeOf> & { blocks: readonly Block[] }> {
  const analysis = new PageAnalysis(document, url);
  const language = await detectLanguage(analysis.table, proseOf(document.blocks));
  const metadata = await readMetadata(analysis, { language, referenceDate: null });
  const { titleBlock, title } = metadata;
  const page = new Page(analysis, { titleBlock, title: title?.value ?? null, language });
  claimFields(page, metadata);
  for (const rule of RULES) rule.run(page);
  return { blocks: document.blocks, ...knowledgeOf(page) };
}

/** The same fold for a site in every run and every set. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const char of site) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
