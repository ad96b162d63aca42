import type { Tally } from '../batch/summary.ts';
import { byteName } from '../io/input/file-name.ts';
import { findInputs } from '../io/input/find-inputs.ts';
import { formOfInputName, isStreamForm } from '../io/input/input-form.ts';
import type { CleanRequest } from './clean-request.ts';
import type { Streams } from './define-command.ts';
import { globsOf } from './given-inputs.ts';
import type { Progress } from './progress.ts';

/** For a terminal. Folders are walked an extra time to count files; for streams and lists the number is unknown. */
export async function openProgress(request: CleanRequest, streams: Streams, tally: Tally): Promise<Progress> {
  const { Progress } = await import('./progress.ts');
  return new Progress(streams.stderr, tally, await countInputs(request));
}

/** Counts skipped files too, because they cannot be recognised without reading them. */
async function countInputs(request: CleanRequest): Promise<number | null> {
  const { operands, files0From, inputFormat } = request;
  if (files0From !== null || isStreamForm(inputFormat)) return null;
  const globs = await globsOf(request);
  let inputs = 0;
  for (const given of operands) {
    for (const input of findInputs(byteName(given), { globs, sniff: () => 'page' })) {
      if (input.path === null || ('file' in input && isStreamForm(input.form ?? formOfInputName(input.path))))
        return null;
      inputs++;
    }
  }
  return inputs;
}
