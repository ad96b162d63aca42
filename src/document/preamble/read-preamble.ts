import { cleanLine } from '../block-text.ts';
import type { PageHead, SetAside } from '../document.ts';
import { readExport } from './database-export.ts';
import { readCodes } from './field-codes.ts';
import { type FrontMatterEntry, readFrontMatter } from './front-matter.ts';
import { keyOf, type LabelLine, readLabels } from './label-header.ts';
import { keysOf } from './label-keys.ts';
import { readNewsletter } from './newsletter.ts';
import { documentStarts } from './several-documents.ts';
import { headOf, type Preamble, type Statement, setAsideOf } from './statement.ts';
import { tidyValues } from './statement-values.ts';
import { readArchiveBanner } from './web-archive.ts';

/** A page without the lines that only say what it is. */
export interface StatedPage {
  /** All lines of the page; blank ones stand for those that were taken, so that the others keep their numbers. */
  readonly lines: readonly string[];
  readonly head: PageHead | null;
  readonly setAside: readonly SetAside[];
  readonly holdsSeveral?: true;
}

/** Reads what stands around the text and says what the page is; null for a page that has nothing of the kind. */
export function readPreamble(lines: readonly string[]): StatedPage | null {
  const archive = archivePreamble(lines);
  const below = archive ? withoutTaken(lines, archive) : lines;
  const starts = documentStarts(below);
  const stated = starts.length > 1 ? severalPreambles(below, starts) : preambleOf(below);
  const text = stated ? withoutTaken(below, stated) : below;
  const letter = newsletterPreamble(text);
  if (!archive && !stated && !letter) return null;
  const statements = [archive, stated, letter].flatMap((one) => one?.statements ?? []);
  const inOrder = [...statements].sort((a, b) => a.lines[0] - b.lines[0]);
  return {
    lines: letter ? withoutTaken(text, letter) : text,
    head: headOf(statements),
    setAside: setAsideOf(inOrder, lines),
    ...(starts.length > 1 && { holdsSeveral: true }),
  };
}

const preambleOf = (lines: readonly string[]): Preamble | null =>
  frontMatterPreamble(lines) ?? codedPreamble(lines) ?? exportPreamble(lines) ?? labelPreamble(lines);

/** Of several documents the first states what the article is. */
function severalPreambles(lines: readonly string[], starts: readonly number[]): Preamble {
  const statements: Statement[] = [];
  const rests = new Map<number, string>();
  for (const [index, start] of starts.entries()) {
    const found = preambleOf(lines.slice(start, starts[index + 1]));
    for (const {
      lines: [first, last],
      ...one
    } of found?.statements ?? [])
      statements.push({ ...one, key: index === 0 ? one.key : 'other', lines: [first + start, last + start] });
    for (const [line, rest] of found?.rests ?? []) rests.set(line + start, rest);
  }
  return { statements, rests };
}

function withoutTaken(lines: readonly string[], { statements, rests }: Preamble): string[] {
  const left = [...lines];
  for (const {
    lines: [first, last],
  } of statements)
    left.fill('', first - 1, last);
  for (const [line, rest] of rests) left[line - 1] = rest;
  return left;
}

const NO_RESTS: ReadonlyMap<number, string> = new Map();

const firstFilled = (lines: readonly string[]): number => {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? lines.length : first;
};

function archivePreamble(lines: readonly string[]): Preamble | null {
  const banner = readArchiveBanner(lines);
  if (!banner) return null;
  return {
    statements: banner.lines.map((at) => ({
      key: at === banner.line ? 'url' : 'other',
      name: 'archive',
      values: at === banner.line ? [banner.url] : [],
      lines: [at + 1, at + 1],
      reason: 'archive-banner',
    })),
    rests: NO_RESTS,
  };
}

function newsletterPreamble(lines: readonly string[]): Preamble | null {
  const letter = readNewsletter(lines);
  if (!letter) return null;
  const other =
    (reason: Statement['reason']) =>
    (at: number): Statement => ({
      key: 'other',
      name: 'mail',
      values: [],
      lines: [at + 1, at + 1],
      reason,
    });
  const { name } = letter;
  const site = (at: number): Statement => ({
    ...other('mail-notice')(at),
    key: 'site',
    values: [letter.headings.get(at) ?? (lines[at] as string)],
  });
  return {
    statements: [
      ...letter.notices.map(other('mail-notice')),
      ...letter.rules.map(other('rule')),
      ...(name === null ? [] : [site(name)]),
    ],
    rests: new Map([...letter.headings].filter(([at]) => at !== name).map(([at, heading]) => [at + 1, heading])),
  };
}

