import * as z from 'zod/mini';
import { findMembers } from '../batch/json-members.ts';
import { idOfLine } from '../batch/record.ts';
import type { Task } from '../batch/task.ts';
import { CleanArticleError } from '../errors.ts';
import { type PackedPage, packArticle } from '../report/pack-page.ts';
import { type Article, articleSchema } from '../schema/article.ts';
import type { ErrorCode } from '../schema/error-codes.ts';
import { refusedPageSchema } from '../schema/refused-page.ts';

/** What cleaning writes for a record that failed. */
const errorRecordSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/**
 * What a report holds of a document, as it passes between threads: two lines of JSON.
 * @param clean gives the article, with its ledger, of a document that is none yet.
 * @throws CleanArticleError as `clean` and `articleOf` do.
 */
export async function reviewTask(task: Task, clean: () => Promise<Article>): Promise<string> {
  const { summary, review } = packArticle(articleOf(task) ?? (await clean()));
  return `${summary}\n${review}`;
}

/**
 * The article that a record is already, so that a crawl need not be cleaned twice; null for a record that is yet to be
 * cleaned.
 * @throws CleanArticleError `bad-record` for an article without a ledger; for the record of a failure, that failure.
 */
function articleOf(task: Task): Article | null {
  if (task.kind !== 'record' || task.line === null) return null;
  const value = parseRecord(task.line);
  if (value === null) return null;
  const failed = errorRecordSchema.safeParse(value);
  if (failed.success) {
    const { code, message } = failed.data.error;
    const refused = refusedPageSchema.safeParse(value);
    throw new CleanArticleError(code as ErrorCode, message, refused.success ? { refused: refused.data } : {});
  }
  if (!Object.hasOwn(value, 'schemaVersion')) return null;
  const article = articleSchema.safeParse(value);
  if (!article.success) {
    const [issue] = article.error.issues;
    throw new CleanArticleError(
      'bad-record',
      `not an article of this version: ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  if (!article.data.provenance)
    throw new CleanArticleError('bad-record', 'the article has no ledger to review: clean the page with --provenance');
  return { ...article.data, id: idOfLine(task.line) };
}

/** Null for what is no JSON object, of which the cleaning will tell, and for what is neither an article nor a failure. */
function parseRecord(line: Uint8Array): object | null {
  try {
    if (!findMembers(line, new Set(['schemaVersion', 'error']))?.size) return null;
    const value: unknown = JSON.parse(Buffer.from(line).toString('utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

export function unpackReview(packed: string): PackedPage {
  const end = packed.indexOf('\n');
  return { summary: packed.slice(0, end), review: packed.slice(end + 1) };
}
