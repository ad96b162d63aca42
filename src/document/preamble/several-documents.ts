/** Files that hold several articles, as databases export them and programs write them one after another. */
import { isDocumentCount, isDocumentEnd } from './database-export.ts';
import { keyOf, readLabel, readLabels } from './label-header.ts';
import { nameOf } from './label-keys.ts';

const rule = /^\s*([-=_*#])\1{4,}\s*$/;

/**
 * The lines at which the documents of a text begin, counted from 0; the first is 0, and it is alone where the text holds one. Time
 * is linear in the number of lines.
 */
export function documentStarts(lines: readonly string[]): readonly number[] {
  const starts = startsBySign(lines);
  return starts.length > 1 ? starts : startsByLabel(lines);
}

/** By the lines with which databases begin or end a document. */
function startsBySign(lines: readonly string[]): number[] {
  const starts = [0];
  let isAfterEnd = false;
  let hasText = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || rule.test(line)) continue;
    const isCount = isDocumentCount(line);
    if (hasText && (isCount || isAfterEnd)) {
      starts.push(firstOfRule(lines, at));
      hasText = false;
    }
    isAfterEnd = isDocumentEnd(line);
    hasText ||= !isCount;
  }
  return starts;
}

/** A line of dashes above a document is its own. */
function firstOfRule(lines: readonly string[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && first - before <= 3; before--) {
    if (rule.test(lines[before] as string)) first = before;
    else if ((lines[before] as string).trim() !== '') break;
  }
  return first;
}

/** Things that a header must say to begin a document. */
const FEWEST_LABELS = 2;

/** By the label that begins the header of each. */
function startsByLabel(lines: readonly string[]): number[] {
  const first = lines.findIndex((line) => line.trim() !== '' && !rule.test(line));
  const label = first === -1 ? undefined : readLabel(lines[first] as string)?.label;
  if (label === undefined || !beginsHeader(lines, first)) return [0];
  const name = nameOf(label);
  const starts = [0];
  for (let at = first + 1; at < lines.length; at++) {
    const before = lines[at - 1] as string;
    if (before.trim() !== '' && !rule.test(before)) continue;
    const line = lines[at] as string;
    if (line.length > 1000 || nameOf(readLabel(line)?.label ?? '') !== name || !beginsHeader(lines, at)) continue;
    starts.push(firstOfRule(lines, at));
  }
  return starts;
}

function beginsHeader(lines: readonly string[], first: number): boolean {
  const { labels } = readLabels(lines, first);
  const keys = new Set(labels.map((one) => keyOf(one, labels)));
  keys.delete('other');
  return keys.size >= FEWEST_LABELS && (keys.has('title') || keys.has('url'));
}
