/**
 * Front matter between `---`, `+++` or `;;;` lines, as generators of sites and savers of pages write it: the YAML and TOML that they
 * use, read line by line, since a title with a colon would make a strict parser refuse all of it; and JSON.
 */

/** A key with its values, and the lines that it stands on, counted from 0. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly values: string[];
  readonly lines: [first: number, last: number];
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Lines of the fences. */
  readonly first: number;
  readonly last: number;
}

const MOST_LINES = 300;

const FENCES = new Set(['---', '+++', ';;;']);
const entryLine = /^(["']?)([\p{L}\p{N}_.@-][\p{L}\p{N}_.@ -]{0,60}?)\1 {0,8}[:=](?:\s(.*)|)$/su;
const listLine = /^\s*-\s+(.*)$/s;
const tableLine = /^\[{1,2}([\w."' -]+)\]{1,2}(?: *#.*)?$/;
const blockMark = /^[|>][+-]?\d?[+-]?$/;

/** Front matter that begins at the line; null where none does: a page may as well begin with a rule and a paragraph. */
export function readFrontMatter(lines: readonly string[], first: number): FrontMatter | null {
  const fence = lines[first]?.trimEnd() ?? '';
  if (fence === '{') return readJson(lines, first);
  if (!FENCES.has(fence)) return null;
  const reader = new EntryReader();
  for (let at = first + 1; at < lines.length && at - first < MOST_LINES; at++) {
    const line = lines[at] ?? '';
    const isEnd = line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...');
    if (isEnd && !reader.isInText) {
      const { entries } = reader;
      return entries.length > 0 ? { entries, first, last: at } : null;
    }
    // In TOML, space before an entry means nothing.
    if (!reader.read(fence === '+++' ? line.trimStart() : line, at)) return null;
  }
  return null;
}

/** Reads entries line by line, and remembers what is open. */
class EntryReader {
  readonly entries: FrontMatterEntry[] = [];
  #table = '';
  /** What closes a list or a text of several lines that is open: `]`, `"""`. */
  #closes: string | null = null;
  /** Whether the lines to come are text, colons and all: `summary: >`. */
  #isBlock = false;

  get isInText(): boolean {
    return this.#closes !== null;
  }

  /** False for a line that is no part of front matter. */
  read(line: string, at: number): boolean {
    const open = this.entries.at(-1);
    if (this.#closes !== null && open) {
      this.#continueOpen(open, line, at);
      return true;
    }
    if (line.trim() === '' || line.startsWith('#')) return true;
    const table = tableLine.exec(line.trim())?.[1]?.trim();
    if (table !== undefined) {
      this.#table = `${table.toLowerCase()}.`;
      return true;
    }
    const item = listLine.exec(line);
    if (item && open) {
      open.lines[1] = at;
      addItem(open, item[1] ?? '');
      return true;
    }
    if (/^\s/.test(line) && open) {
      open.lines[1] = at;
      this.#continueValue(open, line.trim(), at);
      return true;
    }
    const entry = entryLine.exec(line);
    if (!entry?.[2]) return false;
    this.#begin(entry[2].toLowerCase(), (entry[3] ?? '').trim(), at);
    return true;
  }

  #begin(name: string, value: string, at: number): void {
    const entry: FrontMatterEntry = { key: this.#table + name, values: [], lines: [at, at] };
    this.entries.push(entry);
    this.#isBlock = blockMark.test(value);
    const quotes = /^(?:"""|''')/.exec(value)?.[0];
    if (quotes !== undefined && !value.slice(3).includes(quotes)) {
      this.#closes = quotes;
      entry.values.push(value.slice(3).trim());
    } else if (value.startsWith('[') && !value.startsWith('[[') && !closesList(value)) {
      this.#closes = ']';
      addList(entry, value.slice(1));
    } else if (!this.#isBlock) entry.values.push(...valuesOf(value));
  }

  #continueOpen(open: FrontMatterEntry, line: string, at: number): void {
    open.lines[1] = at;
    const closes = this.#closes as string;
    if (closes === ']') {
      const end = closesList(line);
      addList(open, end ? line.slice(0, line.lastIndexOf(']')) : line);
      if (end) this.#closes = null;
      return;
    }
    const end = line.indexOf(closes);
    const text = (end === -1 ? line : line.slice(0, end)).trim();
    open.values[0] = `${open.values[0] ?? ''} ${text}`.trim();
    if (end !== -1) this.#closes = null;
  }

  /** An indented line carries on a folded value, or is a key of a nested mapping: of a person the name counts. */
  #continueValue(open: FrontMatterEntry, line: string, at: number): void {
    const nested = this.#isBlock ? null : entryLine.exec(line);
    if (nested?.[2] && (open.values.length === 0 || open.key.includes('/'))) {
      const parent = open.key.split('/', 1)[0] as string;
      const name = nested[2].toLowerCase();
      this.entries.push({ key: nestedKey(parent, name), values: valuesOf((nested[3] ?? '').trim()), lines: [at, at] });
    } else if (!(nested?.[2] && isMappingKey(nested[2]))) {
      if (open.values.length === 0) open.values.push(unquote(line));
      else open.values.push(`${open.values.pop()} ${this.#isBlock ? line : unquote(line)}`.trim());
    }
  }
}

/** `author:` with `name: Ada` below it is an author. The slash keeps the parent for the keys that follow. */
const nestedKey = (parent: string, name: string): string => (name === 'name' ? `${parent}/` : `${parent}/${name}`);

const isMappingKey = (key: string): boolean =>
  /^(?:name|url|link|email|twitter|bio|avatar|image|role|id|slug)$/i.test(key);

/** An item is a value, or a mapping that begins with its first key. */
function addItem(entry: FrontMatterEntry, text: string): void {
  const mapping = entryLine.exec(text);
  if (mapping?.[2] && isMappingKey(mapping[2])) {
    if (mapping[2].toLowerCase() === 'name') entry.values.push(...valuesOf((mapping[3] ?? '').trim()));
  } else entry.values.push(...valuesOf(text.trim()));
}

/** `]` ends a list where no quotation mark is open. */
const closesList = (text: string): boolean => text.trimEnd().endsWith(']');

const listItem = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/g;

function addList(entry: FrontMatterEntry, text: string): void {
  for (const [item] of text.matchAll(listItem)) {
    const value = unquote(item);
    if (value !== '') entry.values.push(value);
  }
}

/** `[a, b]` is a list, `{ name = "Ada" }` a mapping; all else is one value. */
function valuesOf(text: string): string[] {
  const value = text.trim();
  if (value === '' || value === 'null' || value === '~') return [];
  if (value.startsWith('[') && value.endsWith(']') && !value.startsWith('[[')) {
    const entry = { key: '', values: [] as string[], lines: [0, 0] as [number, number] };
    addList(entry, value.slice(1, -1));
    return entry.values;
  }
  const name = /^\{.*?\bname\s*[:=]\s*("[^"]*"|'[^']*'|[^,}]*)/.exec(value)?.[1];
  return [unquote(name ?? value)].filter((one) => one !== '');
}

function unquote(text: string): string {
  const value = text.trim();
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')(?:\s+#.*)?$/.exec(value);
  if (quoted?.[1] !== undefined) return quoted[1].replace(/\\(u[\da-f]{4}|.)/gi, unescaped);
  if (quoted?.[2] !== undefined) return quoted[2].replaceAll("''", "'").replaceAll("\\'", "'");
  const comment = value.indexOf(' # ');
  return comment === -1 ? value : value.slice(0, comment).trimEnd();
}

const unescaped = (_: string, escaped: string): string =>
  escaped.length === 5
    ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    : escaped === 'n' || escaped === 't'
      ? ' '
      : escaped;

/** Hugo takes JSON, too: from a brace alone on its line to one alone on its line. */
function readJson(lines: readonly string[], first: number): FrontMatter | null {
  const last = lines.slice(first, first + MOST_LINES).findIndex((line) => line.trimEnd() === '}') + first;
  if (last < first) return null;
  try {
    const data = JSON.parse(lines.slice(first, last + 1).join('\n')) as Record<string, unknown>;
    const entries = Object.entries(data).map(
      ([key, value]): FrontMatterEntry => ({
        key: key.toLowerCase(),
        values: [value].flat(2).flatMap((one) => (typeof one === 'string' ? [one] : nameIn(one))),
        lines: [first, first],
      }),
    );
    return entries.length > 0 ? { entries, first, last } : null;
  } catch {
    return null;
  }
}

function nameIn(value: unknown): string[] {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? [name] : [];
}
