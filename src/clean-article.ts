import { buildArticle } from './article/build-article.ts';
import type { Article } from './article/schema.ts';
import { CHAIN, CHAIN_OF_RULES } from './cleaners/chain.ts';
import { claimFields } from './cleaners/claim-fields.ts';
import { Page } from './cleaners/page.ts';
import { runChain } from './cleaners/run-chain.ts';
import { detectFormat } from './document/detect-format.ts';
import { proseOf } from './document/prose-of.ts';
import { readDocument } from './document/read-document.ts';
import { readSource } from './document/read-source.ts';
import { detectLanguage } from './language/detect-language.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { type CleanOptions, resolveOptions } from './options.ts';

/**
 * Cleans one scraped page: the whole pipeline, top to bottom.
 *
 * @param source the page as text, HTML or Markdown; bytes are decoded first.
 * @throws CleanArticleError with a `code`: `no-article`, `binary-input`, `bad-encoding`, `too-large` ...
 * @throws TypeError for an option that is not valid.
 */
export async function cleanArticle(source: string | Uint8Array, options?: CleanOptions): Promise<Article> {
  const settings = resolveOptions(options);
  const text = await readSource(source, settings);
  const format = settings.inputFormat === 'auto' ? detectFormat(text) : settings.inputFormat;

  const document = await readDocument(text, format, settings.url);
  const language = await detectLanguage(proseOf(document));
  const metadata = await readMetadata(document, { ...settings, language });

  const page = new Page(document, { titleBlock: metadata.titleBlock, title: metadata.title?.value ?? null, language });
  claimFields(page, metadata);
  runChain(page, settings.labeller ? CHAIN : CHAIN_OF_RULES);

  return buildArticle(page, metadata, settings);
}
