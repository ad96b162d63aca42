import * as z from 'zod/mini';
import { type Article, type ArticleBlock, articleSchema, BLOCK_KINDS } from './schema.ts';

/** What there is one of in each article. */
const fieldsSchema = z.omit(articleSchema, { blocks: true, provenance: true });

const kinds: ReadonlySet<string> = new Set(BLOCK_KINDS);

const isBlock = ({ kind, level, text }: ArticleBlock): boolean =>
  kinds.has(kind) && text !== '' && (level === undefined || (level >= 1 && level <= 6));

/**
 * Checks an article that was just built against the schema. Its blocks, of which there are many, are asked for what their types
 * do not say alone, since the schema takes longer over them than finding them did; the ledger holds the same texts.
 *
 * @throws ZodError or TypeError, as only a fault of the program can bring about.
 */
export function checkArticle(article: Article): Article {
  fieldsSchema.parse(article);
  const wrong = article.blocks.find((block) => !isBlock(block));
  if (wrong) throw new TypeError(`not a block of an article: ${JSON.stringify(wrong)}`);
  return article;
}
