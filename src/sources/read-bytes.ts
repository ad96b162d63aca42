import { closeSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { CleanArticleError } from '../errors.ts';

/**
 * All bytes of a file or a stream, up to a bound; a gzip is unpacked.
 * @throws CleanArticleError `too-large`, or `unreadable` for a broken gzip.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export async function readBytes(source: string | NodeJS.ReadableStream, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of typeof source === 'string' ? chunksOf(source) : source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) {
      throw new CleanArticleError('too-large', `over the bound of ${maxBytes} bytes; raise it with --max-bytes`);
    }
    chunks.push(bytes);
  }
  const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  return isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
}

const CHUNK = 1 << 18;

/** A file in chunks, read at once: nothing else waits for the process, and Node's streams take milliseconds to load. */
function* chunksOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function gunzip(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  const zlib = await import('node:zlib');
  try {
    return await promisify<Buffer, object, Buffer>(zlib.gunzip)(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new CleanArticleError(
        'too-large',
        `unpacks to more than ${maxBytes} bytes; raise the bound with --max-bytes`,
      );
    }
    throw new CleanArticleError('unreadable', 'the gzip is cut short or broken');
  }
}
