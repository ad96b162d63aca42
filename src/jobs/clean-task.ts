import type { DolmaSource } from '../article/dolma.ts';
import {
  type FailedRecord,
  failedRecordOf,
  formatArticle,
  formatRefusal,
  ndjsonLine,
  recordOf,
} from '../article/format-article.ts';
import type { Members } from '../batch/json-members.ts';
import { idInWords, readRecord } from '../batch/record.ts';
import { recordLine } from '../batch/record-line.ts';
import type { Failure, Job, Outcome, Task } from '../batch/task.ts';
import type { CleanOptions } from '../check-options.ts';
import { cleanWith } from '../clean-article.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { asUnreadable } from '../io/input/file-fault.ts';
import { isMimeName } from '../io/input/input-form.ts';
import { hasMimeHead } from '../io/input/kind-of-content.ts';
import { readBytes } from '../io/input/read-bytes.ts';
import type { WarcPage } from '../io/warc/warc-page.ts';
import type { Article } from '../schema/article.ts';
import { isRecordFormat, type RecordFormat } from '../schema/article-formats.ts';
import type { ErrorRecord, RefusedPage } from '../schema/refused-page.ts';
import { settingsOf } from '../settings.ts';
import { structureNeed } from './structure-need.ts';

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
  if (job.format !== 'explain') return formatRefusal(page, job.format, sourceOf(job));
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
  const format = recordFormatOf(job);
  const line = (record: FailedRecord, date: string | null = null): Text =>
    ndjsonLine(failedRecordOf(record, format, sourceOf(job, date)));
  switch (task.kind) {
    case 'page':
      // Files of Dolma that stand beside each other have the same rows.
      return isRecordFormat(job.format) && job.format !== 'ndjson' ? line({ id: task.id, ...fields }) : [];
    case 'record': {
      const { id, passed } = readRecord(task.line, job);
      if (format === 'ndjson') return recordLine({ id: null, ...fields }, withId(id, passed));
      return recordLine(failedRecordOf({ id: idInWords(id), ...fields }, format, sourceOf(job)), passed);
    }
    case 'archived':
      return line({ id: task.page.id, ...fields }, task.page.date);
    case 'part':
    case 'broken':
      return line({ id: task.id, ...fields });
  }
}

/** The format of the records of a stream. */
const recordFormatOf = ({ format }: Job): RecordFormat => (isRecordFormat(format) ? format : 'ndjson');

/** @param date when the page was scraped, where its archive says so. */
const sourceOf = ({ options }: Job, date: string | null = null): DolmaSource => ({
  added: options.referenceDate ?? date,
});

/** A record has its id whatever fields are asked for. */
const writingOf = (job: Job, date: string | null = null) => ({
  format: recordFormatOf(job),
  source: sourceOf(job, date),
  fields: job.writing?.fields ? ['id', ...job.writing.fields] : null,
});

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
      return cleanWith(source, settingsOf(options), structureNeed(job));
    });
    return [review];
  }
  const { source, options, write } = await prepare(task, job);
  if (job.learns) {
    const { learnPage, packPage } = await import('./learn-page.ts');
    return [packPage(await learnPage(source, options))];
  }
  return write(await cleanWith(source, settingsOf(options), structureNeed(job)));
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
      return { source: text, options: { ...job.options, inputFormat: form, id }, write: asLine(job) };
    }
    case 'broken':
      throw new CleanArticleError(task.failure.code, task.failure.message);
  }
}

async function preparePage({ source, id, form }: Task & { kind: 'page' }, job: Job): Promise<Prepared> {
  const bytes = 'bytes' in source ? source.bytes : await readBytes(source.file, job.maxBytes);
  const { format } = job;
  const page = form === 'auto' ? await unwrap(bytes, id) : null;
  return {
    source: page?.text ?? bytes,
    options: {
      ...job.options,
      inputFormat: page?.form ?? form,
      id,
      ...(page?.url && { url: job.options.url ?? page.url }),
    },
    write:
      format === 'explain'
        ? (article) => explain(article, job)
        : (article) => formatArticle(article, { ...job.writing, format, source: sourceOf(job) }),
  };
}

/** Bytes at the beginning of a file that show what it is. */
const HEAD = 1 << 14;

/**
 * The page within a message; null for a page as it is.
 * @throws CleanArticleError `unsupported` for JSON, of which only a name or an option shows that it holds records.
 */
async function unwrap(bytes: Uint8Array, id: string | null) {
  const first = bytes[0] ?? 0;
  if (first === OBJECT || first === ARRAY) refuseJson(bytes);
  const head = bytes.subarray(0, HEAD);
  if (!(id !== null && isMimeName(id)) && !hasMimeHead(Buffer.from(head).toString('latin1'))) return null;
  const { readMimePage } = await import('../io/input/mime-page.ts');
  const page = await readMimePage(bytes);
  if (page === null) throw new CleanArticleError('no-article', 'no article: the message holds neither HTML nor text');
  return page;
}

const OBJECT = 0x7b;
const ARRAY = 0x5b;

function refuseJson(bytes: Uint8Array): void {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return;
  }
  throw new CleanArticleError('unsupported', 'this is JSON: give it as records, with --input-format json');
}

const asLine =
  (job: Job, date: string | null = null) =>
  (article: Article): Text =>
    ndjsonLine(recordOf(article, writingOf(job, date)));

async function explain(article: Article, job: Job): Promise<readonly string[]> {
  const { explainArticle } = await import('../article/explain.ts');
  return [explainArticle(article, terminalOf(job))];
}

const terminalOf = ({ columns }: Job) => ({ stream: columns === undefined ? {} : { columns } });

function prepareRecord({ line }: Task & { kind: 'record' }, job: Job): Prepared {
  const { id, passed, page, fault } = readRecord(line, job);
  if (page === null) throw fault;
  const { text, form, url } = page;
  const format = recordFormatOf(job);
  return {
    source: text,
    // A number may have more digits than JavaScript's have: what is written is the id as it is written in the record.
    options: { ...job.options, inputFormat: form, id: idInWords(id), url: url ?? job.options.url ?? null },
    write: (article) =>
      format === 'ndjson'
        ? recordLine({ ...recordOf(article, writingOf(job)), id: null }, withId(id, passed))
        : recordLine(recordOf(article, writingOf(job)), passed),
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
    write: asLine(job, page.date),
  };
}

/** A page may be packed: to unpack it counts as cleaning it, so that a time-out holds for it, too. */
async function contentOf(page: WarcPage, maxBytes: number): Promise<Uint8Array> {
  if (page.codings.length === 0) return page.bytes;
  const { pageContent } = await import('../io/warc/warc-content.ts');
  return pageContent(page, maxBytes);
}
