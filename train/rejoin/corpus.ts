import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A page as a browser shows it, and in a layout that breaks its lines. */
export interface PageInBothLayouts {
  readonly host: string;
  readonly innertext: string;
  readonly broken: string;
}

/** Pages of every set in the folder (gzipped NDJSON, a page a line), in the order of the sets' names, in each of `layouts` that they are held in. */
export function* pagesInBothLayouts(folder: string, layouts: readonly string[]): Generator<PageInBothLayouts> {
  const dumps = layouts.map((layout) => dumpsIn(join(folder, 'forms', `${layout}.ndjson.br`)));
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ndjson.gz')) continue;
    const set = file.slice(0, -'.ndjson.gz'.length);
    for (const page of recordsOf(gunzipSync(readFileSync(join(folder, file))))) {
      const { id, url, innertext } = page;
      for (const [at, layout] of layouts.entries()) {
        const broken = page[layout] ?? dumps[at]?.get(`${set}/${id}`);
        if (innertext && broken) yield { host: hostOf(url) ?? id, innertext, broken };
      }
    }
  }
}

/** The pages of a file of dumps, by set and id. */
function dumpsIn(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const records = recordsOf(brotliDecompressSync(readFileSync(path)));
  return new Map(records.map(({ set, id, text }) => [`${set}/${id}`, text]));
}

const recordsOf = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '');
}
