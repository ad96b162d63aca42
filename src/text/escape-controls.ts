/**
 * Characters written out, as JSON does it: `\u009b`, and above U+FFFF as JavaScript does it: `\u{e0041}`. Terminals obey control
 * characters, and readers of lines end lines at some. Of those that show nothing, some turn the direction of what stands
 * beside them, and all let one name pass for another.
 */

/** Of what JSON allows raw, U+009B begins a terminal's command; at U+0085, U+2028 and U+2029 some readers cut a record; the rest turn text round. */
const rawInJson = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/** All controls but line feed and tab, and all that shows nothing: marks and overrides of direction, joiners, fillers, tags. */
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;

/** The same without joiners, fillers and marks that languages are written with: they hold for their neighbours alone. */
const unseenInProse = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

function written(char: string): string {
  const digits = (char.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}

/** What `JSON.stringify` gave, the same value in characters that nothing obeys. */
export const escapeJson = (json: string): string => json.replace(rawInJson, written);

/** A message for a terminal. Its lines stay. */
export const escapeControls = (text: string): string => text.replace(unseen, written);

/** A name, or what else must stay on one line of a message. */
export const escapeLine = (text: string): string =>
  escapeControls(text.replace(/[\n\r\t]/g, (char) => JSON.stringify(char).slice(1, -1)));

/** Text of a page for a terminal, readable in any script. Its lines stay, and no change of direction leaves them. */
export const escapeProse = (text: string): string => text.replace(unseenInProse, written);

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
  if (byte !== 0xe2 || (next !== 0x80 && next !== 0x81)) return 0;
  const code = 0x2000 + ((next & 1) << 6) + ((json[at + 2] as number) & 0x3f);
  return (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? code : 0;
}

/** Of a character in UTF-8. */
const lengthOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : 3);
