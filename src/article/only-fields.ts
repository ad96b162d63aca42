import type { Article } from '../schema/article.ts';

/** The article with these of its fields alone, in the order of the schema. */
export const onlyFields = (article: Article, fields: readonly string[]): Partial<Article> =>
  Object.fromEntries(Object.entries(article).filter(([field]) => fields.includes(field)));

/** The article with all other fields unknown: a writer that takes a whole article then shows these fields alone. */
export function blankOthers(article: Article, fields: readonly string[]): Article {
  const blank = Object.entries(article).map(([field, value]) => {
    const isWanted = fields.includes(field) || (field === 'blocks' && fields.includes('body'));
    return [field, isWanted || field === 'images' ? value : Array.isArray(value) ? [] : null];
  });
  return Object.fromEntries(blank) as Article;
}
