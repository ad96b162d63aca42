/** In the place of Node's modules in a browser: what the cleaning needs of them. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();

/** Bytes with those of Node's conversions that are used. */
class BrowserBuffer extends Uint8Array<ArrayBuffer> {
  override toString(
    encoding: 'utf8' | 'latin1' | 'base64' | 'base64url' | 'hex' = 'utf8',
    start = 0,
    end = this.length,
  ) {
    const bytes = this.subarray(start, end);
    if (encoding === 'utf8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    let latin1 = '';
    for (let at = 0; at < bytes.length; at += PIECE) latin1 += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    if (encoding === 'latin1') return latin1;
    const base64 = btoa(latin1);
    return encoding === 'base64' ? base64 : base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }
}

/** Bytes that are spread over the arguments of one call. */
const PIECE = 1 << 13;

/** As Node's `Buffer.from` and `Buffer.byteLength`. */
export const Buffer = {
  from(source: string | ArrayBuffer | Iterable<number>, offset?: number | string, length?: number): BrowserBuffer {
    if (source instanceof ArrayBuffer) return new BrowserBuffer(source, Number(offset ?? 0), length);
    const isBase64 = typeof source === 'string' && offset === 'base64';
    if (isBase64) return filled(Uint8Array.from(atob(source), (char) => char.charCodeAt(0)));
    return filled(typeof source === 'string' ? encoder.encode(source) : Uint8Array.from(source));
  },
  /** Libraries ask whether they are given bytes of Node. */
  isBuffer: (value: unknown): boolean => value instanceof BrowserBuffer,
  byteLength: (text: string): number => encoder.encode(text).length,
};

function filled(bytes: Uint8Array): BrowserBuffer {
  const buffer = new BrowserBuffer(new ArrayBuffer(bytes.length));
  buffer.set(bytes);
  return buffer;
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

type Encoding = 'hex' | 'base64url';

const encoded = (bytes: Uint8Array, encoding: Encoding): string => Buffer.from(bytes).toString(encoding);

export const hash = (_algorithm: 'sha256', text: string, encoding: Encoding): string =>
  encoded(sha256(encoder.encode(text)), encoding);

export const createHmac = (_algorithm: 'sha256', key: string) => ({
  update: (text: string) => ({
    digest: (encoding: Encoding): string => encoded(hmac(sha256, encoder.encode(key), encoder.encode(text)), encoding),
  }),
});

/** A browser has no files: whoever names one gets the error of a missing file. */
export function readFileSync(): never {
  throw Object.assign(new Error('a browser has no files'), { code: 'ENOENT' });
}

export function statSync(): never {
  return readFileSync();
}
