import type { Job } from '../batch/task.ts';
import { CleanArticleError } from '../errors.ts';
import { faultInWords } from '../io/input/file-fault.ts';
import type { Input } from '../io/input/input.ts';
import type { OutputPlaces } from '../io/output/output-places.ts';
import type { Sink } from '../io/output/sink.ts';
import { StandardOutput } from '../io/output/standard-output.ts';
import { type ArticleFormat, isRecordFormat } from '../schema/article-formats.ts';
import { type CleanRequest, isTable, outputFormat } from './clean-request.ts';
import { type Streams, UsageError } from './define-command.ts';

interface OpenSink {
  readonly sink: Sink;
  /** Gives an input its place there; true: its output already exists. @throws CleanArticleError if it can have none. */
  readonly reserve: (input: Input, form: 'page' | 'records') => boolean;
}

interface Opening {
  readonly request: CleanRequest;
  readonly job: Job;
  /** In the output folder; null for standard output and for one file. */
  readonly places: OutputPlaces | null;
  readonly streams: Streams;
}

/** @throws UsageError if the output folder cannot be used. */
export async function openSink({ request, job, places, streams }: Opening): Promise<OpenSink> {
  const format = outputFormat(request);
  const formatOf = (form: 'page' | 'records'): ArticleFormat => {
    // Each record gives one record, article or error: other formats could not separate them.
    if (form === 'records' && (request.explain || !(format === null || isRecordFormat(format) || isTable(format))))
      throw new CleanArticleError(
        'unsupported',
        `records give one line each (ndjson, csv, tsv, dolma): ${
          request.format === null && !request.explain
            ? 'give --output such a name, or a folder, with a slash at its end'
            : 'leave out --format and --explain'
        }`,
      );
    return form === 'records' ? 'ndjson' : (job.format as ArticleFormat);
  };
  if (places === null) {
    const reserve: OpenSink['reserve'] = (_input, form) => {
      formatOf(form);
      return false;
    };
    const sink = request.output === null ? new StandardOutput(streams) : await openFile(request.output);
    return { sink: isTable(format) ? await asTable(sink, format, request) : sink, reserve };
  }
  const folder = await openFolder(places, request, job);
  return { sink: folder, reserve: (input, form) => folder.reserve(input, formatOf(form)) };
}

async function openFile(path: string): Promise<Sink> {
  const { OutputFile } = await import('../io/output/output-file.ts');
  return new OutputFile(path);
}

async function asTable(sink: Sink, format: 'csv' | 'tsv', { passThrough, fields }: CleanRequest): Promise<Sink> {
  const { TableSink } = await import('../io/output/table-sink.ts');
  return new TableSink(sink, format, { fields, more: passThrough ?? [] });
}

async function openFolder(places: OutputPlaces, { resume, inputFormat }: CleanRequest, job: Job) {
  const { OutputFolder } = await import('../io/output/output-folder.ts');
  const { runFingerprint } = await import('../batch/run-fingerprint.ts');
  try {
    return new OutputFolder(places, {
      made: runFingerprint(job, inputFormat ?? 'auto', await profileName(job)),
      resume,
    });
  } catch (error) {
    throw new UsageError(`--output ${places.root}: ${faultInWords(error) ?? (error as Error).message}`);
  }
}

async function profileName({ options: { profile = null, salt = null } }: Job): Promise<string | null> {
  if (profile === null) return null;
  const { loadProfile } = await import('../site-profile/load-profile.ts');
  return loadProfile(profile, salt).name;
}
