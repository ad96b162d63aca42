import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { CleanArticleError } from '../../errors.ts';
import { packingOf } from '../input/packing.ts';
import { isOutputTooLarge, unpackBytes, unpacksToMore } from '../input/unpack-bytes.ts';
import { joinChunks } from './http-chunks.ts';

type Undo = (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

// Flushed rather than finished, since a crawler may have stopped within a page.
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const by =
  (unpack: (bytes: Uint8Array, options: object) => Promise<Uint8Array>, finishFlush: number): Undo =>
  (bytes, maxOutputLength) =>
    unpack(bytes, { maxOutputLength, finishFlush });

const inflate = by(promisify<Uint8Array, object, Uint8Array>(zlib.inflate), Z_SYNC_FLUSH);
const inflateRaw = by(promisify<Uint8Array, object, Uint8Array>(zlib.inflateRaw), Z_SYNC_FLUSH);

async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const content = packingOf(bytes) === 'gzip' ? (await unpackBytes(bytes, maxBytes)).bytes : bytes;
  return content.length > 0 ? content : bytes;
}

const UNDO: ReadonlyMap<string, Undo> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  // Named for zlib's form, which some servers leave out.
  ['deflate', (bytes, maxBytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(bytes, maxBytes)],
  ['br', by(promisify<Uint8Array, object, Uint8Array>(zlib.brotliDecompress), BROTLI_OPERATION_FLUSH)],
  ['chunked', async (bytes) => joinChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))],
]);
const UNREAD = new Set(['zstd', 'compress', 'x-compress']);
/** Real content has one or two. */
const MOST_CODINGS = 4;

/**
 * The transfer and content codings that a response says its content is in, in the order in which they are undone.
 * @throws CleanArticleError `unsupported` for more of them than anybody needs, or one that is not read.
 */
export function codingsOf(fields: ReadonlyMap<string, string>): string[] {
  const said = `${fields.get('content-encoding') ?? ''},${fields.get('transfer-encoding') ?? ''}`.toLowerCase();
  const names = said.split(',').map((name) => name.trim());
  const codings = names.filter((name) => UNDO.has(name) || UNREAD.has(name)).reverse();
  if (codings.length > MOST_CODINGS)
    throw new CleanArticleError(
      'unsupported',
      `its content declares ${codings.length} codings; at most ${MOST_CODINGS} are supported`,
    );
  const unread = codings.find((name) => UNREAD.has(name));
  if (unread)
    throw new CleanArticleError('unsupported', `its content is packed with ${unread}, which is not supported`);
  return codings;
}

/** What a page of an archive holds, as it was sent. */
interface PackedContent {
  readonly bytes: Uint8Array;
  /** How it is packed, the last coding first. */
  readonly codings: readonly string[];
  /** Where it stands, for messages. */
  readonly place: string;
}

/**
 * The content of a page out of its codings. Content that is not in a coding it is said to be in is taken as it is: many
 * crawlers unpack a page and leave its head as it was. Of content that breaks within, what stands before counts.
 *
 * @throws CleanArticleError `too-large`; its message says which record it is.
 */
export async function pageContent({ bytes, codings, place }: PackedContent, maxBytes: number): Promise<Uint8Array> {
  let content = bytes;
  for (const coding of codings) {
    try {
      content = (await UNDO.get(coding)?.(content, maxBytes)) ?? content;
    } catch (error) {
      if (isTooLarge(error)) throw new CleanArticleError('too-large', `${place}: ${unpacksToMore(maxBytes).message}`);
    }
  }
  return content;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof CleanArticleError || isOutputTooLarge(error as NodeJS.ErrnoException);
