/** The text of a block of a marked-up page from the characters between its marks. */
import { normalizeText } from './normalize-text.ts';
import { replaceInPieces, toSpace } from './replace-in-pieces.ts';

const spaces = /[ \t\n]+/g;

/** One line without control characters, its white space single spaces. */
export function cleanLine(raw: string): string {
  if (isClean(raw)) return raw.trim();
  return replaceInPieces(normalizeText(raw), singleSpaces).trim();
}

const singleSpaces = (text: string): string => text.replace(spaces, toSpace);

/** Keeps line breaks and indentation, drops blank lines at both ends and spaces at the ends of lines. */
export function cleanCode(raw: string): string {
  const lines = normalizeText(raw).replaceAll('\t', '    ').split('\n');
  const trimmed = lines.map((line) => line.trimEnd());
  const first = trimmed.findIndex((line) => line !== '');
  return first === -1 ? '' : trimmed.slice(first).join('\n').trimEnd();
}

/** Whether there is nothing to repair but white space at the ends, as in most blocks. Says no for all but the commonest characters. */
function isClean(raw: string): boolean {
  let previous = 0;
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index);
    const isCommon =
      (unit > 0x20 && unit < 0x7f) ||
      (unit === 0x20 && previous !== 0x20) ||
      (unit > 0xa0 && unit < 0x1680 && unit !== 0xad) ||
      (unit >= 0x2010 && unit <= 0x2027) ||
      (unit > 0x3000 && unit < 0xd800);
    if (!isCommon) return false;
    previous = unit;
  }
  return true;
}
