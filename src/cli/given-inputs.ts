import { faultInWords } from '../sources/file-fault.ts';
import { byteName } from '../sources/file-name.ts';
import { findInputs } from '../sources/find-inputs.ts';
import type { FoundInput } from '../sources/input.ts';
import { listedNames } from '../sources/listed-names.ts';
import { ALL_NAMES, type NameGlobs } from '../sources/name-globs.ts';
import { streamFile } from '../sources/open-to-read.ts';
import type { CleanRequest } from './clean-request.ts';
import { type Streams, UsageError } from './define-command.ts';

/** How a request names its inputs. */
export type InputRequest = Pick<CleanRequest, 'operands' | 'files0From' | 'include' | 'exclude'>;

/** The globs of a request, for the walks through its folders. */
export async function globsOf({ include, exclude }: InputRequest): Promise<NameGlobs> {
  if (include === null && exclude === null) return ALL_NAMES;
  const { nameGlobs } = await import('../sources/name-globs.ts');
  return nameGlobs(include ?? [], exclude ?? []);
}

/**
 * The inputs in the order given.
 * @throws UsageError for a list of names that cannot be read.
 */
export async function* givenInputs(request: InputRequest, streams: Streams): AsyncGenerator<FoundInput> {
  const { operands, files0From } = request;
  const globs = await globsOf(request);
  if (files0From === null) {
    for (const given of operands.length > 0 ? operands : ['-']) yield* findInputs(byteName(given), { globs });
    return;
  }
  try {
    const list = files0From === '-' ? streams.stdin : await streamFile(files0From);
    for await (const name of listedNames(list)) yield* findInputs(name, { globs, isListed: true });
  } catch (error) {
    throw new UsageError(`--files0-from ${files0From}: ${faultInWords(error) ?? error}`);
  }
}
