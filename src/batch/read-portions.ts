import type { Readable } from 'node:stream';
import type { PageFormat } from '../document/document.ts';
import { asCleanArticleError, type CleanArticleError } from '../errors.ts';
import { asUnreadable } from '../io/input/file-fault.ts';
import type { BadInput, FoundInput, Input } from '../io/input/input.ts';
import { formOfInputName, type InputForm, isStreamForm, type StreamForm } from '../io/input/input-form.ts';
import { jsonRecords } from '../io/input/json-records.ts';
import { ndjsonLines } from '../io/input/ndjson-lines.ts';
import { streamFile } from '../io/input/open-to-read.ts';
import { readBytes } from '../io/input/read-bytes.ts';
import { unpack } from '../io/input/unpack.ts';
import type { Item, Portion } from './item.ts';
import type { Task } from './task.ts';

interface Reading {
  readonly stdin: () => Readable;
  /** What the user said that all inputs are, or auto: by name, then by content. */
  readonly form: InputForm | 'auto';
  readonly maxBytes: number;
  /** Given where files of text are split into the documents that they hold: the encoding that the user says that they have. */
  readonly split?: { readonly charset: string | null } | null;
  /**
   * Gives an input its place in the output; true: it is there already.
   * @throws CleanArticleError where it can have none.
   */
  readonly reserve: (input: Input, form: 'page' | 'records') => boolean;
}

/** Pages that go together: so many, or so many bytes. What is skipped weighs little, and yet does not gather without end. */
const PAGES = 8;
const BYTES = 1 << 17;
const SKIPPED_BYTES = 1 << 9;

/** Reads inputs as far as the main thread must: pages only by name, records line by line. */
export async function* readPortions(inputs: AsyncIterable<FoundInput>, reading: Reading): AsyncGenerator<Portion> {
  let items: Item[] = [];
  let pages = 0;
  let bytes = 0;
  const take = () => {
    const portion = items;
    items = [];
    pages = 0;
    bytes = 0;
    return portion;
  };
  const add = (item: Item) => {
    items.push(item);
    if (item.kind === 'skipped') bytes += SKIPPED_BYTES;
    else pages++;
    if (item.kind === 'document') bytes += item.size;
  };
  for await (const input of inputs) {
    if ('failure' in input) add(refused(input));
    else if ('skipped' in input) add({ kind: 'skipped', ...input });
    else {
      const form = formOf(input, reading.form);
      const isSplit = reading.split && form !== 'html' && !isStreamForm(form);
      const isStream = isStreamForm(form) || isSplit;
      const item = admit(input, isStream ? 'records' : 'page', reading);
      if (item) add(item);
      else if (!isStream) add(await pageItem(input, form, reading));
      else {
        if (items.length > 0) yield take();
        yield* isStreamForm(form) ? recordPortions(input, form, reading) : partPortions(input, form, reading);
      }
    }
    if (pages >= PAGES || bytes >= BYTES) yield take();
  }
  if (items.length > 0) yield take();
}

const formOf = ({ path, form }: Input, given: InputForm | 'auto'): InputForm | 'auto' =>
  given !== 'auto' ? given : (form ?? (path === null ? null : formOfInputName(path)) ?? 'auto');

const refused = ({ path, failure }: BadInput): Item => ({ kind: 'refused', path, failure });

/** What becomes of an input that is not to be read; null for one that is. */
function admit(input: Input, form: 'page' | 'records', { reserve }: Reading): Item | null {
  try {
    return reserve(input, form) ? { kind: 'complete', input } : null;
  } catch (error) {
    return refused({ path: input.path, failure: asCleanArticleError(asUnreadable(error)) });
  }
}

async function pageItem(input: Input, form: PageFormat | 'auto', { stdin, maxBytes }: Reading): Promise<Item> {
  const { path: id, file } = input;
  const page = { kind: 'page', id, form } as const;
  if (file !== null)
    return { kind: 'document', input, task: { ...page, source: { file } }, size: Math.min(input.size, maxBytes) };
  try {
    const bytes = await readBytes(stdin(), maxBytes);
    return { kind: 'document', input, task: { ...page, source: { bytes } }, size: bytes.length };
  } catch (error) {
    return refused({ path: id, failure: asCleanArticleError(asUnreadable(error)) });
  }
}

/** The records of a stream as they come in. */
async function* recordPortions(
  input: Input,
  form: StreamForm,
  { stdin, maxBytes }: Pick<Reading, 'stdin' | 'maxBytes'>,
): AsyncGenerator<Portion> {
  let failure: CleanArticleError | null = null;
  try {
    const stream = input.file === null ? stdin() : await streamFile(input.file);
    for await (const tasks of form === 'warc' ? archivedTasks(stream, maxBytes) : lineTasks(stream, form, maxBytes)) {
      yield tasks.map((task) => ({ kind: 'document', input, task, size: sizeOf(task) }));
    }
  } catch (error) {
    failure = asCleanArticleError(asUnreadable(error));
  }
  yield [{ kind: 'end', input, failure }];
}

/** The documents of a file of text. */
async function* partPortions(
  input: Input,
  form: PageFormat | 'auto',
  { stdin, maxBytes, split }: Reading,
): AsyncGenerator<Portion> {
  let failure: CleanArticleError | null = null;
  try {
    const { decode } = await import('../document/decode.ts');
    const { splitDocuments } = await import('../document/split-documents.ts');
    const bytes = await readBytes(input.file ?? stdin(), maxBytes);
    const parts = await splitDocuments((await decode(bytes, split?.charset ? { charset: split.charset } : {})).text);
    for (const [index, text] of parts.entries()) {
      const id = parts.length === 1 ? input.path : `${input.path ?? ''}#${index + 1}`;
      yield [{ kind: 'document', input, task: { kind: 'part', id, text, form }, size: text.length }];
    }
  } catch (error) {
    failure = asCleanArticleError(asUnreadable(error));
  }
  yield [{ kind: 'end', input, failure }];
}

/** The records that one piece of the stream completes go together. */
async function* lineTasks(stream: Readable, form: 'ndjson' | 'json', maxBytes: number): AsyncGenerator<Task[]> {
  const split = form === 'json' ? jsonRecords : ndjsonLines;
  for await (const lines of split(unpack(stream), maxBytes)) {
    yield lines.map((line) => ({ kind: 'record', line }));
  }
}

async function* archivedTasks(stream: Readable, maxBytes: number): AsyncGenerator<Task[]> {
  const { warcRecords } = await import('../io/warc/warc-records.ts');
  // It unpacks the stream itself, so that a broken member costs its own record alone.
  for await (const record of warcRecords(stream, { maxBytes })) {
    if ('fault' in record) {
      const { code, message } = record.fault;
      yield [{ kind: 'broken', id: record.id, failure: { code, message } }];
    } else yield [{ kind: 'archived', page: record }];
  }
}

function sizeOf(task: Task): number {
  if (task.kind === 'record') return task.line?.length ?? 0;
  return task.kind === 'archived' ? task.page.bytes.length : 0;
}
