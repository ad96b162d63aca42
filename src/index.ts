export { SCHEMA_VERSION } from './article/article-fields.ts';
export type { RefusedPage } from './article/refused-page.ts';
export type { Article, ArticleBlock, LedgerEntry } from './article/schema.ts';
export { articleSchema } from './article/schema.ts';
export { cleanArticle } from './clean-article.ts';
export { CleanArticleError, type ErrorCode } from './errors.ts';
export type { CleanOptions } from './options.ts';
export type { RulesConfig } from './rules/rules-config.ts';
export { VERSION } from './version.ts';
