import { buildArticle, type CleanedPage } from './article/build-article.ts';
import type { StructureNeed } from './article/structured-blocks.ts';
import type { CleanOptions } from './check-options.ts';
import { modelKindOf, prepareModel } from './classifier/load-model.ts';
import { CHAIN, CHAIN_OF_RULES } from './cleaners/chain.ts';
import { claimFields } from './cleaners/claim-fields.ts';
import { removeDoubtful, withoutDoubtful } from './cleaners/doubtful-fields.ts';
import { Page } from './cleaners/page.ts';
import { runChain } from './cleaners/run-chain.ts';
import { detectFormat } from './document/detect-format.ts';
import { readDocument } from './document/read-document.ts';
import { readSource } from './document/read-source.ts';
import { findKind, isThread } from './metadata/kind/find-kind.ts';
import { findLanguage } from './metadata/language/find-language.ts';
import { type Metadata, type MetadataContext, readMetadata } from './metadata/read-metadata.ts';
import { detectLanguage } from './page/detect-language.ts';
import { PageAnalysis } from './page/page-analysis.ts';
import { proseOf } from './page/prose-of.ts';
import { type PageRules, type RuleSet, rulesFor } from './rules/rule-set.ts';
import type { RulesConfig } from './rules/rules-config.ts';
import type { Article } from './schema/article.ts';
import { type Settings, settingsOf } from './settings.ts';

/**
 * Cleans one scraped page: the whole pipeline, top to bottom.
 *
 * @param source the page as text, HTML or Markdown; bytes are decoded first.
 * @throws CleanArticleError with a `code`: `bad-input`, `no-article`, `binary-input`, `bad-encoding`, `too-large` ...
 * @throws CleanOptionsError, a TypeError, for an option that is not valid.
 */
export async function cleanArticle(source: string | Uint8Array, options?: CleanOptions): Promise<Article> {
  const { checkOptions } = await import('./check-options.ts');
  return cleanWith(source, settingsOf(checkOptions(options)));
}

/**
 * The same with settings that are known to be good, as those of the command are.
 *
 * @internal
 * @param need how much of the form of the text the output shows.
 * @throws CleanArticleError as `cleanArticle` does.
 */
export async function cleanWith(
  source: string | Uint8Array,
  settings: Settings,
  need: StructureNeed = 'all',
): Promise<Article> {
  return buildArticle(await cleanPage(source, settings), settings, need);
}

/**
 * The same up to the article: the page with what became of each of its blocks.
 *
 * @internal
 * @throws as `cleanArticle` does.
 */
export async function cleanPage(source: string | Uint8Array, settings: Settings): Promise<CleanedPage> {
  const { text, isPadded } = await readSource(source, settings);
  const format = settings.inputFormat === 'auto' ? detectFormat(text) : settings.inputFormat;
  const rules = settings.rules === null ? null : await loadRules(settings.rules);
  const document = await readDocument(text, format, settings.url, rules?.selectors, settings.layout);

  const analysis = new PageAnalysis(document, settings.url);
  const language = await detectLanguage(analysis.table, proseOf(document.blocks));
  const own = rules && rulesFor(rules, analysis.url);
  const found = await findFields(analysis, { ...settings, language }, own);
  const metadata = withoutDoubtful(found, settings.minFieldConfidence);
  const kind = findKind(analysis, metadata);

  const page = new Page(analysis, {
    titleBlock: found.titleBlock,
    title: found.title?.value ?? null,
    language,
    site: settings.profile === null ? null : await siteEvidence(analysis, settings.profile, settings.salt),
    rules: own,
    isThread: isThread(kind),
    favor: settings.favor,
  });
  claimFields(page, metadata);
  removeDoubtful(page, found, metadata);
  if (settings.labeller) await prepareModel(modelKindOf(document.format));
  const deck = runChain(page, settings.labeller ? CHAIN : CHAIN_OF_RULES);
  if (page.open().length === 0) {
    page.confidence = 0;
    if (settings.keepDoubtful) await guessBody(page);
  }
  return {
    source: text,
    page,
    metadata: { ...metadata, description: metadata.description ?? deck },
    kind,
    language: findLanguage(analysis.table, page.open(), { head: document.head, ofPage: language }),
    isPadded,
  };
}

// What few pages need is loaded for these alone: a body to guess, rules, a profile.

const guessBody = async (page: Page): Promise<void> => (await import('./cleaners/guess-body.ts')).guessBody(page);

const loadRules = async (config: RulesConfig): Promise<RuleSet> =>
  (await import('./rules/load-rules.ts')).loadRules(config);

/** The fields that the page states, or those that the user's rules set. */
async function findFields(analysis: PageAnalysis, context: MetadataContext, own: PageRules | null): Promise<Metadata> {
  const read = await readMetadata(analysis, context);
  if (!own?.setsFields) return read;
  const { withRuledFields } = await import('./metadata/ruled-fields.ts');
  return withRuledFields(read, analysis.blocks, { ...own, language: context.language });
}

async function siteEvidence({ blocks, url }: PageAnalysis, profile: string, salt: string | null) {
  const { loadProfile } = await import('./site-profile/load-profile.ts');
  return loadProfile(profile, salt).evidence(blocks, url);
}
