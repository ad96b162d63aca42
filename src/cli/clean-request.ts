import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Job } from '../batch/task.ts';
import { holdsJson } from '../io/input/find-inputs.ts';
import { formOfInputName, isStreamForm } from '../io/input/input-form.ts';
import { DEFAULT_MAX_BYTES } from '../options.ts';
import type { RulesConfig } from '../rules/rules-config.ts';
import { SCHEMA_VERSION, type SchemaVersion } from '../schema/article-fields.ts';
import { type ArticleFormat, isRecordFormat } from '../schema/article-formats.ts';
import type { COMMAND_OPTIONS } from './command-options.ts';
import { type Request, UsageError } from './define-command.ts';

export type CleanRequest = Request<typeof COMMAND_OPTIONS>;

/** @throws UsageError for inputs that do not go together. */
export function checkInputs({ operands, files0From }: Pick<CleanRequest, 'operands' | 'files0From'>): void {
  if ([...operands, files0From].filter((input) => input === '-').length > 1)
    throw new UsageError('standard input (-) can be given only once');
  if (operands.length > 0 && files0From !== null)
    throw new UsageError('inputs come either from --files0-from or from the command line: leave out one of them');
  const address = operands.find((operand) => /^https?:\/\//i.test(operand) && !existsSync(operand));
  if (address !== undefined)
    throw new UsageError(`pages are not fetched: curl -L '${address}' | clean-article --url '${address}'`);
}

/** @throws UsageError for inputs or options that do not go together. */
export function checkRequest(request: CleanRequest): void {
  checkInputs(request);
  const { operands, files0From, explain, format, output, resume, learn, split } = request;
  if (split && (explain || !(format === null || holdsLines(format))))
    throw new UsageError('--split gives one line per article: leave out --format and --explain');
  if (explain && format) throw new UsageError('--explain has its own format: leave out --format');
  if (explain && output) throw new UsageError('--explain writes to the terminal: leave out --output');
  if (learn && (operands.includes('-') || files0From === '-' || (operands.length === 0 && files0From === null)))
    throw new UsageError('--learn reads its inputs twice: give files or folders, not standard input');
  checkUsed(request);
  checkFile(request);
  if (resume && output === null) throw new UsageError('--resume continues a folder of outputs: name it with --output');
}

/** @throws UsageError for options that need a folder, or a file. */
function checkFile(request: CleanRequest): void {
  const { output, resume } = request;
  if (output === null) return;
  // As a shell gives a variable that is not set.
  if (output === '') throw new UsageError('--output names a file or a folder, and its name is empty');
  const isFile = isOutputFile(request);
  if (isFile && resume)
    throw new UsageError(
      `--resume continues a folder of outputs, and --output names a file: for a folder, write ${output}/`,
    );
  if (!isFile && isTable(outputFormat(request)))
    throw new UsageError('a table is one file: name it with --output, such as articles.csv');
}

/** @throws UsageError for options without effect, since whoever gives one expects it to do something. */
function checkUsed(request: CleanRequest): void {
  const { salt, profile, learn, include, exclude, layout, inputFormat, passThrough, strict, split } = request;
  if (salt !== null && profile === null && !learn)
    throw new UsageError('--salt belongs to a profile: name it with --profile, or learn one with --learn');
  if ((include ?? exclude) !== null && !mayHoldFolders(request))
    throw new UsageError(`--${include ? 'include' : 'exclude'} chooses files in folders: name a folder`);
  if (layout !== null && layout !== 'auto' && inputFormat !== null && inputFormat !== 'auto' && inputFormat !== 'text')
    throw new UsageError(`--layout is for plain text: leave it out, or --input-format ${inputFormat}`);
  if (passThrough !== null && (split || isPage(inputFormat)))
    throw new UsageError('--pass-through copies fields of records: leave it out');
  if (recordFieldsOf(request).recordFields && (split || isPage(inputFormat)))
    throw new UsageError('--html-field and the like name fields of records: leave them out');
  if (strict && (split || isPage(inputFormat))) throw new UsageError('--strict is for records: leave it out');
}

const isPage = (format: CleanRequest['inputFormat']): boolean =>
  format !== null && format !== 'auto' && !isStreamForm(format);

/** A missing input has a message of its own, so it counts as a folder. */
const mayHoldFolders = ({ operands, files0From }: CleanRequest): boolean =>
  files0From !== null || operands.some((path) => path !== '-' && (isFolder(path) || !existsSync(path)));

/** Whether the request is for many documents: a folder always is, even with a single page. */
export function isBatch({ operands, files0From, inputFormat, split }: CleanRequest): boolean {
  if (split || files0From !== null || operands.length > 1 || isStreamForm(inputFormat)) return true;
  const [only = '-'] = operands;
  const isAuto = (inputFormat ?? 'auto') === 'auto';
  return (isAuto && (isStreamForm(formOfInputName(only)) || holdsJson(only, only))) || isFolder(only);
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Formats that hold one article per line, so that one file holds those of many inputs. */
const holdsLines = (format: CleanRequest['format']): boolean => isRecordFormat(format) || isTable(format);

const FORMAT_OF_EXTENSION: Readonly<Record<string, NonNullable<CleanRequest['format']>>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.txt': 'text',
  '.md': 'markdown',
  '.csv': 'csv',
  '.tsv': 'tsv',
};

/** The format of the output: as given, else as the name of the output file says; null: whatever suits the inputs. */
export function outputFormat(request: CleanRequest): CleanRequest['format'] {
  const { format, output, explain, split } = request;
  if (format !== null || output === null || explain) return format;
  const named = FORMAT_OF_EXTENSION[extname(output).toLowerCase()] ?? null;
  if (named === null || output.endsWith('/') || isFolder(output)) return null;
  // A table or a file of lines holds any number of articles, so its name is clear.
  return holdsLines(named) || (isOneInput(request) && !split) ? named : null;
}

/** Whether the output is one file rather than a folder of files. */
export function isOutputFile(request: CleanRequest): boolean {
  const { output } = request;
  if (output === null || output.endsWith('/') || isFolder(output)) return false;
  return isOneInput(request) || holdsLines(FORMAT_OF_EXTENSION[extname(output).toLowerCase()] ?? null);
}

function isOneInput({ operands, files0From }: CleanRequest): boolean {
  const [only = '-'] = operands;
  return files0From === null && operands.length <= 1 && !isFolder(only);
}

export const isTable = (format: CleanRequest['format']): format is 'csv' | 'tsv' =>
  format === 'csv' || format === 'tsv';

/** The file of the profile that the run uses or learns; null for none. */
function profileOf(request: CleanRequest): string | null {
  const { profile, learn, output } = request;
  if (profile !== null || !learn) return profile;
  return output === null || isOutputFile(request) ? LEARNED : join(output, LEARNED);
}

/** What a learned profile is called in a folder. */
export const LEARNED = 'site.profile.json';

type FieldsRequest = Pick<CleanRequest, 'idField' | 'urlField' | 'textField' | 'htmlField'>;

/** The names of the fields of records, where any is given. */
export function recordFieldsOf({ idField, urlField, textField, htmlField }: FieldsRequest): Pick<Job, 'recordFields'> {
  const recordFields = { id: idField, url: urlField, text: textField, html: htmlField };
  return Object.values(recordFields).some((name) => name !== null) ? { recordFields } : {};
}

/** A table is made from lines of NDJSON. */
function formatOfJob(request: CleanRequest, isSeveral: boolean): ArticleFormat {
  const format = outputFormat(request);
  if (isTable(format)) return 'ndjson';
  const isStream = isSeveral && (request.output === null || isOutputFile(request));
  return format ?? (isStream ? 'ndjson' : 'json');
}
/** The shape of version 1 is JSON's alone: other forms show what version 2 has. */
const schemaVersionOf = ({ schemaVersion, format, explain }: CleanRequest): SchemaVersion => {
  const isJson = !explain && (format === null || format === 'json' || format === 'ndjson');
  return (isJson ? schemaVersion : null) ?? SCHEMA_VERSION;
};

/** What every document of the run has in common. */
export function jobOf(
  request: CleanRequest,
  { isSeveral, rules, columns }: { isSeveral: boolean; rules: RulesConfig | null; columns: number | undefined },
): Job {
  const {
    layout,
    url,
    referenceDate,
    charset,
    minFieldConfidence,
    keepDoubtful,
    favor,
    labeller,
    provenance,
    explain,
    salt,
  } = request;
  const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
  return {
    options: {
      url,
      referenceDate,
      ...(layout !== null && { layout }),
      ...(minFieldConfidence !== null && { minFieldConfidence }),
      keepDoubtful,
      ...(favor !== null && { favor }),
      labeller,
      profile: profileOf(request),
      salt,
      rules,
      maxBytes,
      provenance: provenance || explain || request.format === 'dolma-attributes',
      schemaVersion: schemaVersionOf(request),
      ...(charset !== null && { charset }),
    },
    maxBytes,
    writing: {
      shown: { links: request.links, images: request.images, tables: request.tables },
      width: request.width,
      fields: request.fields,
    },
    format: explain ? 'explain' : formatOfJob(request, isSeveral),
    columns,
    ...recordFieldsOf(request),
    // What a document of Dolma says of its origin stays.
    passThrough: [...(request.format === 'dolma' ? ['source', 'added'] : []), ...(request.passThrough ?? [])],
  };
}
