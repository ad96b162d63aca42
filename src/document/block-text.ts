/** The text of a block of a marked-up page from the characters between its marks. */
import { normalizeText } from './normalize-text.ts';

const spaces = /[ \t\n]+/g;

/** One line without control characters, its white space single spaces. */
export function cleanLine(raw: string): string {
  return normalizeText(raw).replace(spaces, ' ').trim();
}

/** Keeps line breaks and indentation, drops blank lines at both ends and spaces at the ends of lines. */
export function cleanCode(raw: string): string {
  const lines = normalizeText(raw).replaceAll('\t', '    ').split('\n');
  const trimmed = lines.map((line) => line.trimEnd());
  const first = trimmed.findIndex((line) => line !== '');
  return first === -1 ? '' : trimmed.slice(first).join('\n').trimEnd();
}
