import { CleanArticleError } from '../errors.ts';
import { decode } from './decode.ts';

export interface SourceText {
  /** Spaces stand for NULs, so that places stay those of the source. */
  readonly text: string;
  /** Whether there were NULs: a program was stopped while it wrote, or pads its fields. */
  readonly isPadded: boolean;
}

/**
 * The text of a source within its limits.
 * @throws CleanArticleError `bad-input`, `too-large`, `binary-input` or `bad-encoding`.
 */
export async function readSource(
  source: string | Uint8Array,
  settings: { readonly maxBytes: number; readonly charset: string | null },
): Promise<SourceText> {
  const known = bytesOf(source);
  // A UTF-16 code unit takes at least one byte in any encoding, so the length bounds the bytes from below.
  const length = known.length;
  if (length > settings.maxBytes) {
    throw new CleanArticleError(
      'too-large',
      `${length} bytes, over the limit of ${settings.maxBytes}; raise it with --max-bytes`,
    );
  }
  const text = typeof known === 'string' ? known : await decodeBytes(known, settings.charset);
  return text.includes('\0') ? { text: text.replaceAll('\0', ' '), isPadded: true } : { text, isPadded: false };
}

const decodeBytes = async (bytes: Uint8Array, charset: string | null): Promise<string> =>
  (await decode(bytes, charset === null ? {} : { charset })).text;

/** Callers without types hand over what they have. */
function bytesOf(source: unknown): string | Uint8Array {
  if (typeof source === 'string') return source;
  if (ArrayBuffer.isView(source)) return bytesIn(source.buffer, source.byteOffset, source.byteLength);
  if (source instanceof ArrayBuffer || source instanceof SharedArrayBuffer)
    return bytesIn(source, 0, source.byteLength);
  throw new CleanArticleError('bad-input', `a string or bytes (Uint8Array) are expected, not ${nameOf(source)}`);
}

function bytesIn(buffer: ArrayBufferLike, start: number, length: number): Uint8Array {
  // Memory that was given away has no bytes left, and cannot be asked for none.
  if (length === 0) return new Uint8Array();
  const bytes = new Uint8Array(buffer, start, length);
  // Decoders take no memory that another thread may change.
  return buffer instanceof SharedArrayBuffer ? bytes.slice() : bytes;
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return value instanceof Promise
    ? 'a Promise: await it first'
    : name === 'Object'
      ? 'an object'
      : `an object (${name})`;
}
