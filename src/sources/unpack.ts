import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A byte stream as it is, or unpacked where its first bytes are those of a gzip. Rejects as the stream fails. */
export async function unpack(stream: Readable): Promise<AsyncIterable<Buffer>> {
  await once(stream, 'readable');
  const head: Buffer | null = stream.read();
  if (head === null) return stream;
  stream.unshift(head);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return stream;
  const { createGunzip } = await import('node:zlib');
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}
