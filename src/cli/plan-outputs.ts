import { dirname } from 'node:path';
import type { Job } from '../batch/task.ts';
import type { OutputPlaces } from '../io/output/output-places.ts';
import { configPath } from './choose-rules.ts';
import { type CleanRequest, isFolder, isOutputFile, isTable, outputFormat } from './clean-request.ts';
import { type Streams, UsageError } from './define-command.ts';
import { RunInputs } from './run-inputs.ts';

interface Plan {
  /** Without what the run writes. */
  readonly inputs: RunInputs;
  /** Null where articles go to standard output. */
  readonly places: OutputPlaces | null;
}

/**
 * Ensures, before anything is written, that no output of a run can replace an input or become one.
 * @throws UsageError if something would be lost.
 */
export async function planOutputs(request: CleanRequest, job: Job, streams: Streams): Promise<Plan> {
  const { summary, output, learn } = request;
  const profile = learn ? (job.options.profile ?? null) : null;
  if (summary !== null || profile !== null) {
    const { checkReplaceable } = await import('./unwritable.ts');
    if (summary !== null) checkReplaceable(`--summary ${summary}`, summary, 'summary');
    if (profile !== null) checkReplaceable(`the profile ${profile}`, profile, 'profile');
  }
  const file = isOutputFile(request) ? output : null;
  if (file !== null) await checkOutputFile(file, request);
  const keeping = output === null || file !== null ? null : await import('./keep-inputs.ts');
  const places = keeping && output !== null ? keeping.placesIn(output, request) : null;
  const inputs = new RunInputs(request, streams, {
    files: { 'the summary': summary, 'the profile': profile, 'the output': file },
    places,
  });
  if (learn) await inputs.keepList();
  if (keeping && places) await keeping.keepInputs(places, inputs, { request, job });
  return { inputs, places };
}

/** @throws UsageError for a file that is read by this run, that no earlier run has written, or that cannot be made. */
async function checkOutputFile(file: string, request: CleanRequest): Promise<void> {
  const { checkReplaceable } = await import('./unwritable.ts');
  const { identityAt } = await import('../io/input/file-identity.ts');
  const folder = dirname(file);
  if (!isFolder(folder)) throw new UsageError(`--output ${file}: there is no folder ${folder}`);
  const identity = identityAt(file);
  if (identity === null) return;
  const { operands, summary, profile, files0From } = request;
  const others = [...operands, summary, profile, files0From, configPath(request.config)];
  const other = others.find((each) => each !== null && each !== '-' && identityAt(each) === identity);
  if (other !== undefined) throw new UsageError(`--output ${file}: is also ${other} of this run; choose another name`);
  const format = outputFormat(request);
  if (format === 'text') checkReplaceable(`--output ${file}`, file, 'text');
  else if (format === 'markdown') checkReplaceable(`--output ${file}`, file, 'Markdown article');
  else checkReplaceable(`--output ${file}`, file, isTable(format) ? 'table of articles' : 'JSON article');
}
