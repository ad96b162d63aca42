/**
 * What the style sheets inside a page hide: names of classes and ids. Only rules for a single name are read, outside of media
 * queries, and only if no other rule shows elements of that name, as scripts make it do.
 */
const MOST_CHARACTERS = 200_000;

const sheetStart = /<style\b/gi;
const brace = /[{}]/g;
const hides = /\bdisplay\s*:\s*none\b/i;
const shows = /\bdisplay\s*:\s*(?!none\b)[a-z]/i;
const singleName = /^[.#][\w-]+$/;
const nameInSelector = /[.#][\w-]+/g;

/** The names, as selectors (`.teaser`, `#overlay`); empty for most pages. Time is linear in the length of the page. */
export function hiddenBySheets(source: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const { index } of source.matchAll(sheetStart)) {
    const end = source.indexOf('</style', index);
    if (end === -1) break;
    const sheet = source.slice(source.indexOf('>', index) + 1, Math.min(end, index + MOST_CHARACTERS));
    if (hides.test(sheet)) readSheet(sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ''), hidden, shown);
  }
  for (const name of shown) hidden.delete(name);
  return hidden;
}

function readSheet(sheet: string, hidden: Set<string>, shown: Set<string>): void {
  let depth = 0;
  let from = 0;
  let selectors: string | null = null;
  for (const { 0: sign, index } of sheet.matchAll(brace)) {
    const text = sheet.slice(from, index);
    from = index + 1;
    if (sign === '{') {
      if (selectors !== null) depth++;
      selectors = text;
    } else if (selectors === null) depth = Math.max(0, depth - 1);
    else {
      readRule(selectors, text, depth === 0 ? hidden : null, shown);
      selectors = null;
    }
  }
}

function readRule(selectors: string, declarations: string, hidden: Set<string> | null, shown: Set<string>): void {
  if (shows.test(declarations)) for (const name of selectors.match(nameInSelector) ?? []) shown.add(name);
  if (hidden === null || !hides.test(declarations)) return;
  for (const selector of selectors.split(',')) {
    const name = selector.trim();
    if (singleName.test(name)) hidden.add(name);
  }
}
