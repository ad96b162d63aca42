import { MONTH_NAMES } from './month-names.generated.ts';

/** A form of a name without what differs between its spellings: case, full stops, composed accents, the hamza on an alef. */
const keyOf = (word: string) =>
  word.normalize('NFC').toLowerCase().replace(/[.׳॰]/g, '').replace(/[أإآ]/g, 'ا').replace(' ', '_');

/** The month, 1 to 12, that a name has in a line of the table; 0 for none. Searched as text: building maps costs more than it saves. */
function monthInLine(line: string, key: string): number {
  for (let at = line.indexOf(key); at !== -1; at = line.indexOf(key, at + 1)) {
    const isWhole = ' /'.includes(line[at - 1] ?? ' ') && ' /'.includes(line[at + key.length] ?? ' ');
    if (isWhole) return line.slice(0, at).split(' ').length;
  }
  return 0;
}

/**
 * The month, 1 to 12, that a word names in the page's language, else in English, else in any language that does not dispute
 * it with another: listopad is November in Polish, October in Croatian. Null for any other word. `language` is an ISO 639-1
 * code, with or without a region.
 */
export function monthOfWord(word: string, language: string | null): number | null {
  const key = keyOf(word);
  if (key === '') return null;
  const own = language === null ? undefined : MONTH_NAMES[language.slice(0, 2).toLowerCase()];
  const familiar = monthInLine(own ?? '', key) || monthInLine(MONTH_NAMES.en as string, key);
  if (familiar > 0) return familiar;
  // Hebrew writes `in` as the first letter of the word.
  if (key[0] === 'ב') return monthInLine(MONTH_NAMES.he as string, key.slice(1)) || null;
  const months = new Set(Object.values(MONTH_NAMES).map((line) => monthInLine(line, key)));
  months.delete(0);
  const [month, other] = months;
  return month === undefined || other !== undefined ? null : month;
}
