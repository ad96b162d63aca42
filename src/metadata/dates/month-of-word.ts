import { MONTH_NAMES } from './month-names.generated.ts';

/** A form of a name without what differs between its spellings: case, full stops, composed accents, the hamza on an alef. */
const keyOf = (word: string) => word.normalize('NFC').toLowerCase().replace(/[.׳॰]/g, '').replace(/[أإآ]/g, 'ا');

type Months = ReadonlyMap<string, number>;

let everyLanguage: Months | undefined;
const byLanguage = new Map<string, Months>();

function monthsOf(line: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const [index, names] of line.split(' ').entries()) {
    for (const name of names.split('/')) months.set(keyOf(name.replaceAll('_', ' ')), index + 1);
  }
  return months;
}

/** The names of all languages in one map, without those that name different months: listopad is November in Polish, October in Croatian. */
function monthsOfEveryLanguage(): Months {
  const all = new Map<string, number>();
  const disputed = new Set<string>();
  for (const line of Object.values(MONTH_NAMES)) {
    for (const [name, month] of monthsOf(line)) {
      if ((all.get(name) ?? month) !== month) disputed.add(name);
      all.set(name, month);
    }
  }
  for (const name of disputed) all.delete(name);
  return all;
}

function monthsIn(language: string): Months {
  const known = byLanguage.get(language);
  if (known) return known;
  const months = monthsOf(MONTH_NAMES[language] ?? '');
  byLanguage.set(language, months);
  return months;
}

/**
 * The month, 1 to 12, that a word names in the page's language, in English or, failing these, in any language that does not
 * dispute it; null for any other word. `language` is an ISO 639-1 code, with or without a region.
 */
export function monthOfWord(word: string, language: string | null): number | null {
  const key = keyOf(word);
  const own = language === null ? undefined : monthsIn(language.slice(0, 2).toLowerCase()).get(key);
  const found = own ?? monthsIn('en').get(key);
  if (found !== undefined) return found;
  everyLanguage ??= monthsOfEveryLanguage();
  return everyLanguage.get(key) ?? null;
}
