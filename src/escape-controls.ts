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
