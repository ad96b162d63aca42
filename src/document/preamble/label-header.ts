/**
 * A header of labels: `Headline: …`, `URL: …`, `Date: …`, each on a line of its own above the text, as scrapers, readers, mail
 * programs and databases write it, in any order and language.
 */
import { keysOf, type LabelKey, nameOf } from './label-keys.ts';
import type { StatementKey } from './statement.ts';

/** A label with its value. Lines are counted from 0. */
export interface LabelLine {
  readonly keys: readonly LabelKey[];
  readonly name: string;
  readonly value: string;
  lines: [first: number, last: number];
}

export interface LabelHeader {
  readonly labels: readonly LabelLine[];
  /** The line after the last. */
  readonly end: number;
  /** What follows `Full text:` on its line, which is the text's own beginning; null where the header ends without such a label. */
  readonly rest: string | null;
}

const MOST_LINES = 80;
/** Labels that nobody knows are of the header where known ones stand around them. */
const MOST_UNKNOWN = 6;
/** Known labels after which a last one that nobody knows is of the header, too. */
const SURE = 3;
/** A value of more characters is a paragraph that begins with a word and a colon. */
const LONGEST_UNKNOWN = 300;
/** Blank lines between two labels. */
const MOST_GAP = 2;

const labelled =
  /^[ \t]{0,8}(?:[-*>•][ \t]+)?(?:\*\*|__|<b>)?([\p{L}][\p{L}\p{N} ._/()&'’-]{0,38})(?:\*\*|__|<\/b>)?[ \t]?(?::(?:\*\*|__|<\/b>)?(?=[ \t]|$)|：|:(?=\p{Lo}))(.*)$/u;

/** The label at the beginning of a line and what follows it; null for a line without one. */
export function readLabel(line: string): { readonly label: string; readonly value: string } | null {
  if (!line.includes(':') && !line.includes('：')) return null;
  const match = line.length > 4000 && !line.slice(0, 60).includes(':') ? null : labelled.exec(line);
  return match?.[1] === undefined ? null : { label: match[1].trim(), value: (match[2] ?? '').trim() };
}

/** The labels from a line on, up to the first line that is none. */
export function readLabels(lines: readonly string[], first: number): LabelHeader {
  const labels: LabelLine[] = [];
  let unknown: LabelLine[] = [];
  let end = first;
  let gap = 0;
  const addUnknown = () => {
    labels.push(...unknown);
    end = (unknown.at(-1)?.lines[1] ?? end - 1) + 1;
  };
  for (let at = first; at < lines.length && at - first < MOST_LINES; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      // The last headers of a mail may be its program's own.
      if (gap === 0 && labels.length >= SURE) addUnknown();
      unknown = [];
      if (++gap > MOST_GAP) break;
      continue;
    }
    const read = readLabel(line);
    const keys = read ? keysOf(read.label) : [];
    const last = labels.at(-1);
    if (read && keys.includes('text')) return { labels, end: at + 1, rest: read.value };
    if (read && keys.length > 0) {
      // The value may stand on the next line.
      const next = read.value === '' ? valueLine(lines[at + 1] ?? '') : null;
      const value = next ?? read.value;
      labels.push(...unknown, { keys, name: nameOf(read.label), value, lines: [at, next === null ? at : at + 1] });
      unknown = [];
      if (next !== null) at++;
      end = at + 1;
    } else if (gap === 0 && /^[ \t]/.test(line) && last && unknown.length === 0) {
      // Mail programs fold long values, and indent what follows.
      labels[labels.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim(), lines: [last.lines[0], at] };
      end = at + 1;
    } else if (read && isLikelyLabel(read) && unknown.length < MOST_UNKNOWN && labels.length > 0) {
      unknown.push({ keys: ['other'], name: nameOf(read.label), value: read.value, lines: [at, at] });
    } else break;
    gap = 0;
  }
  return { labels, end, rest: null };
}

/** A line that is the value of the label above it; null for one that is not. */
function valueLine(line: string): string | null {
  const text = line.trim();
  return text === '' || text.length > LONGEST_UNKNOWN || readLabel(line) ? null : text;
}

const isLikelyLabel = ({ label, value }: { label: string; value: string }): boolean =>
  value.length <= LONGEST_UNKNOWN && label.split(' ').length <= 4 && /^[\p{Lu}\p{Lo}]/u.test(label);

/** Which of the things that it may announce a label does: `Subject` is a mail's title and a database's list of topics. */
export function keyOf(label: LabelLine, all: readonly LabelLine[]): StatementKey {
  const isTitled = all.some(({ keys }) => keys.length === 1 && keys[0] === 'title');
  const isAddress = /^(?:<|\[[^\]]*\]\()?(?:https?:\/\/|www\.)\S+$/i.test(label.value);
  if (isAddress && label.keys.some((key) => key === 'url' || key === 'site')) return 'url';
  const [first = 'other', ...others] = label.keys.filter((key) => key !== 'url' || isAddress);
  const key = first === 'title' && isTitled && others.length > 0 ? others[0] : first;
  return key === 'text' || key === undefined ? 'other' : key;
}
