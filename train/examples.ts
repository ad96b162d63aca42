/** Pages of the corpus as the classifier meets them: blocks, language, and which blocks the truth holds. */

import type { ModelKind } from '../src/classifier/model-kind.ts';
import type { PageKnowledge } from '../src/classifier/page-view.ts';
import { RULES } from '../src/cleaners/chain.ts';
import { claimFields } from '../src/cleaners/claim-fields.ts';
import { modelInput } from '../src/cleaners/model-input.ts';
import { Page } from '../src/cleaners/page.ts';
import type { Block, Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import { findKind, isThread } from '../src/metadata/kind/find-kind.ts';
import { readMetadata } from '../src/metadata/read-metadata.ts';
import { detectLanguage } from '../src/page/detect-language.ts';
import { PageAnalysis } from '../src/page/page-analysis.ts';
import { proseOf } from '../src/page/prose-of.ts';
import { alignTruth } from './align-truth.ts';
import { type CorpusPage, readCorpus, setWeights } from './corpus.ts';
import { distilledPages } from './distill.ts';
import { formatOf, formsOfPage, type PageForm } from './page-forms.ts';
import { type BlockBags, bagBlocks, scoreBlocks, type WordNumbers } from './score.ts';

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

/** A label of the teacher counts less than a truth. */
const DISTILLED_WEIGHT = 0.6;

/** Where the best choice of the text's blocks is worse than this, text and HTML show different things: such pages are left out. */
const MIN_AGREEMENT = 0.9;

/** All examples of the corpus for a model, in the order of the sets: each page in some of its forms. */
export async function* readExamples(
  folder: string,
  kind: ModelKind,
  folds: number,
  words: WordNumbers,
): AsyncGenerator<Example> {
  const siteOfTruth = new Map<string, string>();
  let number = 0;
  for await (const page of readCorpus(folder)) {
    if (page.truth === '') continue;
    // Some pages are in the corpus twice: they are held back together.
    const site = siteOfTruth.get(page.truth) ?? page.site;
    siteOfTruth.set(page.truth, site);
    for (const form of formsOfPage(kind, page.forms, number++)) {
      yield await makeExample({ ...page, site }, form, folds, words);
    }
  }
}

/** Examples of the model for text out of pages that the model for HTML labels, each in one of its forms. */
export async function* distilledExamples(path: string, folds: number, words: WordNumbers): AsyncGenerator<Example> {
  let number = 0;
  for await (const { confidence, ...page } of distilledPages(path)) {
    const example = await makeExample(page, formInTurn(page.forms, number++), folds, words, MIN_AGREEMENT);
    if (example.weight > 0) yield { ...example, weight: DISTILLED_WEIGHT * confidence };
  }
}

const formInTurn = (forms: ReadonlyMap<PageForm, string>, number: number): PageForm =>
  [...forms.keys()][number % forms.size] as PageForm;

async function makeExample(
  page: CorpusPage,
  form: PageForm,
  folds: number,
  words: WordNumbers,
  minCeiling = MIN_CEILING,
): Promise<Example> {
  const document = await readDocument(page.forms.get(form) ?? '', formatOf[form], page.url);
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
    weight: ceiling < minCeiling ? 0 : (setWeights[page.set] ?? 1),
  };
}

/** What the classifier receives of a page in use, and its blocks. */
export async function knowPage(
  document: Document,
  url: string | null,
): Promise<ReturnType<typeof modelInput> & { blocks: readonly Block[] }> {
  const analysis = new PageAnalysis(document, url);
  const language = await detectLanguage(analysis.table, proseOf(document.blocks));
  const metadata = await readMetadata(analysis, { language, referenceDate: null });
  const { titleBlock, title } = metadata;
  const page = new Page(analysis, {
    titleBlock,
    title: title?.value ?? null,
    language,
    isThread: isThread(findKind(analysis, metadata)),
  });
  claimFields(page, metadata);
  for (const rule of RULES) rule.run(page);
  return { blocks: document.blocks, ...modelInput(page) };
}

/** The same fold for a site in every run and every set. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const char of site) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
