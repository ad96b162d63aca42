import { faultInWords } from '../io/input/file-fault.ts';
import { type ByteName, byteName } from '../io/input/file-name.ts';
import { findInputs } from '../io/input/find-inputs.ts';
import type { FoundInput } from '../io/input/input.ts';
import { listedNames } from '../io/input/listed-names.ts';
import { ALL_NAMES, type NameGlobs } from '../io/input/name-globs.ts';
import { streamFile } from '../io/input/open-to-read.ts';
import type { CleanRequest } from './clean-request.ts';
import { type Streams, UsageError } from './define-command.ts';

/** How a request names its inputs. */
export type InputRequest = Pick<CleanRequest, 'operands' | 'files0From' | 'include' | 'exclude'>;

/** The globs of a request, for the walks through its folders. */
export async function globsOf({ include, exclude }: InputRequest): Promise<NameGlobs> {
  if (include === null && exclude === null) return ALL_NAMES;
  const { nameGlobs } = await import('../io/input/name-globs.ts');
  return nameGlobs(include ?? [], exclude ?? []);
}

/**
 * The inputs in the order given.
 * @param names those of the list, where it was read before.
 * @throws UsageError for a list of names that cannot be read.
 */
export async function* givenInputs(
  request: InputRequest,
  streams: Streams,
  names: readonly ByteName[] | null = null,
): AsyncGenerator<FoundInput> {
  const { operands, files0From } = request;
  const globs = await globsOf(request);
  if (files0From === null) {
    for (const given of operands.length > 0 ? operands : ['-']) yield* findInputs(byteName(given), { globs });
    return;
  }
  for await (const name of names ?? givenNames(files0From, streams)) yield* findInputs(name, { globs, isListed: true });
}

/**
 * The names in a list.
 * @throws UsageError where it cannot be read.
 */
export async function* givenNames(files0From: string, streams: Streams): AsyncGenerator<ByteName> {
  try {
    yield* listedNames(files0From === '-' ? streams.stdin : await streamFile(files0From));
  } catch (error) {
    throw new UsageError(`--files0-from ${files0From}: ${faultInWords(error) ?? error}`);
  }
}
