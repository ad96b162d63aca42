import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { createUnpacker, type Packing, packingOf } from './packing.ts';

/**
 * A byte stream as it is, or unpacked where it begins like one of the packings. Of one that is cut short or broken, what
 * stands before the fault comes out first.
 * @throws CleanArticleError `unsupported` for zstd where Node has none.
 */
export async function* unpack(
  stream: Readable,
  packings: readonly Packing[] = ['gzip', 'zstd'],
): AsyncGenerator<Buffer> {
  await once(stream, 'readable');
  const head: Buffer | null = stream.read();
  if (head !== null) stream.unshift(head);
  const packing = head === null ? null : packingOf(head);
  if (packing === null || !packings.includes(packing)) {
    yield* stream;
    return;
  }
  const unpacked = await createUnpacker(packing);
  stream.on('error', (error) => unpacked.destroy(error));
  stream.pipe(unpacked);
  try {
    yield* unpacked;
  } catch (error) {
    // Iteration lets go of what was unpacked and not yet read.
    for (let chunk = unpacked.read(); chunk !== null; chunk = unpacked.read()) yield chunk;
    throw error;
  } finally {
    stream.destroy();
  }
}
