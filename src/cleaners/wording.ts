import { isReportedSpeech } from './reported-speech.ts';
import { firstWord as firstWordOf, type TextTraits } from './text-traits.ts';

/**
 * The wordings of one kind of line, in any number of languages, as tables for reading: phrases parted by bars and line
 * ends, written as `TextTraits.key` has them: lower case, straight apostrophes, no punctuation at the ends.
 */
export interface Wording {
  /** Lines that say just this. */
  readonly exact?: string;
  /** Lines that begin so, up to `upTo` words long. */
  readonly begins?: string;
  /** Lines that hold this anywhere, up to `upTo` words long. */
  readonly contains?: string;
  /** Longest line that `begins` and `contains` speak of, in words; 20 unless told. */
  readonly upTo?: number;
}

/** The phrases of a table. */
export const phrases = (table: string): string[] =>
  table.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim().split(' | ')));

/** A test of a line against a wording. The tables are taken apart when the first line is tested, not at the start. */
export function saysAny({
  exact = '',
  begins = '',
  contains = '',
  upTo = 20,
}: Wording): (traits: TextTraits) => boolean {
  let lines: Set<string> | undefined;
  let beginnings: Map<string, string[]> | undefined;
  let parts: string[] | undefined;
  return ({ opening, firstWord, words }) => {
    if (opening === '') return false;
    lines ??= new Set(phrases(exact));
    if (lines.has(opening)) return true;
    if (words > upTo) return false;
    beginnings ??= byFirstWord(phrases(begins));
    parts ??= phrases(contains);
    return (beginsWith(opening, beginnings.get(firstWord)) || holdsAny(opening, parts)) && !isReportedSpeech(opening);
  };
}

function byFirstWord(beginnings: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const beginning of beginnings) {
    const group = groups.get(firstWordOf(beginning));
    if (group) group.push(beginning);
    else groups.set(firstWordOf(beginning), [beginning]);
  }
  return groups;
}

function beginsWith(text: string, beginnings: readonly string[] | undefined): boolean {
  if (beginnings === undefined) return false;
  for (const beginning of beginnings) if (text.startsWith(beginning) && endsWord(text, beginning.length)) return true;
  return false;
}

function holdsAny(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
}

const endsWord = (text: string, at: number): boolean => at === text.length || !/[\p{L}\p{N}]/u.test(text[at] as string);
