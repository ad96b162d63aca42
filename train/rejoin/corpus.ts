import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page in both forms of scraped text. */
export interface PageInBothForms {
  readonly id: string;
  readonly host: string;
  readonly innertext: string;
  readonly gettext: string;
}

/** Pages of every set in the folder (gzipped NDJSON, a page a line), in the order of the sets' names. */
export function* pagesInBothForms(folder: string): Generator<PageInBothForms> {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson.gz'))
    .sort()) {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) {
      if (line === '') continue;
      const { id, url, innertext, gettext } = JSON.parse(line);
      if (innertext && gettext) yield { id: `${name}:${id}`, host: hostOf(url) ?? id, innertext, gettext };
    }
  }
}

function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '');
}
