/** Pages of the corpus in a layout that writes several blocks on a line, beside the text that a browser shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface GluedPage {
  readonly host: string;
  readonly innertext: string;
  readonly text: string;
  readonly body: string;
}

const rowsOf = (bytes: Buffer): Record<string, string>[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The pages of one layout, `CORPUS/forms/<layout>.ndjson.br`, in the order of their file. */
export function gluedPages(corpus: string, layout: string): GluedPage[] {
  const pages = new Map<string, Record<string, string>>();
  for (const file of readdirSync(corpus)
    .filter((name) => name.endsWith('.ndjson.gz'))
    .sort()) {
    const set = file.slice(0, -'.ndjson.gz'.length);
    for (const { id, url, innertext, body } of rowsOf(gunzipSync(readFileSync(join(corpus, file))))) {
      if (innertext) pages.set(`${set}/${id}`, { url: url ?? '', id: String(id), innertext, body: body ?? '' });
    }
  }
  return rowsOf(brotliDecompressSync(readFileSync(join(corpus, 'forms', `${layout}.ndjson.br`)))).flatMap(
    ({ set, id, text }) => {
      const page = pages.get(`${set}/${id}`);
      if (page === undefined || !text) return [];
      const { url = '', innertext = '', body = '' } = page;
      const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : String(id);
      return [{ host, innertext, text, body }];
    },
  );
}
