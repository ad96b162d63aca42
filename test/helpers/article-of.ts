import type { CleanOptions } from '../../src/check-options.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { CleanArticleError } from '../../src/errors.ts';
import type { Article } from '../../src/schema/article.ts';

/** The article of a page with its ledger, or null where there is none: any other failure is a fault. */
export async function articleOf(source: string, options: CleanOptions = {}): Promise<Article | null> {
  try {
    return await cleanArticle(source, { ...options, provenance: true });
  } catch (error) {
    if (error instanceof CleanArticleError) return null;
    throw error;
  }
}
