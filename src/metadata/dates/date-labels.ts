import {
  FOREIGN_WORDS,
  MODIFIED_WORDS,
  PUBLISHED_WORDS,
  UNSPACED_MODIFIED_WORDS,
  UNSPACED_PUBLISHED_WORDS,
} from './label-words.ts';
import { phrasesOf } from './phrases.ts';

/** What the wording beside a date says that it is the date of. */
export type DateLabel = 'published' | 'modified' | 'foreign';

export interface LabelMention {
  readonly label: DateLabel;
  /** UTF-16 offsets in the text, the end excluded. */
  readonly start: number;
  readonly end: number;
}

interface LabelWord {
  readonly label: DateLabel;
  readonly stem: string;
  /** Nothing but marks may stand between the word and the date. */
  readonly isAdjacent: boolean;
}

/** No label stands farther before its date than this many characters. */
const REACH = 64;
/** Stems shorter than this are found within too many other words. */
const SHORTEST_INNER_STEM = 6;
/** Letters that may follow a stem. */
const LONGEST_ENDING = 4;

let words: readonly LabelWord[] | undefined;

function labelWords(): readonly LabelWord[] {
  const labelled = (label: DateLabel, phrases: readonly string[]) =>
    phrases.map((phrase) => ({ label, stem: phrase.replace('$', ''), isAdjacent: phrase.endsWith('$') }));
  words ??= [
    ...labelled('published', phrasesOf(PUBLISHED_WORDS, UNSPACED_PUBLISHED_WORDS)),
    ...labelled('modified', phrasesOf(MODIFIED_WORDS, UNSPACED_MODIFIED_WORDS)),
    ...labelled('foreign', phrasesOf(FOREIGN_WORDS)),
  ];
  return words;
}

const isLetter = (char: string | undefined) => char !== undefined && char.toLowerCase() !== char.toUpperCase();
const hasWord = /[^\s\p{P}\p{S}]/u;

function stands(text: string, at: number, { stem, isAdjacent }: LabelWord): boolean {
  if (stem.length < SHORTEST_INNER_STEM && isLetter(text[at - 1])) return false;
  return !isAdjacent || !hasWord.test(text.slice(at + stem.length));
}

/** The label nearest before a date, where the text up to the date gives one: `Published on`, `Zuletzt aktualisiert:`. */
export function labelBefore(text: string): LabelMention | null {
  const from = Math.max(0, text.length - REACH);
  const tail = text.slice(from).toLowerCase();
  let found: LabelMention | null = null;
  for (const word of labelWords()) {
    let at = tail.lastIndexOf(word.stem);
    while (at > 0 && !stands(tail, at, word)) at = tail.lastIndexOf(word.stem, at - 1);
    if (at === -1 || !stands(tail, at, word)) continue;
    const end = from + at + word.stem.length;
    if (found === null || end > found.end) found = { label: word.label, start: from + at, end };
  }
  return found;
}

const BEFORE_LATE_LABEL = /^[\s\d:：()（）・|,、.年月日時分]*$/;

/** The label that follows a date at once, as in Japanese, Chinese and Korean: `2020年11月20日 公開`. */
export function labelAfter(text: string): DateLabel | null {
  const next = text.slice(0, 24).toLowerCase();
  const follows = (phrase: string) => {
    const at = next.indexOf(phrase);
    return at !== -1 && BEFORE_LATE_LABEL.test(next.slice(0, at));
  };
  if (phrasesOf(UNSPACED_PUBLISHED_WORDS).some(follows)) return 'published';
  return phrasesOf(UNSPACED_MODIFIED_WORDS, ['updated']).some(follows) ? 'modified' : null;
}

/** A text without its wordings of publication and change. */
export function withoutLabels(text: string): string {
  let rest = text;
  let lower = text.toLowerCase();
  // Letters whose small form is longer would shift every offset.
  if (lower.length !== text.length) rest = lower;
  for (const word of labelWords()) {
    if (word.label === 'foreign') continue;
    const at = lower.indexOf(word.stem);
    if (at === -1 || (word.stem.length < SHORTEST_INNER_STEM && isLetter(lower[at - 1]))) continue;
    let end = at + word.stem.length;
    const last = end + LONGEST_ENDING;
    while (end < last && isLetter(rest[end])) end++;
    rest = `${rest.slice(0, at)} ${rest.slice(end)}`;
    lower = `${lower.slice(0, at)} ${lower.slice(end)}`;
  }
  return rest;
}
