import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { CleanArticleError } from '../errors.ts';

export type Packing = 'gzip' | 'zstd';

/** What bytes are packed with, by how they begin; null: they are as they are. */
export function packingOf(head: Uint8Array): Packing | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd ? 'zstd' : null;
}

/** @throws CleanArticleError `unsupported` for zstd where Node has none. */
export async function createUnpacker(packing: Packing): Promise<Transform> {
  const zlib = await import('node:zlib');
  return packing === 'gzip' ? zlib.createGunzip() : zstdOf(zlib).createZstdDecompress();
}

/**
 * What was packed, up to a bound.
 * @throws CleanArticleError `too-large`; `unreadable` for what is cut short or broken; `unsupported` as above.
 */
export async function unpackBytes(packing: Packing, bytes: Uint8Array, maxBytes: number): Promise<Buffer> {
  const zlib = await import('node:zlib');
  const unpack: typeof zlib.gunzip = packing === 'gzip' ? zlib.gunzip : zstdOf(zlib).zstdDecompress;
  try {
    return await promisify<Uint8Array, object, Buffer>(unpack)(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new CleanArticleError(
        'too-large',
        `unpacks to more than ${maxBytes} bytes; raise the bound with --max-bytes`,
      );
    throw new CleanArticleError('unreadable', `the ${packing} is cut short or broken`);
  }
}

/** The part of node:zlib that Node has from 22.15 on; the types are those of Node 20. */
function zstdOf(zlib: typeof import('node:zlib')) {
  const found = zlib as unknown as {
    createZstdDecompress?: () => Transform;
    zstdDecompress?: typeof import('node:zlib').gunzip;
  };
  const { createZstdDecompress, zstdDecompress } = found;
  if (createZstdDecompress && zstdDecompress) return { createZstdDecompress, zstdDecompress };
  throw new CleanArticleError(
    'unsupported',
    'is packed with zstd, which Node can unpack from 22.15 on; until then pipe it in: zstd -dc … | clean-article',
  );
}
