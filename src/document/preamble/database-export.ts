/**
 * Articles as databases of the press export them (LexisNexis, Factiva, ProQuest): labels and lines of data above the text and
 * below it, some of which no label names.
 */

import { type LabelLine, readLabel, readLabels } from './label-header.ts';
import { claimsRights, isOfClass, keysOf, nameOf } from './label-keys.ts';
import type { StatementKey } from './statement.ts';

/** A line of data, counted from 0. */
export interface DataLine {
  readonly key: StatementKey;
  readonly name: string;
  readonly value: string;
  readonly lines: [first: number, last: number];
}

/** Lines above the text, not counting blank ones, and below it. */
const HEADER_LINES = 40;
const LONGEST_LINE = 300;

/** `1 of 12 DOCUMENTS`, `Dokument 3 von 8`. */
const countFirst = /^\d+ \p{L}+ \d+ (\p{L}+)$/u;
const countLast = /^(\p{L}+) \d+ \p{L}+ \d+$/u;
/** `Document PELGAZ0020100111e61b0002x` */
const documentCode = /^(\p{L}+) ([A-Z]{3}\w+)$/u;
const DIGIT = /\d/;
const longNumber = /\d{8}/;
/** `155 words` */
const wordCount = /^\d[\d.,]* (\p{L}+)$/u;
const holdsYear = /(?<!\d)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d年/;

export const isDocumentCount = (line: string): boolean => {
  if (line.length > LONGEST_LINE || !DIGIT.test(line)) return false;
  const text = line.trim();
  const word = (countFirst.exec(text) ?? countLast.exec(text))?.[1];
  return word !== undefined && isOfClass(word, 'document');
};

export const isDocumentEnd = (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  const text = line.trim();
  if (isOfClass(text, 'end')) return true;
  if (!longNumber.test(text)) return false;
  const [, word, code] = documentCode.exec(text) ?? [];
  return word !== undefined && longNumber.test(code ?? '') && isOfClass(word, 'document');
};

const isWordCount = (line: string): boolean => {
  const word = DIGIT.test(line) ? wordCount.exec(line.trim())?.[1] : undefined;
  return word !== undefined && isOfClass(word, 'words');
};

/** Whether a line is one that databases alone write. */
function isSign(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (isDocumentCount(line) || isDocumentEnd(line) || isWordCount(line)) return true;
  const label = readLabel(line)?.label;
  return label !== undefined && isOfClass(label, 'export');
}

/** Two lines make an export: an article may count words, or speak of a document. */
const FEWEST_SIGNS = 2;

/** The lines of data of an export; null for a page that is none. */
export function readExport(
  lines: readonly string[],
): { data: readonly DataLine[]; rests: ReadonlyMap<number, string> } | null {
  const filled = [...lines.keys()].filter((at) => (lines[at] as string).trim() !== '');
  const edges = [...new Set([...filled.slice(0, HEADER_LINES), ...filled.slice(-HEADER_LINES)])];
  if (edges.filter((at) => isSign(lines[at] as string)).length < FEWEST_SIGNS) return null;
  const data: DataLine[] = [];
  const rests = new Map<number, string>();
  const end = readHeader(lines, filled, data, rests);
  readFooter(
    lines,
    filled.filter((at) => at >= end),
    data,
  );
  return { data, rests };
}

