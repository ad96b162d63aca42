import { formatArticle, formatRefusal, ndjsonLine } from '../article/format-article.ts';
import { onlyFields } from '../article/only-fields.ts';
import type { Members } from '../batch/json-members.ts';
import { idInWords, readRecord } from '../batch/record.ts';
import { recordLine } from '../batch/record-line.ts';
import type { Failure, Job, Outcome, Task } from '../batch/task.ts';
import type { CleanOptions } from '../check-options.ts';
import { cleanWith } from '../clean-article.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { asUnreadable } from '../io/input/file-fault.ts';
import { readBytes } from '../io/input/read-bytes.ts';
import type { WarcPage } from '../io/warc/warc-page.ts';
import type { Article } from '../schema/article.ts';
import type { ErrorRecord, RefusedPage } from '../schema/refused-page.ts';
import { settingsOf } from '../settings.ts';

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
async function showRefused(page: ErrorRecord & RefusedPage, job: Job): Promise<Text> {
  if (job.format !== 'explain') return formatRefusal(page, job.format);
  const { explainRefusal } = await import('../article/explain.ts');
  return [explainRefusal(page.error.message, page, terminalOf(job))];
}

/**
 * The outcome of a document that gave no article: in a stream it keeps its id and its place. Never throws.
 * @param refused what was seen of it.
 */
export function failTask(task: Task, { code, message }: Failure, job: Job, refused?: RefusedPage): Outcome {
  const failure = { code, message };
  try {
    return { output: inUtf8(errorRecord(task, { error: failure, ...refused }, job)), failure };
  } catch {
    // A record may hold more than can be written again: of that, its place stays.
    return { output: inUtf8(ndjsonLine({ id: null, error: failure })), failure };
  }
}

function errorRecord(task: Task, fields: Omit<ErrorRecord, 'id'>, job: Job): Text {
  switch (task.kind) {
    case 'page':
      return [];
    case 'record': {
      const { id, passed } = readRecord(task.line, job);
      return recordLine({ id: null, ...fields }, withId(id, passed));
    }
    case 'archived':
      return ndjsonLine({ id: task.page.id, ...fields });
    case 'part':
    case 'broken':
      return ndjsonLine({ id: task.id, ...fields });
  }
}

const withId = (id: Uint8Array | null, passed: Members): Members =>
  id === null ? passed : new Map([['id', id], ...passed]);

/** Strings one after the other, or their UTF-8. */
type Text = readonly string[] | Uint8Array<ArrayBuffer>;

function inUtf8(text: Text): Uint8Array<ArrayBuffer> {
  if (text instanceof Uint8Array) return text;
  const bytes = new Uint8Array(text.reduce((length, part) => length + Buffer.byteLength(part), 0));
  const encoder = new TextEncoder();
  let end = 0;
  for (const part of text) end += encoder.encodeInto(part, bytes.subarray(end)).written;
  return bytes;
}

/** A document on its way: what is cleaned, with which options, and how the article is written. */
interface Prepared {
  readonly source: string | Uint8Array;
  readonly options: CleanOptions;
  readonly write: (article: Article) => Text | Promise<Text>;
}

async function outputOf(task: Task, job: Job): Promise<Text> {
  if (job.reviews) {
    const { reviewTask } = await import('./review-task.ts');
    const review = await reviewTask(task, async () => {
      const { source, options } = await prepare(task, job);
      return cleanWith(source, settingsOf(options));
    });
    return [review];
  }
  const { source, options, write } = await prepare(task, job);
  if (job.learns) {
    const { learnPage, packPage } = await import('./learn-page.ts');
    return [packPage(await learnPage(source, options))];
  }
  return write(await cleanWith(source, settingsOf(options)));
}

function prepare(task: Task, job: Job): Prepared | Promise<Prepared> {
  switch (task.kind) {
    case 'page':
      return preparePage(task, job);
    case 'record':
      return prepareRecord(task, job);
    case 'archived':
      return prepareArchived(task, job);
    case 'part': {
      const { id, text, form } = task;
      return {
        source: text,
        options: { ...job.options, inputFormat: form, id },
        write: (article) => lineOf(article, job),
      };
    }
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
    write:
      format === 'explain'
        ? (article) => explain(article, job)
        : (article) => formatArticle(article, { ...job.writing, format }),
  };
}

async function explain(article: Article, job: Job): Promise<readonly string[]> {
  const { explainArticle } = await import('../article/explain.ts');
  return [explainArticle(article, terminalOf(job))];
}

const terminalOf = ({ columns }: Job) => ({ stream: columns === undefined ? {} : { columns } });

function prepareRecord({ line }: Task & { kind: 'record' }, job: Job): Prepared {
  const { id, passed, page, fault } = readRecord(line, job);
  if (page === null) throw fault;
  const { text, form, url } = page;
  return {
    source: text,
    // A number may have more digits than JavaScript's have: what is written is the id as it is written in the record.
    options: { ...job.options, inputFormat: form, id: idInWords(id), url: url ?? job.options.url ?? null },
    write: (article) => {
      const fields = job.writing?.fields;
      return recordLine(
        { ...(fields ? onlyFields(article, ['id', ...fields]) : article), id: null },
        withId(id, passed),
      );
    },
  };
}

/** What the user says of all pages counts for more than what the archive says of one. */
async function prepareArchived({ page }: Task & { kind: 'archived' }, job: Job): Promise<Prepared> {
  const { options, maxBytes } = job;
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
    write: (article) => lineOf(article, job),
  };
}

/** A line of NDJSON, which has its id whatever fields are asked for. */
const lineOf = (article: Article, { writing }: Job): Text =>
  ndjsonLine(writing?.fields ? onlyFields(article, ['id', ...writing.fields]) : article);

/** A page may be packed: to unpack it counts as cleaning it, so that a time-out holds for it, too. */
async function contentOf(page: WarcPage, maxBytes: number): Promise<Uint8Array> {
  if (page.codings.length === 0) return page.bytes;
  const { pageContent } = await import('../io/warc/warc-content.ts');
  return pageContent(page, maxBytes);
}
