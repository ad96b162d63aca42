/** Reading the corpus: gzipped NDJSON, one file a set, one page a line. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export interface CorpusPage {
  readonly set: string;
  readonly id: string;
  readonly url: string | null;
  /** What pages are held back by: the site's registrable host, or the page's own id where it tells none. */
  readonly site: string;
  /** Kind of page in the set `other`, else 'article'. */
  readonly type: string;
  /** The page in each of its forms; empty where the set lacks one. */
  readonly innertext: string;
  readonly gettext: string;
  readonly html: string;
  readonly markdown: string;
  /** The main text, as the set has it. */
  readonly truth: string;
  /** What the set says of the fields; empty where it says that there is none, null where it says nothing. */
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** Weight of one page of each set in training. News sets are small and count for more; truths that a tool wrote for less. */
export const setWeights: Readonly<Record<string, number>> = {
  'wcxb-dev': 1,
  evan: 2.5,
  cpe: 1.2,
  readability: 0.9,
  htmltotext: 1,
  newspaper4k: 1,
  silver: 0.9,
  other: 0.25,
};

/** Sets whose truths tell title, author and date. */
const SETS_WITH_FIELDS: ReadonlySet<string> = new Set(['wcxb-dev', 'other']);

/** Yields a set's pages in the order of the file. */
export async function* readSet(folder: string, set: string): AsyncGenerator<CorpusPage> {
  const hasFields = SETS_WITH_FIELDS.has(set);
  const stream = createReadStream(join(folder, `${set}.ndjson.gz`)).pipe(createGunzip());
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    const page = JSON.parse(line);
    yield {
      set,
      id: String(page.id),
      url: page.url ?? null,
      site: siteOf(set, page),
      type: page.type ?? 'article',
      innertext: page.innertext ?? '',
      gettext: page.gettext ?? '',
      html: page.html ?? '',
      markdown: page.markdown ?? '',
      truth: page.body ?? '',
      title: hasFields ? (page.title ?? '') : null,
      author: hasFields ? (page.author ?? '') : null,
      date: hasFields ? (page.date ?? '') : null,
    };
  }
}

function siteOf(set: string, page: { id: string; url?: string; html?: string }): string {
  const host = hostOf(page.url) ?? hostOf(statedUrl(page.html ?? ''));
  if (host) return registrable(host);
  return set === 'cpe' ? (page.id.split('_')[0] ?? page.id) : `${set}/${page.id}`;
}

const statedUrl = (html: string): string | undefined =>
  /<link[^>]{0,200}?rel="?canonical"?[^>]{0,200}?href="([^"]+)"/i.exec(html)?.[1] ??
  /property="og:url"[^>]{0,100}?content="([^"]+)"/i.exec(html)?.[1];

function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname || undefined;
}

/** The host without subdomains; `co.uk` and its like count as one label. */
function registrable(host: string): string {
  const labels = host.toLowerCase().split('.');
  const size = labels.length > 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-size).join('.');
}
