import { phrasesAt, phrasesOf } from '../../text/phrases.ts';

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

let byFirstUnit: ReadonlyMap<number, readonly LabelWord[]> | undefined;

/** By the UTF-16 unit with which their stems begin. */
function labelWords(): ReadonlyMap<number, readonly LabelWord[]> {
  if (byFirstUnit) return byFirstUnit;
  const groups = new Map<number, LabelWord[]>();
  const tables: Record<DateLabel, readonly string[]> = {
    published: phrasesOf('published', 'published-after'),
    modified: phrasesOf('modified', 'modified-after'),
    // Of those that begin a line of more words the space is part of the stem: `from `, but not `fromage`.
    foreign: [...phrasesOf('other-date'), ...phrasesAt('other-date', 'begins').map((phrase) => `${phrase} `)],
  };
  for (const label of ['published', 'modified', 'foreign'] as const) {
    for (const phrase of tables[label]) {
      const word = { label, stem: phrase.replace('$', ''), isAdjacent: phrase.endsWith('$') };
      const unit = word.stem.charCodeAt(0);
      groups.set(unit, [...(groups.get(unit) ?? []), word]);
    }
  }
  byFirstUnit = groups;
  return groups;
}

const isLetter = (char: string | undefined) => char !== undefined && char.toLowerCase() !== char.toUpperCase();
const hasWord = () => /[^\s\p{P}\p{S}]/u;

/** The longest label word that stands at a place of a lower-cased text. */
function labelAt(lower: string, at: number): LabelWord | null {
  const words = labelWords().get(lower.charCodeAt(at));
  if (words === undefined) return null;
  let longest: LabelWord | null = null;
  for (const word of words) {
    const { stem, isAdjacent } = word;
    if (!lower.startsWith(stem, at) || stem.length < (longest?.stem.length ?? 0)) continue;
    if (stem.length < SHORTEST_INNER_STEM && isLetter(lower[at - 1])) continue;
    if (isAdjacent && hasWord().test(lower.slice(at + stem.length))) continue;
    longest = word;
  }
  return longest;
}

/** Whether a lower-cased word may be a label, the beginning of one, or hold one. */
export function mayBeLabel(word: string): boolean {
  for (let at = 0; at === 0 || at + SHORTEST_INNER_STEM <= word.length; at++) {
    const rest = word.slice(at);
    const known = labelWords().get(rest.charCodeAt(0));
    if (known?.some(({ stem }) => stem.startsWith(rest) || rest.startsWith(stem))) return true;
  }
  return false;
}

/** The label nearest before a date, where the text up to the date gives one: `Published on`, `Zuletzt aktualisiert:`. */
export function labelBefore(text: string): LabelMention | null {
  const from = Math.max(0, text.length - REACH);
  const tail = text.slice(from).toLowerCase();
  for (let at = tail.length - 1; at >= 0; at--) {
    const word = labelAt(tail, at);
    if (word) return { label: word.label, start: from + at, end: from + at + word.stem.length };
  }
  return null;
}

const BEFORE_LATE_LABEL = /^[\s\d:：()（）・|,、.年月日時分]*$/;

let late: { readonly published: readonly string[]; readonly modified: readonly string[] } | undefined;

/** The label that follows a date at once, as in Japanese, Chinese and Korean: `2020年11月20日 公開`. */
export function labelAfter(text: string): DateLabel | null {
  if (text === '') return null;
  const next = text.slice(0, 24).toLowerCase();
  const follows = (phrase: string) => {
    const at = next.indexOf(phrase);
    return at !== -1 && BEFORE_LATE_LABEL.test(next.slice(0, at));
  };
  late ??= {
    published: phrasesOf('published-after'),
    modified: phrasesOf('modified-after'),
  };
  if (late.published.some(follows)) return 'published';
  return late.modified.some(follows) ? 'modified' : null;
}

/** A text without its wordings of publication and change; lower-cased if that changes its length. */
export function withoutLabels(text: string): string {
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? text : lower;
  let rest = '';
  let from = 0;
  for (let at = 0; at < lower.length; ) {
    const word = labelAt(lower, at);
    if (word === null || word.label === 'foreign') {
      at++;
      continue;
    }
    rest += `${source.slice(from, at)} `;
    at += word.stem.length;
    for (const last = at + LONGEST_ENDING; at < last && isLetter(lower[at]); ) at++;
    from = at;
  }
  return rest + source.slice(from);
}
