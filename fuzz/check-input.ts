import { Readable } from 'node:stream';
import { readRecord } from '../src/batch/record.ts';
import { type Job, type Task, textOf } from '../src/batch/task.ts';
import { cleanArticle } from '../src/clean-article.ts';
import { readSource } from '../src/document/read-source.ts';
import { CleanArticleError } from '../src/errors.ts';
import { pageContent } from '../src/io/warc/warc-content.ts';
import { warcRecords } from '../src/io/warc/warc-records.ts';
import { cleanTask } from '../src/jobs/clean-task.ts';
import type { ErrorCode } from '../src/schema/error-codes.ts';
import { BrokenProperty, checkBody, checkCharacters, checkLedger, checkWords } from './page-properties.ts';
import type { Form } from './seed-inputs.ts';

const MAX_BYTES = 1 << 20;

const JOB: Job = {
  options: { provenance: true },
  maxBytes: MAX_BYTES,
  format: 'ndjson',
  columns: undefined,
  passThrough: [],
};

interface Page {
  readonly source: string | Uint8Array;
  readonly form: 'text' | 'html' | 'markdown' | 'auto';
  readonly charset: string | null;
}

/**
 * Cleans an input as the command does, twice, and holds the properties against what comes out.
 *
 * @throws BrokenProperty, or whatever the cleaning threw that is not for the user.
 */
export async function checkInput(form: Form, bytes: Buffer): Promise<void> {
  switch (form) {
    case 'ndjson': {
      const { page } = readRecord(bytes, { maxBytes: MAX_BYTES, passThrough: [] });
      await checkTask({ kind: 'record', line: bytes }, page && { source: page.text, form: page.form, charset: null });
      return;
    }
    case 'warc':
      return checkArchive(bytes);
    default: {
      await checkTask({ kind: 'page', source: { bytes }, id: null, form }, { source: bytes, form, charset: null });
      await cleaned({ source: bytes, form: 'auto', charset: null });
    }
  }
}

async function checkArchive(bytes: Buffer): Promise<void> {
  try {
    for await (const item of warcRecords(Readable.from([bytes]), { maxBytes: MAX_BYTES })) {
      if ('fault' in item) continue;
      const content = await pageContent(item, MAX_BYTES).catch(() => null);
      await checkTask(
        { kind: 'archived', page: item },
        content && { source: content, form: item.form, charset: item.charset },
      );
    }
  } catch (error) {
    if (!(error instanceof CleanArticleError) || error.code === 'internal') throw error;
  }
}

/** What the command writes of a task, against what the library gives of its page. */
async function checkTask(task: Task, page: Page | null): Promise<void> {
  const [first, second] = [await cleanTask(task, JOB), await cleanTask(task, JOB)];
  const output = textOf(first);
  if (output !== textOf(second)) throw new BrokenProperty('cleaned twice, it comes out differently');
  if (first.failure?.code === 'internal') {
    // Once more without the net below it, for the fault's own stack.
    if (page !== null) await cleaned(page);
    throw new BrokenProperty(first.failure.message);
  }
  const isLine = output === '' || output.indexOf('\n') === output.length - 1;
  if (!isLine) throw new BrokenProperty('a record came out as more than one line');
  if (page === null || first.failure !== null) return;

  const article = JSON.parse(output);
  const { text } = await readSource(page.source, { maxBytes: MAX_BYTES, charset: page.charset });
  checkBody(article);
  if (article.inputFormat !== 'text') return checkCharacters(text, article);
  checkLedger(text, article);
  checkWords(text, article);
}

/** Null for an article. @throws what is not for the user. */
async function cleaned({ source, form, charset }: Page): Promise<ErrorCode | null> {
  try {
    await cleanArticle(source, { inputFormat: form, ...(charset !== null && { charset }) });
    return null;
  } catch (error) {
    if (error instanceof CleanArticleError) return error.code;
    throw error;
  }
}
