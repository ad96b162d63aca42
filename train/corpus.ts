/** Reading the corpus: one file of compressed NDJSON for each set, and one for each form that other tools make of the pages. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { formatOf, otherForms, type PageForm } from './page-forms.ts';

export interface CorpusPage {
  readonly set: string;
  readonly id: string;
  readonly url: string | null;
  /** What pages are held back by: the site's registrable host, or the page's own id where it tells none. */
  readonly site: string;
  /** Kind of page in the set `other`, else 'article'. */
  readonly type: string;
  /** The page in each of the forms that the corpus has of it. */
  readonly forms: ReadonlyMap<PageForm, string>;
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
  'fundus-dev': 1,
  'magic-dev': 1,
  'forum-dev': 0.5,
  other: 0.25,
};

/** Sets whose truths hold title, author and date. */
const SETS_WITH_FIELDS: ReadonlySet<string> = new Set(['wcxb-dev', 'fundus-dev', 'other']);

/** What other tools make of the pages, by form and then by `set/id`. */
type OtherForms = ReadonlyMap<PageForm, ReadonlyMap<string, string>>;

/** Yields the pages of all sets, in the order of `setWeights` and then of their files. */
export async function* readCorpus(folder: string): AsyncGenerator<CorpusPage> {
  const others = await readOtherForms(folder);
  for (const set of Object.keys(setWeights)) {
    if (existsSync(join(folder, `${set}.ndjson.gz`))) yield* readSet(folder, set, others);
  }
}

async function readOtherForms(folder: string): Promise<OtherForms> {
  const all = new Map<PageForm, ReadonlyMap<string, string>>();
  for (const form of [...otherForms.text, ...otherForms.marked]) {
    const file = join(folder, 'forms', `${form}.ndjson.br`);
    if (!existsSync(file)) continue;
    const texts = new Map<string, string>();
    for await (const { set, id, text } of records(file)) texts.set(`${set}/${id}`, text);
    all.set(form, texts);
  }
  return all;
}

/** The parsed lines of a file of NDJSON, packed by gzip or, where its name ends in `.br`, by brotli. */
async function* records(file: string) {
  const stream = createReadStream(file).pipe(file.endsWith('.br') ? createBrotliDecompress() : createGunzip());
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) yield JSON.parse(line);
}

async function* readSet(folder: string, set: string, others: OtherForms): AsyncGenerator<CorpusPage> {
  const hasFields = SETS_WITH_FIELDS.has(set);
  for await (const page of records(join(folder, `${set}.ndjson.gz`))) {
    yield {
      set,
      id: String(page.id),
      url: page.url ?? null,
      site: siteOf(set, page),
      type: page.type ?? 'article',
      forms: formsOf(page, `${set}/${page.id}`, others),
      truth: page.body ?? '',
      title: hasFields ? (page.title ?? '') : null,
      author: hasFields ? (page.author ?? '') : null,
      date: hasFields ? (page.date ?? '') : null,
    };
  }
}

function formsOf(page: Partial<Record<PageForm, string>>, key: string, others: OtherForms): Map<PageForm, string> {
  const forms = new Map<PageForm, string>();
  for (const form of Object.keys(formatOf) as PageForm[]) {
    const text = page[form] ?? others.get(form)?.get(key);
    if (text) forms.set(form, text);
  }
  return forms;
}

export function siteOf(set: string, page: { id: string; url?: string; html?: string }): string {
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