/** Reads what stands above the text. @returns the line after it. */
function readHeader(
  lines: readonly string[],
  filled: readonly number[],
  data: DataLine[],
  rests: Map<number, string>,
): number {
  const header = filled.slice(0, HEADER_LINES);
  const text = (at: number) => (lines[at] as string).trim();
  const isLabel = (at: number) => {
    const read = readLabel(lines[at] as string);
    return read !== null && keysOf(read.label).length > 0;
  };
  const first = header.find((at) => isLabel(at) || isWordCount(text(at)));
  if (first === undefined) return filled[0] ?? 0;
  readUnlabelled(
    lines,
    header.filter((at) => at < first),
    data,
  );
  if (isWordCount(text(first)))
    return readCounted(
      lines,
      header.filter((at) => at >= first),
      data,
    );
  let { labels, end, rest } = readLabels(lines, first);
  // Addresses of the database's own may stand between the labels.
  for (let at = nextFilled(header, end); rest === null && at !== undefined && isAddress(text(at)); ) {
    data.push({ key: 'other', name: 'address', value: text(at), lines: [at, at] });
    const more = readLabels(lines, at + 1);
    labels = [...labels, ...more.labels];
    end = Math.max(more.end, at + 1);
    rest = more.rest;
    at = nextFilled(header, end);
  }
  for (const label of labels) data.push({ ...label, key: exportKey(label, labels) });
  if (rest !== null) {
    data.push({ key: 'other', name: 'text', value: '', lines: [end - 1, end - 1] });
    if (rest !== '') rests.set(end - 1, rest);
    return end;
  }
  // `Body` on a line of its own, without a colon.
  const next = nextFilled(header, end);
  if (next !== undefined && keysOf(text(next)).includes('text')) {
    data.push({ key: 'other', name: 'text', value: '', lines: [next, next] });
    return next + 1;
  }
  return end;
}

const nextFilled = (filled: readonly number[], from: number): number | undefined => filled.find((at) => at >= from);
const isAddress = (line: string): boolean => /^https?:\/\/\S+$/i.test(line);

/** An address of a database is not the article's, nor is the day when a record changed. */
function exportKey({ keys, value }: LabelLine, labels: readonly LabelLine[]): StatementKey {
  if (keys[0] === 'other') return 'other';
  if (keys.includes('modified')) return 'other';
  const isTitled = labels.some((one) => one.keys[0] === 'title' && one.keys.length === 1);
  if (keys[0] === 'title' && isTitled && keys.includes('tags')) return 'tags';
  if (keys.includes('url') && /^https?:/i.test(value)) return 'url';
  return keys[0] === undefined || keys[0] === 'text' ? 'other' : keys[0];
}

/**
 * The lines above the first label: how many documents, the paper, the day, the headline. The headline stands last, or where the
 * day does, first; the paper stands before the day.
 */
function readUnlabelled(lines: readonly string[], above: readonly number[], data: DataLine[]): void {
  const text = (at: number) => (lines[at] as string).trim();
  const other = above.filter(
    (at) => isDocumentCount(text(at)) || claimsRights(text(at)) || /^[-_=*\s]+$/.test(text(at)),
  );
  for (const at of other) data.push({ key: 'other', name: 'document', value: text(at), lines: [at, at] });
  const rest = above.filter((at) => !other.includes(at));
  const byline = rest.find((at) => bylineIn(text(at)) !== null);
  if (byline !== undefined)
    data.push({ key: 'author', name: 'byline', value: bylineIn(text(byline)) as string, lines: [byline, byline] });
  const named = rest.filter((at) => at !== byline);
  const day = named.findIndex((at, index) => index > 0 && holdsYear.test(text(at)) && text(at).split(' ').length <= 9);
  const below = lastParagraph(named.slice(day + 1));
  const candidates = below.length > 0 ? below : named.slice(0, Math.max(1, day - 1));
  const title = isSectionAbove(candidates.map(text)) ? candidates.slice(1) : candidates;
  const site = day > 0 ? named[day - 1] : undefined;
  if (day !== -1)
    data.push({
      key: 'published',
      name: 'date',
      value: text(named[day] as number),
      lines: [named[day] as number, named[day] as number],
    });
  if (site !== undefined && !title.includes(site))
    data.push({ key: 'site', name: 'source', value: text(site), lines: [site, site] });
  const from = title[0];
  if (from !== undefined)
    data.push({
      key: 'title',
      name: 'headline',
      value: title.map(text).join(' '),
      lines: [from, title.at(-1) as number],
    });
  // Editions and sections.
  const read = new Set(data.flatMap(({ lines: [first, last] }) => [first, last]));
  for (const at of named) {
    const isOfTitle = from !== undefined && at >= from && at <= (title.at(-1) as number);
    if (!read.has(at) && !isOfTitle) data.push({ key: 'other', name: 'edition', value: text(at), lines: [at, at] });
  }
}

