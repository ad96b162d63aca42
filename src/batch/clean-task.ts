import { formatArticle, ndjsonLine } from '../article/format-article.ts';
import { cleanArticle } from '../clean-article.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { asUnreadable } from '../sources/file-fault.ts';
import { readBytes } from '../sources/read-bytes.ts';
import { readRecord } from './record.ts';
import type { Failure, Job, Outcome, Task } from './task.ts';

/** Cleans one document, in whichever thread this is. Never rejects for what stands in it. */
export async function cleanTask(task: Task, job: Job): Promise<Outcome> {
  try {
    return { output: await outputOf(task, job), failure: null };
  } catch (error) {
    const { code, message } = asCleanArticleError(asUnreadable(error));
    return failTask(task, { code, message }, job);
  }
}

/** The outcome of a document that gave no article: in a stream it keeps its id and its place. */
export function failTask(task: Task, { code, message }: Failure, job: Job): Outcome {
  const failure = { code, message };
  const errorRecord = (id: string | null, passed = {}) => ({
    output: ndjsonLine({ id, error: failure, ...passed }),
    failure,
  });
  switch (task.kind) {
    case 'page':
      return { output: '', failure };
    case 'record': {
      const { id, passed } = readRecord(task.line, job);
      return errorRecord(id, passed);
    }
    case 'archived':
      return errorRecord(task.page.id);
    case 'broken':
      return errorRecord(task.id);
  }
}

function outputOf(task: Task, job: Job): Promise<string> {
  switch (task.kind) {
    case 'page':
      return cleanPage(task, job);
    case 'record':
      return cleanRecord(task, job);
    case 'archived':
      return cleanArchived(task, job);
    case 'broken':
      throw new CleanArticleError(task.failure.code, task.failure.message);
  }
}

async function cleanPage({ source, id, form }: Task & { kind: 'page' }, job: Job): Promise<string> {
  const bytes = 'bytes' in source ? source.bytes : await readBytes(source.file, job.maxBytes);
  if (bytes.length === 0) throw new CleanArticleError('no-article', 'is empty');
  const article = await cleanArticle(bytes, { ...job.options, inputFormat: form, id });
  if (job.format !== 'explain') return formatArticle(article, job.format);
  const { explainArticle } = await import('../cli/explain.ts');
  return explainArticle(article, { stream: job.columns === undefined ? {} : { columns: job.columns } });
}

async function cleanRecord({ line }: Task & { kind: 'record' }, job: Job): Promise<string> {
  const { id, passed, page, fault } = readRecord(line, job);
  if (page === null) throw fault;
  const { text, form, url } = page;
  const article = await cleanArticle(text, {
    ...job.options,
    inputFormat: form,
    id,
    url: url ?? job.options.url ?? null,
  });
  return ndjsonLine({ ...article, ...passed });
}

/** What the user says of all pages counts for more than what the archive says of one. */
async function cleanArchived({ page }: Task & { kind: 'archived' }, { options }: Job): Promise<string> {
  const charset = options.charset ?? page.charset;
  const article = await cleanArticle(page.bytes, {
    ...options,
    inputFormat: page.form,
    id: page.id,
    url: page.url ?? options.url ?? null,
    referenceDate: options.referenceDate ?? page.date,
    ...(charset !== null && { charset }),
  });
  return ndjsonLine(article);
}
