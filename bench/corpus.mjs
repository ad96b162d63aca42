// A corpus: a folder of <set>.ndjson.gz, one page a line with its forms and its truth.
//   id, url; html, innertext, gettext, markdown; body; title, author, date (in the sets that have them)
// and, of the same pages, forms/<layout>.ndjson.br: what other tools make of them, {set, id, text} a line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export const FORMS = ['innertext', 'gettext', 'markdown', 'html'];

/** The set of pages that are not articles; it is read where it is asked for. */
export const NOT_ARTICLES = 'other';

/** The sets of articles, by name. */
export const listSets = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson.gz'))
    .map((file) => file.replace('.ndjson.gz', ''))
    .filter((set) => set !== NOT_ARTICLES)
    .sort();

const LAYOUT = /^(.+)\.ndjson\.br$/;

/** The layouts that the corpus has beside the four forms, by name: what lynx, BeautifulSoup, pandoc and others make of the pages. */
export const listLayouts = (folder) =>
  readdirSync(join(folder, 'forms'))
    .flatMap((file) => LAYOUT.exec(file)?.[1] ?? [])
    .sort();

/** The pages of the sets in one layout: for each set the pages that have it, with their text under the layout's name. */
export function* readLayout(folder, layout, sets) {
  const bytes = brotliDecompressSync(readFileSync(join(folder, 'forms', `${layout}.ndjson.br`)));
  const texts = new Map();
  for (const { set, id, text } of records(bytes)) texts.set(`${set}/${id}`, text);
  for (const set of sets) {
    const pages = [...readSet(folder, set)].filter(({ id }) => texts.has(`${set}/${id}`));
    yield { set, pages: pages.map((page) => ({ ...page, [layout]: texts.get(`${set}/${page.id}`) })) };
  }
}

export const readSet = (folder, set) => records(gunzipSync(readFileSync(join(folder, `${set}.ndjson.gz`))));

/** Lines are cut at the byte of the line feed alone: text within may hold any other line separator. */
function* records(bytes) {
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed === -1 ? bytes.length : feed;
    yield JSON.parse(bytes.toString('utf8', from, end));
    from = end + 1;
  }
}

/** The fixtures' whole pages of text, for who has no corpus. They have no truth in this shape. */
export function* readFixtures() {
  const folder = new URL('../fixtures/pages/', import.meta.url);
  for (const name of readdirSync(folder).sort()) {
    const input = new URL(`${name}/input.txt`, folder);
    if (existsSync(input)) yield { id: name, innertext: readFileSync(input, 'utf8') };
  }
}
