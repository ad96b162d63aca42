/** Decoding by the names of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org), with what the platform gets wrong put right. */

import { replaceInPieces } from './replace-in-pieces.ts';

/** U+0080 to U+009F of windows-1252; the five bytes without a character stay as they are. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The standard's name for a label such as `Latin1` or `x-sjis`; null for unknown labels and for Unicode's own. */
export function encodingOfLabel(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/** The text, or null where the bytes are not valid in the encoding. `encoding` is a name that `encodingOfLabel` gave. */
export function decodeLegacy(encoding: string, bytes: Uint8Array): string | null {
  // Node 20.18.3 and later read windows-1252 as ISO-8859-1: quotes and dashes become controls (nodejs/node#56542).
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every byte has a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return replaceInPieces(latin1, (piece) =>
    piece.replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80)),
  );
}
