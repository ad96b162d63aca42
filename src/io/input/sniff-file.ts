import { closeSync, readSync } from 'node:fs';
import type { StreamForm } from './input-form.ts';
import { kindOfContent } from './kind-of-content.ts';
import { openToRead } from './open-to-read.ts';
import { packingOf } from './packing.ts';
import type { SkipKind } from './skip-kinds.ts';

/** Bytes that decide, read into one place for all files. Packed bytes unpack to a thousand times as many at most. */
const head = Buffer.alloc(4096);

/**
 * What a file whose name does not tell is, by its beginning; of gzip, by the beginning of what is packed. Zstandard, whose
 * blocks are long, is taken for a page.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export function sniffFile(file: string | Buffer): 'page' | StreamForm | SkipKind {
  const descriptor = openToRead(file);
  let length: number;
  try {
    length = readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  const bytes = head.subarray(0, length);
  const packing = packingOf(bytes);
  if (packing === 'zstd') return 'page';
  return kindOfContent(packing === null ? bytes : unpackBeginning(bytes));
}

/** Broken gzip unpacks to nothing, and nothing then shows what it is: it counts as an archive. */
function unpackBeginning(bytes: Buffer): Uint8Array {
  // Few files come here, and every start would pay for an import.
  const { gunzipSync, constants } = process.getBuiltinModule('node:zlib');
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return bytes;
  }
}
