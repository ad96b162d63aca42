import { createReadStream } from 'node:fs';
import type { ArticleFormat } from '../article/format-article.ts';
import { formatArticle, ndjsonLine } from '../article/format-article.ts';
import { cleanArticle } from '../clean-article.ts';
import { formatOfName } from '../document/detect-format.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { type CleanOptions, DEFAULT_MAX_BYTES } from '../options.ts';
import { cleanRecord } from '../sources/clean-record.ts';
import { ndjsonLines } from '../sources/ndjson-lines.ts';
import { readBytes } from '../sources/read-bytes.ts';
import { unpack } from '../sources/unpack.ts';
import type { COMMAND_OPTIONS } from './command-options.ts';
import type { Request as RequestOf } from './define-command.ts';
import { findInputs, type Input, readFault } from './inputs.ts';
import { type Output, PipeClosed } from './output.ts';

type Request = RequestOf<typeof COMMAND_OPTIONS> & { readonly inputs: readonly string[] };

interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Cleans every input in turn. A fault of one is told on standard error and the others go on. True if there was none. */
export async function cleanInputs(request: Request, streams: Streams, output: Output): Promise<boolean> {
  const folder =
    request.output === null ? null : await (await import('./output-folder.ts')).OutputFolder.at(request.output);
  let allCleaned = true;
  const fail = (name: string, fault: string) => {
    allCleaned = false;
    if (!request.quiet) streams.stderr.write(`clean-article: ${name}: ${fault}\n`);
  };
  const isSeveral = request.inputs.length > 1;
  for (const input of findInputs(request.inputs)) {
    const name = input.path ?? 'standard input';
    if ('fault' in input) {
      fail(name, input.fault);
      continue;
    }
    // A folder's pages are several, even where there is but one.
    const several = isSeveral || (input.path !== null && input.path !== request.inputs[0]);
    const format = request.format ?? (several && !folder ? 'ndjson' : 'json');
    try {
      const write = folder ? await folder.open(input, isRecords(input, request) ? 'ndjson' : format) : output;
      try {
        if (isRecords(input, request)) {
          const failed = await cleanRecords(input, request, streams, write);
          if (failed > 0 && request.strict) fail(name, `${failed} of its records failed`);
        } else await cleanPage(input, request, streams, write, format);
      } catch (error) {
        if (folder) await folder.discard();
        throw error;
      }
      if (folder) await folder.keep();
    } catch (error) {
      if (error instanceof PipeClosed) throw error;
      fail(name, faultOf(error));
    }
  }
  return allCleaned;
}

const isRecords = ({ path }: Input, { inputFormat }: Request): boolean =>
  inputFormat === 'ndjson' ||
  ((inputFormat ?? 'auto') === 'auto' && path !== null && /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path));

function faultOf(error: unknown): string {
  const isOfSystem =
    !(error instanceof CleanArticleError) && typeof (error as NodeJS.ErrnoException)?.code === 'string';
  return isOfSystem ? readFault(error) : asCleanArticleError(error).message;
}

async function cleanPage(
  input: Input,
  request: Request,
  streams: Streams,
  to: Output,
  format: ArticleFormat,
): Promise<void> {
  const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
  const bytes = await readBytes(input.path ?? streams.stdin, maxBytes);
  if (bytes.length === 0) throw new CleanArticleError('no-article', 'is empty');
  const byName = input.path === null ? null : formatOfName(input.path.replace(/\.gz$/i, ''));
  const article = await cleanArticle(bytes, {
    ...optionsOf(request),
    inputFormat:
      (request.inputFormat ?? 'auto') === 'auto'
        ? (byName ?? 'auto')
        : (request.inputFormat as 'text' | 'html' | 'markdown'),
    id: input.path,
  });
  if (!request.explain) return to.write(formatArticle(article, format));
  const { explainArticle } = await import('./explain.ts');
  await to.write(explainArticle(article, { stream: streams.stdout }));
}

async function cleanRecords(input: Input, request: Request, streams: Streams, to: Output): Promise<number> {
  // Each record gives a record, whatever became of it: other forms could not tell one from the next.
  if (request.explain || (request.format !== null && request.format !== 'ndjson'))
    throw new CleanArticleError('unsupported', 'records come out as NDJSON: leave --format and --explain out');
  const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
  const stream = await unpack(input.path === null ? streams.stdin : createReadStream(input.path));
  let failed = 0;
  for await (const line of ndjsonLines(stream, maxBytes)) {
    const result = await cleanRecord(line, { ...optionsOf(request), maxBytes });
    if ('error' in result) failed++;
    await to.write(ndjsonLine(result));
  }
  return failed;
}

function optionsOf({ url, referenceDate, charset, maxBytes, labeller, provenance, explain }: Request): CleanOptions {
  return {
    url,
    referenceDate,
    labeller,
    provenance: provenance || explain,
    ...(charset !== null && { charset }),
    ...(maxBytes !== null && { maxBytes }),
  };
}
