/**
 * From bytes to text. What is certain comes before what is said, and what is said before what is guessed: a byte order
 * mark, valid UTF-8, the zero bytes of UTF-16, mostly valid UTF-8, the charset that the transport or the page declares,
 * and last a guess by letter statistics, whose library is loaded only then.
 */

import { isAscii, isUtf8 } from 'node:buffer';
import { CleanArticleError } from '../errors.ts';
import { hasManyControls, refuseKnownBinary } from './binary-input.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeLegacy, decodeWindows1252, encodingOfLabel } from './legacy-encoding.ts';
import { isMostlyUtf8, utf16ByZeros } from './unicode-bytes.ts';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** The name in the WHATWG Encoding Standard, lower-case: `utf-8`, `windows-1252`, `shift_jis` ... */
  readonly encoding: string;
}

export interface DecodeHints {
  /** What the transport says, as in `Content-Type: text/html; charset=…`. Believed before the page, not before the bytes. */
  readonly charset?: string;
}

/** @throws {CleanArticleError} `binary-input` for what is not text, `bad-encoding` for UTF-32. */
export async function decode(bytes: Uint8Array, hints: DecodeHints = {}): Promise<Decoded> {
  const unicode = markedEncoding(bytes) ?? unmarkedUnicode(bytes);
  if (unicode !== null) return { text: decodeUnicode(unicode, bytes), encoding: unicode };

  for (const label of [hints.charset, declaredCharset(bytes)]) {
    const encoding = label === undefined ? null : encodingOfLabel(label);
    const text = encoding === null ? null : decodeLegacy(encoding, bytes);
    if (encoding !== null && text !== null) return { text, encoding };
  }
  const { guessEncodings } = await import('./guess-encoding.ts');
  for (const encoding of await guessEncodings(bytes)) {
    const text = decodeLegacy(encoding, bytes);
    if (text !== null) return { text, encoding };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0xff || second !== 0xfe) return null;
  if (third === 0 && fourth === 0) {
    throw new CleanArticleError('bad-encoding', 'UTF-32 is not read. Convert it first: iconv -f UTF-32 -t UTF-8.');
  }
  return 'utf-16le';
}

function unmarkedUnicode(bytes: Uint8Array): string | null {
  refuseKnownBinary(bytes);
  const wide = utf16ByZeros(bytes);
  if (wide !== null) return wide;
  if (hasManyControls(bytes)) {
    throw new CleanArticleError('binary-input', 'This is binary data, not a page. Give its text, HTML or Markdown.');
  }
  if (isUtf8(bytes)) return isIso2022Jp(bytes) ? null : 'utf-8';
  return isMostlyUtf8(bytes) ? 'utf-8' : null;
}

/** ISO-2022-JP is ASCII by its bytes and shifts to its other sets by `ESC $` or `ESC (`. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const shift = bytes.indexOf(0x1b);
  return shift !== -1 && isAscii(bytes) && (bytes[shift + 1] === 0x24 || bytes[shift + 1] === 0x28);
}

function decodeUnicode(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  // Six times as fast as TextDecoder on ASCII, with the same replacement characters.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
