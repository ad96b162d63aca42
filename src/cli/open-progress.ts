import type { Tally } from '../batch/summary.ts';
import { byteName } from '../sources/file-name.ts';
import { findInputs } from '../sources/find-inputs.ts';
import { formOfInputName, isStreamForm } from '../sources/input-form.ts';
import type { CleanRequest } from './clean-request.ts';
import type { Streams } from './define-command.ts';
import type { Progress } from './progress.ts';

/** For a terminal. Folders are walked once more for the number of pages; of streams and lists it stays unknown. */
export async function openProgress(request: CleanRequest, streams: Streams, tally: Tally): Promise<Progress> {
  const { Progress } = await import('./progress.ts');
  return new Progress(streams.stderr, tally, countPages(request));
}

function countPages({ operands, files0From, inputFormat }: CleanRequest): number | null {
  if (files0From !== null || isStreamForm(inputFormat)) return null;
  let pages = 0;
  for (const given of operands) {
    for (const input of findInputs(byteName(given))) {
      if (input.path === null || isStreamForm(formOfInputName(input.path))) return null;
      pages++;
    }
  }
  return pages;
}