/** Words of a section's name above a headline, which has more. */
const SECTION_WORDS = 3;

function isSectionAbove([first = '', second = '']: readonly string[]): boolean {
  return (
    first.split(' ').length <= SECTION_WORDS && second.split(' ').length > SECTION_WORDS && /^\p{Lu}/u.test(second)
  );
}

/** The last of some lines, and those that stand right above it: an edition or a section stands apart from the headline. */
function lastParagraph(lines: readonly number[]): readonly number[] {
  let first = lines.length - 1;
  while (first > 0 && lines[first - 1] === (lines[first] as number) - 1) first--;
  return lines.slice(Math.max(0, first));
}

/** `By Andrea Sparrowhill` */
function bylineIn(line: string): string | null {
  const space = line.indexOf(' ');
  return space > 0 && line.length < 120 && isOfClass(line.slice(0, space), 'byline')
    ? line.slice(space + 1).trim()
    : null;
}

/** Lines of data from the count of words to the claim of rights: the day, the source, its code, the page, the language. */
const MOST_COUNTED = 12;

function readCounted(lines: readonly string[], header: readonly number[], data: DataLine[]): number {
  const text = (at: number) => (lines[at] as string).trim();
  const candidates = header.slice(0, MOST_COUNTED);
  const rights = candidates.findIndex((at) => claimsRights(text(at)));
  // Without one, the data end at the first blank line.
  const gap = candidates.findIndex((at, index) => index > 0 && at > (candidates[index - 1] as number) + 1);
  const counted = rights !== -1 ? candidates.slice(0, rights + 1) : candidates.slice(0, gap === -1 ? 1 : gap);
  const day = counted.find((at) => holdsYear.test(text(at)) && !claimsRights(text(at)));
  const site = counted[counted.indexOf(day ?? -1) + 1];
  for (const at of counted) {
    const key =
      at === day
        ? 'published'
        : at === site && day !== undefined && !claimsRights(text(at)) && /\p{Ll}/u.test(text(at))
          ? 'site'
          : 'other';
    data.push({ key, name: key, value: text(at), lines: [at, at] });
  }
  return (counted.at(-1) ?? -1) + 1;
}

/** Reads what stands below the text, from the last line up: labels, rights, codes. What a label names runs on to the next. */
function readFooter(lines: readonly string[], filled: readonly number[], data: DataLine[]): void {
  const text = (at: number) => (lines[at] as string).trim();
  let start = filled.length;
  for (let index = filled.length - 1; index >= Math.max(1, filled.length - HEADER_LINES); index--) {
    const line = text(filled[index] as number);
    if (isFooterLine(line)) start = index;
    else if (line.length > LONGEST_LINE || start - index > MOST_VALUE_LINES) break;
  }
  const known = new Set(data.map(({ key }) => key));
  const labels = filled.slice(start).map((at): LabelLine => {
    const { label, value } = readLabel(lines[at] as string) ?? { label: 'document', value: text(at) };
    return { keys: keysOf(label), name: nameOf(label), value, lines: [at, at] };
  });
  for (const label of labels) {
    const key = exportKey(label, labels);
    data.push({ ...label, key: known.has(key) || claimsRights(label.name) ? 'other' : key });
  }
}

/** Lines between two labels of a footer that the value of the first may take. */
const MOST_VALUE_LINES = 2;

function isFooterLine(line: string): boolean {
  if (isDocumentEnd(line) || isDocumentCount(line) || claimsRights(line)) return true;
  const label = readLabel(line)?.label ?? (isOfClass(line, 'other') && line.length > 4 ? line : undefined);
  return label !== undefined && keysOf(label).length > 0 && !keysOf(label).includes('text');
}
