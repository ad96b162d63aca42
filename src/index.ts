export { cleanArticle } from './clean-article.ts';
export { CleanArticleError, type ErrorCode } from './errors.ts';
export type { CleanOptions } from './options.ts';
export type { RulesConfig } from './rules/rules-config.ts';
export type { Article, ArticleBlock, LedgerEntry } from './schema/article.ts';
export { articleSchema } from './schema/article.ts';
export { SCHEMA_VERSION } from './schema/article-fields.ts';
export type { RefusedPage } from './schema/refused-page.ts';
export { VERSION } from './version.ts';
