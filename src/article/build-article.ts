import type { Page } from '../cleaners/page.ts';
import { CleanArticleError } from '../errors.ts';
import type { Finding } from '../metadata/finding.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { modelKindOf, modelName } from '../model/load-model.ts';
import type { Settings } from '../options.ts';
import { VERSION } from '../version.ts';
import { findWarnings } from './find-warnings.ts';
import { countRemoved, writeLedger } from './ledger.ts';
import {
  type Article,
  type ArticleBlock,
  articleSchema,
  FOUND_FIELDS,
  type FoundField,
  SCHEMA_VERSION,
} from './schema.ts';
import { tellHeadings } from './tell-headings.ts';
import { tellNoArticle } from './tell-no-article.ts';

/** A page with what became of each of its blocks, and its fields. */
export interface CleanedPage {
  readonly page: Page;
  readonly metadata: Metadata;
  /** That of the body. */
  readonly language: Finding<string> | null;
}

/**
 * What is left of the page, with what the page says of itself, checked against the schema.
 * @throws CleanArticleError `no-article` when nothing is left, or the page is of a kind that is none.
 */
export function buildArticle({ page, metadata, language }: CleanedPage, settings: Settings): Article {
  const body = page.blocks.filter((block) => page.isOpen(block.index));
  if (body.length === 0)
    throw new CleanArticleError('no-article', 'no article: nothing in it reads like the text of one');

  const wordCount = body.reduce((sum, block) => sum + page.traits(block).words, 0);
  const instead = tellNoArticle(page, { wordCount, confidence: page.confidence });
  if (instead !== null) throw new CleanArticleError('no-article', `no article: this looks like ${instead}`);

  const headings = tellHeadings(page, body);
  const blocks = body.map(
    ({ index, kind, level, text }): ArticleBlock =>
      headings.has(index) ? { kind: 'heading', ...(level !== null && { level }), text } : { kind, text },
  );
  return articleSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    id: settings.id,
    inputFormat: page.document.format,
    url: page.analysis.url,
    title: metadata.title?.value ?? null,
    byline: metadata.byline?.value ?? null,
    authors: [...(metadata.authors?.value ?? [])],
    siteName: metadata.siteName?.value ?? null,
    section: metadata.section?.value ?? null,
    tags: [...(metadata.tags?.value ?? [])],
    datePublished: metadata.datePublished?.value ?? null,
    dateModified: metadata.dateModified?.value ?? null,
    dateline: metadata.dateline?.value ?? null,
    language: language?.value ?? null,
    description: metadata.description?.value ?? null,
    body: blocks.map(({ text }) => text).join('\n\n'),
    blocks,
    wordCount,
    confidence: page.confidence,
    warnings: findWarnings(page, body, { wordCount, confidence: page.confidence }),
    removed: countRemoved(page),
    cleaner: {
      version: VERSION,
      model: settings.labeller ? modelName(modelKindOf(page.document.format)) : null,
      profile: page.site?.profile ?? null,
      rules: page.rules?.name ?? null,
    },
    ...(settings.provenance && { provenance: writeLedger(page), foundBy: rulesOf({ ...metadata, language }) }),
  } satisfies Article);
}

/** The rule that found each field that was found. */
function rulesOf(found: Readonly<Record<FoundField, Finding<unknown> | null>>): Partial<Record<FoundField, string>> {
  return Object.fromEntries(
    FOUND_FIELDS.flatMap((field) => {
      const rule = found[field]?.rule;
      return rule === undefined ? [] : [[field, rule]];
    }),
  );
}
