import type { Article } from './article.ts';
import { isArticle } from './is-article.generated.ts';

/**
 * Checks an article against the schema. An article without a ledger is checked by code that was written from the schema, since
 * loading zod takes milliseconds.
 * @throws ZodError for what is no article.
 */
export async function checkArticle(article: Article): Promise<Article> {
  if (isArticle(article)) return article;
  const { articleSchema } = await import('./article.ts');
  return articleSchema.parse(article);
}
