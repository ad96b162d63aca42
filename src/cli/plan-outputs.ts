import type { Job } from '../batch/task.ts';
import type { OutputPlaces } from '../io/output/output-places.ts';
import type { CleanRequest } from './clean-request.ts';
import type { Streams } from './define-command.ts';
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
  const keeping = output === null ? null : await import('./keep-inputs.ts');
  const places = keeping && output !== null ? keeping.placesIn(output, request) : null;
  const inputs = new RunInputs(request, streams, { files: { 'the summary': summary, 'the profile': profile }, places });
  if (learn) await inputs.keepList();
  if (keeping && places) await keeping.keepInputs(places, inputs, { request, job });
  return { inputs, places };
}
