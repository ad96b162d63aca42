/** Control characters written out, as JSON does it: `\u009b`. Terminals obey them, and readers of lines end lines at some. */

/** Of those above ASCII, which JSON allows raw, U+009B begins a terminal's command; at U+0085, U+2028 and U+2029 some readers cut a record. */
const rawInJson = /[\x7f-\x9f\u2028\u2029]/g;

/** All but line feed and tab. */
const obeyed = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

const written = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What `JSON.stringify` gave, the same value in characters that nothing obeys. */
export const escapeJson = (json: string): string => json.replace(rawInJson, written);

/** A message for a terminal. Its lines stay. */
export const escapeControls = (text: string): string => text.replace(obeyed, written);

/**
 * As `escapeJson`, for JSON in valid UTF-8 that others have written: also a carriage return between two tokens, where some
 * readers end a line, becomes a space. The same bytes where nothing is to be changed.
 */
export function escapeJsonBytes(json: Uint8Array): Uint8Array {
  let length = json.length;
  let isChanged = false;
  for (let at = 0; at < json.length; at++) {
    const code = rawCodeAt(json, at);
    if (code > 0) length += 6 - lengthOf(code);
    isChanged ||= code > 0 || json[at] === RETURN;
  }
  return isChanged ? rewrite(json, length) : json;
}

function rewrite(json: Uint8Array, length: number): Uint8Array {
  const escaped = new Uint8Array(length);
  let to = 0;
  for (let at = 0; at < json.length; at++) {
    const code = rawCodeAt(json, at);
    if (code > 0) {
      for (const char of BACKSLASH_U) escaped[to++] = char;
      for (let shift = 12; shift >= 0; shift -= 4) escaped[to++] = DIGITS[(code >> shift) & 15] as number;
      at += lengthOf(code) - 1;
    } else escaped[to++] = json[at] === RETURN ? SPACE : (json[at] as number);
  }
  return escaped;
}

const RETURN = 0x0d;
const SPACE = 0x20;
const BACKSLASH_U = Buffer.from('\\u');
const DIGITS = Buffer.from('0123456789abcdef');

/** The code of the character of `rawInJson` that begins at a byte of UTF-8, else 0. */
function rawCodeAt(json: Uint8Array, at: number): number {
  const byte = json[at] as number;
  if (byte < 0x7f) return 0;
  const next = json[at + 1] as number;
  if (byte === 0x7f) return byte;
  if (byte === 0xc2) return next < 0xa0 ? next : 0;
  if (byte !== 0xe2 || next !== 0x80) return 0;
  const last = json[at + 2] as number;
  return last === 0xa8 || last === 0xa9 ? 0x2000 + last - 0x80 : 0;
}

/** Of a character in UTF-8. */
const lengthOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : 3);
