import type { TextTraits } from './text-traits.ts';

/**
 * The wordings of one kind of line, in any number of languages. All are written as `TextTraits.key` has them:
 * lower case, straight apostrophes, no punctuation at the ends.
 */
export interface Wording {
  /** Lines that say just this. */
  readonly exact?: readonly string[];
  /** Lines that begin so, up to `upTo` words long. */
  readonly begins?: readonly string[];
  /** Lines that hold this anywhere, up to `upTo` words long. */
  readonly contains?: readonly string[];
  /** Longest line that `begins` and `contains` speak of, in words; 20 unless told. */
  readonly upTo?: number;
}

/** A test of a line against a wording. The tables are built when the first line is tested. */
export function saysAny(wording: Wording): (traits: TextTraits) => boolean {
  const { begins = [], contains = [], upTo = 20 } = wording;
  let exact: Set<string> | undefined;
  let beginsByWord: Map<string, string[]> | undefined;
  return ({ key, words }) => {
    if (key === '') return false;
    exact ??= new Set(wording.exact);
    if (exact.has(key)) return true;
    if (words > upTo) return false;
    beginsByWord ??= byFirstWord(begins);
    const candidates = beginsByWord.get(firstWord(key));
    if (candidates?.some((beginning) => key.startsWith(beginning) && endsWord(key, beginning.length))) return true;
    return contains.some((part) => key.includes(part));
  };
}

function byFirstWord(beginnings: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const beginning of beginnings) {
    const group = groups.get(firstWord(beginning));
    if (group) group.push(beginning);
    else groups.set(firstWord(beginning), [beginning]);
  }
  return groups;
}

const firstWord = (text: string): string => {
  const end = text.search(/[^\p{L}\p{N}']/u);
  return end === -1 ? text : text.slice(0, end);
};

const endsWord = (text: string, at: number): boolean => at === text.length || !/[\p{L}\p{N}]/u.test(text[at] as string);
