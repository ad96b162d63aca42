import { hash } from 'node:crypto';
import { modelKindOf, modelName } from '../classifier/load-model.ts';
import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import { CleanArticleError } from '../errors.ts';
import type { FoundKind } from '../metadata/kind/find-kind.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { Finding } from '../page/finding.ts';
import type { Article, ArticleBlock } from '../schema/article.ts';
import { FOUND_FIELDS, type FoundField, SCHEMA_VERSION } from '../schema/article-fields.ts';
import { checkArticle } from '../schema/check-article.ts';
import type { Settings } from '../settings.ts';
import { VERSION } from '../version.ts';
import { articleAsVersion1, refusedAsVersion1 } from './as-version-1.ts';
import { tellHeadings } from './detect-headings.ts';
import { findWarnings } from './find-warnings.ts';
import { fingerprint } from './fingerprint.ts';
import { joinSegments } from './join-segments.ts';
import { BODY, countRemoved, type Unclaimed, writeLedger } from './ledger.ts';
import { countWords, nonArticle, type Rejection, rejectNonArticle } from './reject-non-article.ts';
import { type StructureNeed, structureBody } from './structured-blocks.ts';

/** A page with what became of each of its blocks, and its fields. */
export interface CleanedPage {
  /** The decoded text that was cleaned. */
  readonly source: string;
  readonly page: Page;
  readonly metadata: Metadata;
  /** What kind of page it is. */
  readonly kind: FoundKind;
  /** That of the body. */
  readonly language: Finding<string> | null;
  /** Whether the source was padded with NULs. */
  readonly isPadded: boolean;
}

/**
 * What is left of the page, with what the page says of itself, checked against the schema.
 *
 * @param need how much of the form of the text the output shows; version 1 has none.
 * @throws CleanArticleError `no-article` for a page that is none; with its ledger where that was asked for.
 */
export async function buildArticle(
  cleaned: CleanedPage,
  settings: Settings,
  need: StructureNeed = 'all',
): Promise<Article> {
  const { page } = cleaned;
  const body = page.open();
  const rejection = rejectNonArticle(page, body);
  // A page without any text has no best guess.
  if (rejection && (body.length === 0 || !settings.keepDoubtful)) throw refuse(cleaned, settings, rejection);

  const headings = tellHeadings(page, body);
  const plain = joinSegments(page)
    .filter(({ index }) => page.isOpen(index))
    .map((block) => ({ block, plain: plainBlock(block, headings.has(block.index)) }));
  const { blocks, images } = await structureBody(page, plain, settings.schemaVersion === 1 ? 'none' : need);
  const text = plain.map(({ block }) => block.text).join('\n\n');
  const wordCount = countWords(page, body);
  const { confidence, fieldConfidence, removed, cleaner, ...described } = describePage(cleaned, settings, BODY);
  const article = await checkArticle({
    schemaVersion: SCHEMA_VERSION,
    id: settings.id,
    ...described,
    body: text,
    blocks: [...blocks],
    images: [...images],
    wordCount,
    fingerprint: fingerprint(text),
    bodySha256: hash('sha256', text, 'hex'),
    confidence,
    fieldConfidence,
    warnings: findWarnings(page, body, {
      wordCount,
      isPadded: cleaned.isPadded,
      isRejected: rejection !== null,
      isTitled: described.title !== null,
      fieldConfidence,
    }),
    removed,
    cleaner,
    ...(settings.provenance && {
      provenance: writeLedger(page, cleaned.metadata, BODY, cleaned.source),
      ...layoutOf(page),
      foundBy: rulesOf(cleaned),
    }),
  });
  return settings.schemaVersion === 1 ? articleAsVersion1(article) : article;
}

const plainBlock = ({ kind, level, text }: Block, isHeading: boolean): ArticleBlock =>
  isHeading ? { kind: 'heading', ...(level !== null && { level }), text } : { kind, text };

/** Nothing of a refused page is kept: what nothing has claimed is removed for what the page is. */
function refuse(cleaned: CleanedPage, settings: Settings, { reason, why }: Rejection): CleanArticleError {
  const { page } = cleaned;
  const unclaimed = { became: 'removed', by: nonArticle.id, reason } as const;
  const remedies = [
    '--keep-doubtful gives the best guess',
    ...(settings.provenance ? [] : ['--explain or --provenance shows the page']),
  ];
  const parts = [`no article: ${why}`, ...(page.blocks.length > 0 ? remedies : [])];
  const message = parts.join('; ');
  if (!settings.provenance) return new CleanArticleError('no-article', message);
  const refused = {
    ...describePage(cleaned, settings, unclaimed),
    ...layoutOf(page),
    foundBy: rulesOf(cleaned),
    ledger: writeLedger(page, cleaned.metadata, unclaimed, cleaned.source),
  };
  return new CleanArticleError('no-article', message, {
    refused: settings.schemaVersion === 1 ? refusedAsVersion1(refused) : refused,
  });
}

const layoutOf = ({ document: { layout } }: Page) => layout && { layout };

/** What is known of a page, whatever becomes of what nothing has claimed. */
const describePage = ({ page, metadata, kind, language }: CleanedPage, settings: Settings, unclaimed: Unclaimed) => ({
  inputFormat: page.document.format,
  url: page.analysis.url,
  canonicalUrl: metadata.canonicalUrl?.value ?? null,
  kind: kind.kind,
  kindConfidence: kind.confidence,
  title: metadata.title?.value ?? null,
  byline: metadata.byline?.value ?? null,
  authors: [...(metadata.authors?.value ?? [])],
  siteName: metadata.siteName?.value ?? null,
  publisher: metadata.publisher?.value ?? null,
  section: metadata.section?.value ?? null,
  tags: [...(metadata.tags?.value ?? [])],
  datePublished: metadata.datePublished?.value ?? null,
  dateModified: metadata.dateModified?.value ?? null,
  dateline: metadata.dateline?.value ?? null,
  language: language?.value ?? null,
  description: metadata.description?.value ?? null,
  image: metadata.image?.value ?? null,
  confidence: page.confidence,
  fieldConfidence: { ...metadata.fieldConfidence },
  removed: countRemoved(page, metadata, unclaimed),
  cleaner: {
    version: VERSION,
    model: settings.labeller ? modelName(modelKindOf(page.document.format)) : null,
    profile: page.site?.profile ?? null,
    rules: page.rules?.name ?? null,
  },
});

/** The rule that found each field that was found. */
function rulesOf({ metadata, language }: CleanedPage): Partial<Record<FoundField, string>> {
  const found = { ...metadata, language } satisfies Record<FoundField, Finding<unknown> | null>;
  return Object.fromEntries(
    FOUND_FIELDS.flatMap((field) => {
      const rule = found[field]?.rule;
      return rule === undefined ? [] : [[field, rule]];
    }),
  );
}
