import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../batch/task.ts';
import { formOfInputName, isStreamForm } from '../io/input/input-form.ts';
import { DEFAULT_MAX_BYTES } from '../options.ts';
import type { RulesConfig } from '../rules/rules-config.ts';
import { SCHEMA_VERSION, type SchemaVersion } from '../schema/article-fields.ts';
import type { COMMAND_OPTIONS } from './command-options.ts';
import { type Request, UsageError } from './define-command.ts';

export type CleanRequest = Request<typeof COMMAND_OPTIONS>;

/** @throws UsageError for inputs that do not go together. */
export function checkInputs({ operands, files0From }: Pick<CleanRequest, 'operands' | 'files0From'>): void {
  if ([...operands, files0From].filter((input) => input === '-').length > 1)
    throw new UsageError('standard input (-) can be given only once');
  if (operands.length > 0 && files0From !== null)
    throw new UsageError('inputs come either from --files0-from or from the command line: leave out one of them');
}

/** @throws UsageError for inputs or options that do not go together. */
export function checkRequest(request: CleanRequest): void {
  checkInputs(request);
  const { operands, files0From, explain, format, output, resume, learn, split } = request;
  if (split && (explain || (format !== null && format !== 'ndjson')))
    throw new UsageError('--split gives NDJSON: leave out --format and --explain');
  if (explain && format) throw new UsageError('--explain has its own format: leave out --format');
  if (explain && output) throw new UsageError('--explain writes to the terminal: leave out --output');
  if (learn && (operands.includes('-') || files0From === '-' || (operands.length === 0 && files0From === null)))
    throw new UsageError('--learn reads its inputs twice: give files or folders, not standard input');
  if (resume && output === null) throw new UsageError('--resume continues a folder of outputs: name it with --output');
}

/** Whether the request is for many documents: a folder always is, even with a single page. */
export function isBatch({ operands, files0From, inputFormat, split }: CleanRequest): boolean {
  if (split || files0From !== null || operands.length > 1 || isStreamForm(inputFormat)) return true;
  const [only = '-'] = operands;
  return ((inputFormat ?? 'auto') === 'auto' && isStreamForm(formOfInputName(only))) || isFolder(only);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The file of the profile that the run uses or learns; null for none. */
function profileOf({ profile, learn, output }: CleanRequest): string | null {
  if (profile !== null || !learn) return profile;
  return output === null ? LEARNED : join(output, LEARNED);
}

/** What a learned profile is called in a folder. */
export const LEARNED = 'site.profile.json';

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
    output,
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
      provenance: provenance || explain,
      schemaVersion: schemaVersionOf(request),
      ...(charset !== null && { charset }),
    },
    maxBytes,
    writing: {
      shown: { links: request.links, images: request.images, tables: request.tables },
      width: request.width,
      fields: request.fields,
    },
    format: explain ? 'explain' : (request.format ?? (isSeveral && output === null ? 'ndjson' : 'json')),
    columns,
    passThrough: request.passThrough ?? [],
  };
}