function frontMatterPreamble(lines: readonly string[]): Preamble | null {
  const found = readFrontMatter(lines, firstFilled(lines));
  if (!found) return null;
  const labels = found.entries.map(labelOfEntry);
  const statements = labels.map((label, index): Statement => {
    const entry = found.entries[index] as FrontMatterEntry;
    const key = entryKey(label, labels);
    return {
      key,
      name: label.name,
      values: tidyValues(key, entry.values),
      lines: [entry.lines[0] + 1, entry.lines[1] + 1],
      reason: 'front-matter',
    };
  });
  const taken = new Set(statements.flatMap(({ lines: [first, last] }) => range(first, last)));
  const others = range(found.first + 1, found.last + 1).filter((line) => !taken.has(line));
  return {
    statements: [
      ...statements,
      ...others.map(
        (line): Statement => ({ key: 'other', name: '', values: [], lines: [line, line], reason: 'front-matter' }),
      ),
    ],
    rests: NO_RESTS,
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

/** Tables and mappings that hold the entries of a page: Zola's `[extra]` and `[taxonomies]`, Hugo's `[params]`. */
const OPEN_TABLES = /^(?:extra|params|taxonomies|page|article|meta|seo)[./]/;

function labelOfEntry({ key, values, lines }: FrontMatterEntry): LabelLine {
  const name = key.replace(OPEN_TABLES, '').replace(/\/$/, '');
  return { keys: keysOf(name), name: key, value: values[0] ?? '', lines };
}

/** Savers note when a page was saved beside where it was: the day that such a file was made is not the article's. */
function entryKey(label: LabelLine, all: readonly LabelLine[]): Statement['key'] {
  const key = keyOf(label, all);
  const isSaved = key === 'published' && FILE_DAY.test(label.name) && all.some((one) => keyOf(one, all) === 'url');
  return isSaved ? 'other' : key;
}

const FILE_DAY = /^(?:created|date[-_ ]?created|created[-_ ]?at)$/;

function codedPreamble(lines: readonly string[]): Preamble | null {
  const fields = readCodes(lines);
  if (!fields) return null;
  const rests = new Map<number, string>();
  for (const {
    key,
    value,
    lines: [at],
  } of fields)
    if (key === 'text' && value !== '') rests.set(at + 1, value);
  return {
    statements: fields
      .filter(({ lines: [at] }) => !rests.has(at + 1))
      .map(({ key, value, lines: [first, last] }) => ({
        key: key === 'text' ? 'other' : key,
        name: key,
        values: key === 'text' ? [] : tidyValues(key, [value]),
        lines: [first + 1, last + 1],
        reason: 'export-label',
      })),
    rests,
  };
}

function exportPreamble(lines: readonly string[]): Preamble | null {
  const found = readExport(lines);
  if (!found) return null;
  return {
    statements: found.data.map(({ key, name, value, lines: [first, last] }) => ({
      key,
      name,
      values: tidyValues(key, [value]),
      lines: [first + 1, last + 1],
      reason: 'export-label',
    })),
    rests: new Map([...found.rests].map(([at, rest]) => [at + 1, rest])),
  };
}

/** Things that a header must say: one names the page, by its title or its address. */
const FEWEST_LABELS = 2;
/** A header below lines without labels, such as the headline, must say more. */
const FEWEST_BELOW = 3;
const MOST_ABOVE = 2;

function labelPreamble(lines: readonly string[]): Preamble | null {
  let first = firstFilled(lines);
  for (let above = 0; above <= MOST_ABOVE && first < lines.length; above++) {
    const { labels, end, rest } = readLabels(lines, first);
    const keys = new Set(labels.map((label) => keyOf(label, labels)));
    keys.delete('other');
    if (
      keys.size >= (above === 0 ? FEWEST_LABELS : FEWEST_BELOW) &&
      (above > 0 || keys.has('title') || keys.has('url'))
    )
      return ofHeader(lines, ofLabels(labels, end, rest), end);
    const next = lines.slice(first + 1, first + 4).findIndex((line) => line.trim() !== '');
    if (labels.length > 0 || next === -1) return null;
    first += 1 + next;
  }
  return null;
}

/** Of the lines below a header how many are looked at for a line of dashes that ends it. */
const RULE_REACH = 2;

/** The header with the line of dashes below it. */
function ofHeader(lines: readonly string[], header: Preamble, end: number): Preamble {
  const at = lines.slice(end, end + RULE_REACH).findIndex((line) => /^\s*([-=_*])\1{2,}\s*$/.test(line)) + end;
  if (at < end) return header;
  const rule: Statement = { key: 'other', name: 'rule', values: [], lines: [at + 1, at + 1], reason: 'label' };
  return { ...header, statements: [...header.statements, rule] };
}

function ofLabels(labels: readonly LabelLine[], end: number, rest: string | null): Preamble {
  const statements = labels.map((label): Statement => {
    const key = keyOf(label, labels);
    return {
      key,
      name: label.name,
      values: tidyValues(key, key === 'tags' ? label.value.split(/[,;]/) : [label.value]),
      lines: [label.lines[0] + 1, label.lines[1] + 1],
      reason: 'label',
    };
  });
  if (rest === null) return { statements, rests: NO_RESTS };
  const label: Statement = { key: 'other', name: 'text', values: [], lines: [end, end], reason: 'label' };
  // What follows the label on its line is the text's own.
  return rest === ''
    ? { statements: [...statements, label], rests: NO_RESTS }
    : { statements, rests: new Map([[end, cleanLine(rest)]]) };
}
