import {
  FOREIGN_WORDS,
  MODIFIED_WORDS,
  PUBLISHED_WORDS,
  UNSPACED_MODIFIED_WORDS,
  UNSPACED_PUBLISHED_WORDS,
} from './label-words.ts';

/** What the wording beside a date says that it is the date of. */
export type DateLabel = 'published' | 'modified' | 'foreign';

/** No label stands farther before its date than this many characters. */
const REACH = 64;

/** A word of the table as a pattern: short words from their beginning, a final `$` as marks up to the date. */
function wordPattern(word: string): string {
  const stem = word.replace(/\$$/, '').replace(/[()]/g, '\\$&');
  return `${stem.length < 6 ? '(?<![\\p{L}\\p{N}])' : ''}${stem}${word.endsWith('$') ? '(?=[^\\p{L}\\p{N}]{0,4}$)' : ''}`;
}
const source = (words: readonly string[]) => words.map(wordPattern).join('|');

let spaced: RegExp | undefined;
let unspaced: RegExp | undefined;

/** The label nearest before a date, where a text gives one: `Published on`, `Zuletzt aktualisiert:`. */
export function labelBefore(text: string): { label: DateLabel; index: number; end: number } | null {
  spaced ??= new RegExp(
    `(${source([...PUBLISHED_WORDS, ...UNSPACED_PUBLISHED_WORDS])})|(${source([...MODIFIED_WORDS, ...UNSPACED_MODIFIED_WORDS])})|(${source(FOREIGN_WORDS)})`,
    'giu',
  );
  const from = Math.max(0, text.length - REACH);
  let found: { label: DateLabel; index: number; end: number } | null = null;
  for (const match of text.slice(from).matchAll(spaced)) {
    const label = match[1] !== undefined ? 'published' : match[2] !== undefined ? 'modified' : 'foreign';
    found = { label, index: from + match.index, end: from + match.index + match[0].length };
  }
  return found;
}

/** The label that follows a date at once, as in Japanese, Chinese and Korean: `2020年11月20日 公開`. */
export function labelAfter(text: string): DateLabel | null {
  unspaced ??= new RegExp(
    `^[^\\p{L}]{0,12}(?:(${UNSPACED_PUBLISHED_WORDS.join('|')})|(${UNSPACED_MODIFIED_WORDS.join('|')}|updated))`,
    'iu',
  );
  const match = unspaced.exec(text);
  return match && (match[1] !== undefined ? 'published' : 'modified');
}

/** Every label wording of a text replaced by white space. */
export function withoutLabels(text: string): string {
  every ??= new RegExp(
    `(?:first |originally |last |zuletzt |última |ultimo |dernière )?(?:${source([...PUBLISHED_WORDS, ...MODIFIED_WORDS, ...UNSPACED_PUBLISHED_WORDS, ...UNSPACED_MODIFIED_WORDS])})[\\p{L}]{0,4}`,
    'giu',
  );
  return text.replace(every, ' ');
}

let every: RegExp | undefined;
