/** The text of a block of a marked-up page from the characters between its marks. */
import { normalizeText } from './normalize-text.ts';
import { replaceInPieces, toSpace } from './replace-in-pieces.ts';

const spaces = /[ \t\n]+/g;

/** Longer texts are changed in pieces, since a text that grows piece by piece keeps all of them until it is read. */
const SHORT = 1 << 16;

/** One line without control characters, its white space single spaces. */
export function cleanLine(raw: string): string {
  const text = raw.trim();
  const plain = text.length <= SHORT ? plainLine(text) : null;
  return plain ?? replaceInPieces(normalizeText(text), singleSpaces).trim();
}

const singleSpaces = (text: string): string => text.replace(spaces, toSpace);

/** The line where there is nothing to repair but white space, as in nearly all blocks; null for all but the commonest characters. */
function plainLine(text: string): string | null {
  let line = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isInk(unit)) continue;
    if (!isSpace(unit)) return null;
    let end = index + 1;
    while (isSpace(text.charCodeAt(end))) end++;
    if (unit !== 0x20 || end > index + 1) {
      line += `${text.slice(from, index)} `;
      from = end;
    }
    index = end - 1;
  }
  return from === 0 ? text : line + text.slice(from);
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x09;

const isInk = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) ||
  (unit > 0xa0 && unit < 0x1680 && unit !== 0xad) ||
  (unit >= 0x2010 && unit <= 0x2027) ||
  (unit > 0x3000 && unit < 0xd800);

/** Keeps line breaks and indentation, drops blank lines at both ends and spaces at the ends of lines. */
export function cleanCode(raw: string): string {
  const lines = normalizeText(raw).replaceAll('\t', '    ').split('\n');
  const trimmed = lines.map((line) => line.trimEnd());
  const first = trimmed.findIndex((line) => line !== '');
  return first === -1 ? '' : trimmed.slice(first).join('\n').trimEnd();
}
