import { join } from 'node:path';
import type { Job } from '../batch/task.ts';
import { faultInWords } from '../io/input/file-fault.ts';
import { identityAt } from '../io/input/file-identity.ts';
import type { Input } from '../io/input/input.ts';
import { formOfInputName, isStreamForm } from '../io/input/input-form.ts';
import { outputNames } from '../io/output/output-names.ts';
import { OutputPlaces } from '../io/output/output-places.ts';
import type { ArticleFormat } from '../schema/article-formats.ts';
import { configPath } from './choose-rules.ts';
import { type CleanRequest, LEARNED } from './clean-request.ts';
import { UsageError } from './define-command.ts';
import { type RunInputs, STDIN } from './run-inputs.ts';

/**
 * The places in an output folder. Nothing is written yet.
 * @throws UsageError for a folder that cannot be used.
 */
export function placesIn(root: string, { summary, profile }: CleanRequest): OutputPlaces {
  const own = [join(root, LEARNED), profile, summary].filter((file) => file !== null);
  try {
    return new OutputPlaces(root, own);
  } catch (error) {
    throw new UsageError(`--output ${root}: ${faultInWords(error) ?? (error as Error).message}`);
  }
}

/**
 * Keeps outputs from replacing files that the run reads or writes otherwise. Iterates over the inputs only if the folder
 * is not empty: an empty one contains no input.
 * @throws UsageError if every output would replace something. Nothing has been written then.
 */
export async function keepInputs(
  places: OutputPlaces,
  inputs: RunInputs,
  { request, job }: { readonly request: CleanRequest; readonly job: Job },
): Promise<void> {
  if (places.isFresh) return;
  await inputs.keepList();
  const kept = inputs.ownFiles();
  const keep = (what: string, file: string | Buffer | number | null) => {
    const identity = file === null ? null : identityAt(file);
    if (identity !== null) kept.set(identity, what);
  };
  keep('the config', configPath(request.config));
  keep('the profile', request.profile);
  keep('the list of inputs', request.files0From === '-' ? STDIN : request.files0From);
  for await (const input of inputs.all()) if ('file' in input) keep('an input', input.file ?? STDIN);
  places.keep(kept);

  let unsafe: string | null = null;
  for await (const input of inputs.all()) {
    if (!('file' in input)) continue;
    const loss = places.keptAt(namesFor(input, request, job));
    if (loss === null) return;
    unsafe ??= loss;
  }
  if (unsafe !== null)
    throw new UsageError(`--output ${places.root}: its outputs would replace ${unsafe}; choose another folder`);
}

/** The names that the output of an input can have; none if it can have no output. */
function namesFor(input: Input, { inputFormat, split }: CleanRequest, { format }: Job): readonly string[] {
  const form = (inputFormat ?? 'auto') === 'auto' ? (input.form ?? formOfInputName(input.outputPath)) : inputFormat;
  try {
    return outputNames(input, split || isStreamForm(form) ? 'ndjson' : (format as ArticleFormat));
  } catch {
    return [];
  }
}
