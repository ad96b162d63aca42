import { formatArticle, ndjsonLine } from '../article/format-article.ts';
import type { Article } from '../article/schema.ts';
import { cleanArticle } from '../clean-article.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { asUnreadable } from '../sources/file-fault.ts';
import { readBytes } from '../sources/read-bytes.ts';
import { readRecord } from './record.ts';
import type { Failure, Job, Outcome, Task } from './task.ts';

/** Cleans one document, in whichever thread this is. Never rejects for what stands in it. */
export async function cleanTask(task: Task, job: Job): Promise<Outcome> {
  try {
    if (task.kind === 'page') return { output: await cleanPage(task, job), failure: null };
    return { output: await cleanRecord(task.line, job), failure: null };
  } catch (error) {
    const { code, message } = asCleanArticleError(asUnreadable(error));
    return failTask(task, { code, message }, job);
  }
}

/** The outcome of a document that gave no article: a record keeps its id and its place among the lines. */
export function failTask(task: Task, failure: Failure, job: Job): Outcome {
  if (task.kind === 'page') return { output: '', failure };
  const { id, passed } = readRecord(task.line, job);
  const { code, message } = failure;
  return { output: ndjsonLine({ id, error: { code, message }, ...passed }), failure };
}

async function cleanPage({ source, id, form }: Task & { kind: 'page' }, job: Job): Promise<string> {
  const bytes = 'bytes' in source ? source.bytes : await readBytes(source.file, job.maxBytes);
  if (bytes.length === 0) throw new CleanArticleError('no-article', 'is empty');
  const article = await cleanArticle(bytes, { ...job.options, inputFormat: form, id });
  if (job.format !== 'explain') return formatArticle(article, job.format);
  const { explainArticle } = await import('../cli/explain.ts');
  return explainArticle(article, { stream: job.columns === undefined ? {} : { columns: job.columns } });
}

async function cleanRecord(line: Uint8Array | null, job: Job): Promise<string> {
  const { id, passed, page, fault } = readRecord(line, job);
  if (page === null) throw fault;
  const article: Article = await cleanArticle(page.text, {
    ...job.options,
    inputFormat: page.form,
    id,
    url: page.url ?? job.options.url ?? null,
  });
  return ndjsonLine({ ...article, ...passed });
}
