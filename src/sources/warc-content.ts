import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import { CleanArticleError } from '../errors.ts';

type Undo = (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

// Flushed rather than finished, since a crawler may have stopped within a page.
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const by =
  (unpack: (bytes: Uint8Array, options: object) => Promise<Uint8Array>, finishFlush: number): Undo =>
  (bytes, maxOutputLength) =>
    unpack(bytes, { maxOutputLength, finishFlush });

const gunzip = by(promisify<Uint8Array, object, Uint8Array>(zlib.gunzip), Z_SYNC_FLUSH);
const inflate = by(promisify<Uint8Array, object, Uint8Array>(zlib.inflate), Z_SYNC_FLUSH);
const inflateRaw = by(promisify<Uint8Array, object, Uint8Array>(zlib.inflateRaw), Z_SYNC_FLUSH);

const UNDO: ReadonlyMap<string, Undo> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  // Named for zlib's form, which some servers leave out.
  ['deflate', (bytes, maxBytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(bytes, maxBytes)],
  ['br', by(promisify<Uint8Array, object, Uint8Array>(zlib.brotliDecompress), BROTLI_OPERATION_FLUSH)],
  ['chunked', (bytes) => new AsyncIterReader([bytes], null, true).readFully()],
]);
const UNREAD = new Set(['zstd', 'compress', 'x-compress']);

/**
 * The content of an HTTP response, out of its transfer and content codings. Content that is not in the coding it is
 * said to be in is taken as it is: many crawlers unpack a page and leave its head as it was.
 *
 * @throws CleanArticleError `too-large`, `unsupported`.
 */
export async function httpContent(
  body: Uint8Array,
  fields: ReadonlyMap<string, string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = `${fields.get('content-encoding') ?? ''},${fields.get('transfer-encoding') ?? ''}`.toLowerCase();
  let content = body;
  for (const name of codings.split(',').reverse()) content = await undo(name.trim(), content, maxBytes);
  return content;
}

async function undo(coding: string, content: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (UNREAD.has(coding))
    throw new CleanArticleError('unsupported', `its content is packed with ${coding}, which is not read`);
  try {
    return (await UNDO.get(coding)?.(content, maxBytes)) ?? content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return content;
    throw new CleanArticleError(
      'too-large',
      `unpacks to more than ${maxBytes} bytes; raise the bound with --max-bytes`,
    );
  }
}
