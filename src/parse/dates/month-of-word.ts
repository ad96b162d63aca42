import { MONTHS } from '../../text/months.generated.ts';

/** A form of a name without what differs between its spellings: case, full stops, composed accents, the hamza on an alef. */
const keyOf = (word: string) =>
  word.normalize('NFC').toLowerCase().replace(/[.׳॰]/g, '').replace(/[أإآ]/g, 'ا').replace(' ', '_');

let everyLine: string | undefined;

/** The months, 1 to 12, that lines of the table give a name. They are searched as text: building maps costs more than it saves. */
function monthsIn(lines: string, key: string): Set<number> {
  const months = new Set<number>();
  for (let at = lines.indexOf(key); at !== -1; at = lines.indexOf(key, at + 1)) {
    const isWhole = MARKS.includes(lines[at - 1] ?? ' ') && MARKS.includes(lines[at + key.length] ?? ' ');
    if (isWhole) months.add(lines.slice(lines.lastIndexOf('\n', at) + 1, at).split(' ').length);
  }
  return months;
}

/** What stands between the names of the table. */
const MARKS = ' /\n';

/** The one month of a set; null for none and for several. */
function only(months: ReadonlySet<number>): number | null {
  const [month = null] = months;
  return months.size === 1 ? month : null;
}

/**
 * The month, 1 to 12, that a word names in the page's language, else in English, else in any language that does not dispute
 * it with another: listopad is November in Polish, October in Croatian. Null for any other word. `language` is an ISO 639-1
 * code, with or without a region.
 */
export function monthOfWord(word: string, language: string | null): number | null {
  const code = language?.slice(0, 2).toLowerCase() ?? '';
  const own = MONTHS[code];
  const known = knownIn(own === undefined ? '' : code);
  let month = known.get(word);
  if (month === undefined) {
    month = lookUp(keyOf(word), own ?? '');
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, month);
  }
  return month;
}

/** What words beside numbers proved to be, by the language of the page: they are the same few on most. */
const knownByLanguage = new Map<string, Map<string, number | null>>();
const MOST_KNOWN = 1000;

function knownIn(language: string): Map<string, number | null> {
  const known = knownByLanguage.get(language) ?? new Map<string, number | null>();
  knownByLanguage.set(language, known);
  return known;
}

function lookUp(key: string, own: string): number | null {
  if (key === '') return null;
  const familiar = only(monthsIn(own, key)) ?? only(monthsIn(MONTHS.en as string, key));
  if (familiar !== null) return familiar;
  everyLine ??= Object.values(MONTHS).join('\n');
  // Hebrew writes `in` as the first letter of the word.
  return only(monthsIn(everyLine, key[0] === 'ב' ? key.slice(1) : key));
}
