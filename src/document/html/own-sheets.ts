/**
 * What the style sheets inside a page hide: names of classes and ids. Only rules for a single name are read, outside of media
 * queries, and only if no other rule shows elements of that name, as scripts make it do.
 */
const MOST_CHARACTERS = 200_000;

const sheetStart = /<style\b[^>]*>/gi;
/** A selector and its declarations, or the bounds of a block that holds rules. */
const rule = /([^{}]*)(?:\{([^{}]*)\}|[{}])/g;
const hides = /\bdisplay\s*:\s*none\b/i;
const shows = /\bdisplay\s*:\s*(?!none\b)[a-z]/i;
const singleName = /^[.#][\w-]+$/;
const nameInSelector = /[.#][\w-]+/g;

/** The names, as selectors (`.teaser`, `#overlay`); empty for most pages. Time is linear in the length of the page. */
export function hiddenBySheets(source: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  sheetStart.lastIndex = 0;
  for (let found = sheetStart.exec(source); found; found = sheetStart.exec(source)) {
    const start = sheetStart.lastIndex;
    const end = source.indexOf('</style', start);
    if (end === -1) break;
    const sheet = source.slice(start, Math.min(end, start + MOST_CHARACTERS));
    if (hides.test(sheet)) readSheet(sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ''), hidden, shown);
    sheetStart.lastIndex = end;
  }
  for (const name of shown) hidden.delete(name);
  return hidden;
}

function readSheet(sheet: string, hidden: Set<string>, shown: Set<string>): void {
  let depth = 0;
  for (const [whole, selectors = '', declarations] of sheet.matchAll(rule)) {
    if (declarations === undefined) {
      depth = Math.max(0, depth + (whole.endsWith('{') ? 1 : -1));
      continue;
    }
    if (shows.test(declarations)) for (const name of selectors.match(nameInSelector) ?? []) shown.add(name);
    if (depth > 0 || !hides.test(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const name = selector.trim();
      if (singleName.test(name)) hidden.add(name);
    }
  }
}
