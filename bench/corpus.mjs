// A corpus: a folder of <set>.ndjson.gz, one page a line with its forms and its truth.
//   id, url; html, innertext, gettext, markdown; body; title, author, date (in the sets that have them)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

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

/** Lines are cut at the byte of the line feed alone: text within may hold any other line separator. */
export function* readSet(folder, set) {
  const bytes = gunzipSync(readFileSync(join(folder, `${set}.ndjson.gz`)));
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
