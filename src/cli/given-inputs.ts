import { createReadStream } from 'node:fs';
import { faultInWords } from '../sources/file-fault.ts';
import { byteName } from '../sources/file-name.ts';
import { findInputs } from '../sources/find-inputs.ts';
import type { FoundInput } from '../sources/input.ts';
import { listedNames } from '../sources/listed-names.ts';
import type { CleanRequest } from './clean-request.ts';
import { type Streams, UsageError } from './define-command.ts';

/**
 * The inputs in the order given.
 * @throws UsageError for a list of names that cannot be read.
 */
export async function* givenInputs(
  { operands, files0From }: Pick<CleanRequest, 'operands' | 'files0From'>,
  streams: Streams,
): AsyncGenerator<FoundInput> {
  if (files0From === null) {
    for (const given of operands.length > 0 ? operands : ['-']) yield* findInputs(byteName(given));
    return;
  }
  try {
    const list = files0From === '-' ? streams.stdin : createReadStream(files0From);
    for await (const name of listedNames(list)) yield* findInputs(name, true);
  } catch (error) {
    throw new UsageError(`--files0-from ${files0From}: ${faultInWords(error) ?? error}`);
  }
}
