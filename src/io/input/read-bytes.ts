import { closeSync, fstatSync, readSync } from 'node:fs';
import { CleanArticleError } from '../../errors.ts';
import { openToRead, streamPipe } from './open-to-read.ts';
import { packingOf } from './packing.ts';

/**
 * All bytes of a file or a stream, up to a limit, unpacked where they are packed. A file over the limit is refused unread.
 * @throws CleanArticleError `too-large`; `unreadable` for a broken gzip or zstd; `unsupported` as `unpack` does.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export async function readBytes(
  source: string | Uint8Array | NodeJS.ReadableStream,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const isFile = typeof source === 'string' || source instanceof Uint8Array;
  for await (const chunk of isFile ? chunksOf(source, maxBytes) : source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(bytes);
  }
  const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  if (packingOf(bytes) === null) return bytes;
  const { unpackPage } = await import('./unpack-bytes.ts');
  return unpackPage(bytes, maxBytes);
}

const tooLarge = (maxBytes: number): CleanArticleError =>
  new CleanArticleError('too-large', `over the limit of ${maxBytes} bytes; raise it with --max-bytes`);

/** The most that is read at once, in bytes. */
const CHUNK = 1 << 18;

/**
 * A file in chunks, read at once: nothing else waits for the process, and Node's streams take milliseconds to load. A chunk is no
 * longer than the file and the byte more that shows its end, since V8 collects garbage the sooner the more memory buffers take.
 */
async function* chunksOf(file: string | Uint8Array, maxBytes: number): AsyncGenerator<Uint8Array> {
  const descriptor = openToRead(file);
  const stats = fstatSync(descriptor);
  if (stats.isFIFO()) {
    yield* await streamPipe(descriptor);
    return;
  }
  try {
    if (stats.size > maxBytes) throw tooLarge(maxBytes);
    // The files of /proc have a size of 0, whatever they hold.
    const length = stats.size === 0 ? CHUNK : Math.min(stats.size + 1, CHUNK);
    for (;;) {
      const chunk = Buffer.allocUnsafe(length);
      const filled = fill(chunk, descriptor);
      if (filled > 0) yield chunk.subarray(0, filled);
      if (filled < length) return;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads into a chunk until it is full or the file ends. Returns how many bytes it holds. */
function fill(chunk: Buffer, descriptor: number): number {
  let filled = 0;
  while (filled < chunk.length) {
    const length = readSync(descriptor, chunk, filled, chunk.length - filled, null);
    if (length === 0) break;
    filled += length;
  }
  return filled;
}
