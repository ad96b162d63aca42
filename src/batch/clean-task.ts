import { formatArticle, formatRefusal, ndjsonLine } from '../article/format-article.ts';
import type { ErrorRecord, RefusedPage } from '../article/refused-page.ts';
import type { Article } from '../article/schema.ts';
import { cleanArticle } from '../clean-article.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import type { CleanOptions } from '../options.ts';
import { asUnreadable } from '../sources/file-fault.ts';
import { readBytes } from '../sources/read-bytes.ts';
import type { WarcPage } from '../sources/warc-page.ts';
import { readRecord } from './record.ts';
import type { Failure, Job, Outcome, Task } from './task.ts';

/** Cleans one document, in whichever thread this is. Never rejects for what stands in it. */
export async function cleanTask(task: Task, job: Job): Promise<Outcome> {
  try {
    return { output: inUtf8(await outputOf(task, job)), failure: null };
  } catch (error) {
    const { code, message, refused } = asCleanArticleError(asUnreadable(error));
    const failure = { code, message };
    if (refused && task.kind === 'page')
      return { output: inUtf8(await showRefused({ id: task.id, error: failure, ...refused }, job)), failure };
    return failTask(task, failure, job, refused);
  }
}

/** What was seen of a refused page that is an input of its own. */
async function showRefused(page: ErrorRecord & RefusedPage, job: Job): Promise<readonly string[]> {
  if (job.format !== 'explain') return formatRefusal(page, job.format);
  const { explainRefusal } = await import('../cli/explain.ts');
  return [explainRefusal(page.error.message, page, terminalOf(job))];
}

/**
 * The outcome of a document that gave no article: in a stream it keeps its id and its place.
 * @param refused what was seen of it.
 */
export function failTask(task: Task, { code, message }: Failure, job: Job, refused?: RefusedPage): Outcome {
  const failure = { code, message };
  const errorRecord = (id: string | null, passed = {}) => ({
    output: inUtf8(ndjsonLine({ id, error: failure, ...refused, ...passed })),
    failure,
  });
  switch (task.kind) {
    case 'page':
      return { output: inUtf8([]), failure };
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

/** The texts one after the other. */
function inUtf8(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(texts.reduce((length, text) => length + Buffer.byteLength(text), 0));
  const encoder = new TextEncoder();
  let end = 0;
  for (const text of texts) end += encoder.encodeInto(text, bytes.subarray(end)).written;
  return bytes;
}

/** A document on its way: what `cleanArticle` is given, and how the article is written. */
interface Prepared {
  readonly source: string | Uint8Array;
  readonly options: CleanOptions;
  readonly write: (article: Article) => readonly string[] | Promise<readonly string[]>;
}

async function outputOf(task: Task, job: Job): Promise<readonly string[]> {
  if (job.reviews) {
    const { reviewTask } = await import('../report/review-task.ts');
    const review = await reviewTask(task, async () => {
      const { source, options } = await prepare(task, job);
      return cleanArticle(source, options);
    });
    return [review];
  }
  const { source, options, write } = await prepare(task, job);
  if (job.learns) {
    const { learnPage, packPage } = await import('../profile/learn-page.ts');
    return [packPage(await learnPage(source, options))];
  }
  return write(await cleanArticle(source, options));
}

function prepare(task: Task, job: Job): Prepared | Promise<Prepared> {
  switch (task.kind) {
    case 'page':
      return preparePage(task, job);
    case 'record':
      return prepareRecord(task, job);
    case 'archived':
      return prepareArchived(task, job);
    case 'broken':
      throw new CleanArticleError(task.failure.code, task.failure.message);
  }
}

async function preparePage({ source, id, form }: Task & { kind: 'page' }, job: Job): Promise<Prepared> {
  const bytes = 'bytes' in source ? source.bytes : await readBytes(source.file, job.maxBytes);
  const { format } = job;
  return {
    source: bytes,
    options: { ...job.options, inputFormat: form, id },
    write: format === 'explain' ? (article) => explain(article, job) : (article) => formatArticle(article, format),
  };
}

async function explain(article: Article, job: Job): Promise<readonly string[]> {
  const { explainArticle } = await import('../cli/explain.ts');
  return [explainArticle(article, terminalOf(job))];
}

const terminalOf = ({ columns }: Job) => ({ stream: columns === undefined ? {} : { columns } });

function prepareRecord({ line }: Task & { kind: 'record' }, job: Job): Prepared {
  const { id, passed, page, fault } = readRecord(line, job);
  if (page === null) throw fault;
  const { text, form, url } = page;
  return {
    source: text,
    options: { ...job.options, inputFormat: form, id, url: url ?? job.options.url ?? null },
    write: (article) => ndjsonLine({ ...article, ...passed }),
  };
}

/** What the user says of all pages counts for more than what the archive says of one. */
async function prepareArchived({ page }: Task & { kind: 'archived' }, { options, maxBytes }: Job): Promise<Prepared> {
  const charset = options.charset ?? page.charset;
  return {
    source: await contentOf(page, maxBytes),
    options: {
      ...options,
      inputFormat: page.form,
      id: page.id,
      url: page.url ?? options.url ?? null,
      referenceDate: options.referenceDate ?? page.date,
      ...(charset !== null && { charset }),
    },
    write: ndjsonLine,
  };
}

/** A page may be packed: to unpack it counts as cleaning it, so that a time-out holds for it, too. */
async function contentOf(page: WarcPage, maxBytes: number): Promise<Uint8Array> {
  if (page.codings.length === 0) return page.bytes;
  const { pageContent } = await import('../sources/warc-content.ts');
  return pageContent(page, maxBytes);
}
