/**
 * What stands above a page's Markdown: front matter between `---` or `+++` lines, as generators of sites and savers of
 * pages write it, or the banner of a converter (`Title:`, `URL Source:`, `Markdown Content:`, each on its own line).
 */

export interface Preamble {
  /** Values by lower-case key, in the order of the page. */
  readonly entries: readonly (readonly [key: string, value: string])[];
  /** Lines that the preamble takes from the top of the page, blank ones included. */
  readonly lines: number;
}

const NONE: Preamble = { entries: [], lines: 0 };
const MOST_LINES = 200;

const entryLine = /^([\p{L}\p{N}_.@-]+)\s*[:=](?:\s(.*)|)$/su;
const listLine = /^\s*-\s(.*)$/s;

export function readPreamble(lines: readonly string[]): Preamble {
  const first = lines.slice(0, MOST_LINES).findIndex((line) => line.trim() !== '');
  if (first === -1) return NONE;
  const fence = lines[first]?.trimEnd();
  return fence === '---' || fence === '+++' ? readFrontMatter(lines, first, fence) : readBanner(lines, first);
}

/** Front matter only where every line of it has the form: a page may as well begin with a rule and a paragraph. */
function readFrontMatter(lines: readonly string[], first: number, fence: string): Preamble {
  const entries: [string, string][] = [];
  let key: string | null = null;
  for (let index = first + 1; index < lines.length && index - first < MOST_LINES; index++) {
    const line = lines[index] ?? '';
    if (line.trimEnd() === fence || line.trimEnd() === '...')
      return entries.length > 0 ? { entries, lines: index + 1 } : NONE;
    const entry = entryLine.exec(line);
    const item = listLine.exec(line);
    if (entry?.[1]) {
      key = entry[1].toLowerCase();
      for (const value of valuesOf(entry[2] ?? '')) entries.push([key, value]);
    } else if (item && key) entries.push([key, unquote(item[1] ?? '')]);
    else if (/^\s+\S/.test(line) && key) continueValue(entries, key, line.trim());
    else if (line.trim() !== '' && !line.startsWith('#')) return NONE;
  }
  return NONE;
}

/** An indented line carries on a folded value, or is a key of a nested mapping. */
function continueValue(entries: [string, string][], key: string, line: string): void {
  const nested = entryLine.exec(line);
  if (nested) entries.push([`${key}.${nested[1]?.toLowerCase()}`, unquote(nested[2] ?? '')]);
  else {
    const last = entries.at(-1);
    if (last?.[0] === key) last[1] = `${last[1]} ${line}`;
    else entries.push([key, line]);
  }
}

/** `[a, b]` is a list; `|` and `>` announce lines to come; all else is one value. */
function valuesOf(text: string): string[] {
  const value = text.trim();
  if (value === '' || /^[|>][+-]?$/.test(value)) return [];
  if (value.startsWith('[') && value.endsWith(']'))
    return value
      .slice(1, -1)
      .split(',')
      .map(unquote)
      .filter((item) => item !== '');
  return [unquote(value)];
}

function unquote(text: string): string {
  const value = text.trim();
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)
    ? value.slice(1, -1).replaceAll(`\\${quote}`, quote)
    : value;
}

/** What converters call a value, and what front matter calls it. An empty name ends the banner. */
const BANNER_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'title',
    'url source': 'url',
    url: 'url',
    source: 'url',
    'published time': 'date',
    published: 'date',
    date: 'date',
    author: 'author',
    byline: 'author',
    description: 'description',
    'site name': 'site',
    language: 'language',
    warning: 'warning',
    'number of pages': 'pages',
    'markdown content': '',
  }),
);

const bannerLine = /^(?:\*\*)?([A-Za-z][A-Za-z ]{1,20}):(?:\*\*)?(?:\s+(\S.*)|\s*)$/;

/** A banner has a title and one more entry at least: a lone `Title: …` may be the page's own. */
function readBanner(lines: readonly string[], first: number): Preamble {
  const entries: [string, string][] = [];
  let end = first;
  for (let index = first; index < lines.length && index - first < MOST_LINES; index++) {
    const line = lines[index]?.trim() ?? '';
    if (line === '') continue;
    const match = bannerLine.exec(line);
    const key = BANNER_KEYS.get(match?.[1]?.toLowerCase() ?? '');
    if (key === undefined) break;
    end = index + 1;
    if (key === '') break;
    if (match?.[2]) entries.push([key, match[2].trim()]);
  }
  const isBanner = entries.length > 1 && entries.some(([key]) => key === 'title' || key === 'url');
  return isBanner ? { entries, lines: end } : NONE;
}
