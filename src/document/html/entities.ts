import { decodeHTML, decodeHTMLAttribute } from 'entities/lib/decode.js';

/** What is decoded at once, in characters: each entity adds a piece to a text that is kept until it is read. */
const AT_ONCE = 1 << 16;

/** The characters that entities (`&amp;`, `&#39;`) stand for in their place, as in text. */
export const decodeText = (raw: string): string => (raw.includes('&') ? inPieces(raw, decodeHTML) : raw);

/** As in the value of an attribute, where `&copy=` of an address is none. */
export const decodeAttribute = (raw: string): string => (raw.includes('&') ? inPieces(raw, decodeHTMLAttribute) : raw);

function inPieces(raw: string, decode: (piece: string) => string): string {
  if (raw.length <= AT_ONCE) return decode(raw);
  const pieces: string[] = [];
  for (let start = 0; start < raw.length; ) {
    const next = raw.indexOf('&', start + AT_ONCE);
    const end = next === -1 ? raw.length : next;
    pieces.push(decode(raw.slice(start, end)));
    start = end;
  }
  return pieces.join('');
}
