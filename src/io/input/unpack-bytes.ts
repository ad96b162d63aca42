import * as zlib from 'node:zlib';
import { CleanArticleError } from '../../errors.ts';
import type { PackingFault } from './members.ts';
import { packingOf } from './packing.ts';
import { MOST_LAYERS, tooManyLayers } from './unpack.ts';
import { Unpacker } from './unpacker.ts';

interface Unpacked {
  readonly bytes: Uint8Array;
  /** What stands in the way of more; the bytes before it are there. */
  readonly fault: PackingFault | null;
}

/**
 * A packed page, unpacked up to a limit. What follows a page that is whole is left out, as gzip does.
 * @throws CleanArticleError `too-large`; `unreadable` for what is cut short or broken; `unsupported` as `unpack` does.
 */
export async function unpackPage(packed: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  let page = packed;
  for (let layers = 0; ; layers++) {
    const packing = packingOf(page);
    if (packing === null) return page;
    if (layers === MOST_LAYERS) throw tooManyLayers();
    const { bytes, fault } = await unpackBytes(page, maxBytes);
    if (fault !== null && fault.kind !== 'trailing')
      throw new CleanArticleError('unreadable', `the ${packing} is cut short or broken`);
    page = bytes;
  }
}

/**
 * Unpacks bytes that begin like one of the packings, as far as they can be, up to a limit.
 * @throws CleanArticleError `too-large`; `unsupported` for zstd where Node has none.
 */
export async function unpackBytes(packed: Uint8Array, maxBytes: number): Promise<Unpacked> {
  const whole = packingOf(packed) === 'gzip' ? await gunzip(packed, maxBytes) : null;
  if (whole) return { bytes: whole, fault: null };
  const unpacker = new Unpacker([packed]);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacker.stretch()) {
    size += chunk.length;
    if (size > maxBytes) throw unpacksToMore(maxBytes);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), fault: unpacker.fault };
}

export const unpacksToMore = (maxBytes: number) =>
  new CleanArticleError('too-large', `unpacks to more than ${maxBytes} bytes; raise the limit with --max-bytes`);

/** The quick way, for a gzip with nothing wrong in it. Null: not all of it can be unpacked so. */
function gunzip(packed: Uint8Array, maxOutputLength: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    zlib.gunzip(packed, { maxOutputLength, info: true }, (error, result) => {
      if (error) return isOutputTooLarge(error) ? reject(unpacksToMore(maxOutputLength)) : resolve(null);
      // With this option Node gives more than its types say.
      const { buffer, engine } = result as unknown as { buffer: Buffer; engine: zlib.Gunzip };
      resolve(engine.bytesWritten === packed.length ? buffer : null);
    });
  });
}

export const isOutputTooLarge = (error: NodeJS.ErrnoException): boolean => error.code === 'ERR_BUFFER_TOO_LARGE';
