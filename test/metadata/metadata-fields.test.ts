import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Document, PageHead } from '../../src/document/document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { datelineOf } from '../../src/metadata/dateline.ts';
import { readMetadata } from '../../src/metadata/read-metadata.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { articleSchema } from '../../src/schema/article.ts';

const metadata = (document: Document) =>
  readMetadata(new PageAnalysis(document), { language: 'en', referenceDate: null });
const withHead = (head: Partial<PageHead>, text = ''): Document => ({
  ...readText(text),
  format: 'html',
  head: { title: null, metas: new Map(), linkedData: [], canonicalUrl: null, language: null, ...head },
});

describe('a declared value', () => {
  const sectionOf = async (value: string) =>
    (await metadata(withHead({ metas: new Map([['article:section', [value]]]) }))).section?.value ?? null;

  it.each([
    ['Farms &amp; Markets', 'Farms & Markets'],
    ['Farms &#x26; Markets', 'Farms & Markets'],
    ['The clerk&#039;s desk', "The clerk's desk"],
    ['R&D', 'R&D'],
  ])('is decoded once more where it was encoded twice: %s', async (value, expected) => {
    expect(await sectionOf(value)).toBe(expected);
  });

  it.each(['Not Set', 'undefined', 'NULL', '{{ section }}', '<%= section %>', '[object Object]', ' '])(
    'is none where a template left it: %s',
    async (value) => {
      expect(await sectionOf(value)).toBeNull();
    },
  );
});

describe('the dateline', () => {
  it.each([
    ['BAGHDAD — The council said on Tuesday that the dock would close.', 'BAGHDAD'],
    ['QUILLPORT (XP) — The council said so.', 'QUILLPORT'],
    ['WASHINGTON, D.C. (AP) — The council said so.', 'WASHINGTON'],
    ['PARIS, Nov. 20 (Reuters) - The council said so.', 'PARIS'],
    ['Berlin (dpa) - Der Rat hat es gesagt.', 'Berlin'],
    ['MADRID, 20 (EUROPA PRESS) El consejo lo dijo.', 'MADRID'],
    ['SÃO PAULO — O conselho disse isso.', 'SÃO PAULO'],
    ['Springfield, Ill. — The council said so.', 'Springfield'],
    ['NEW YORK -- The council said so.', 'NEW YORK'],
    ['Frankfurt/Main (dpa/lhe) - Der Rat hat es gesagt.', 'Frankfurt/Main'],
  ])('%s', (text, expected) => {
    expect(datelineOf(text)).toBe(expected);
  });

  it.each([
    'The council — all nine of them — voted to close the dock.',
    'NASA said on Tuesday that it would close the dock.',
    'It was late. WASHINGTON — as ever — was asleep.',
    'Jane Roe (right) and John Doe at the dock.',
    'Critics — and there were many — came to the dock.',
    'UPDATE — The council has voted.',
    '',
  ])('is not taken from: %s', (text) => {
    expect(datelineOf(text)).toBeNull();
  });

  it('is that of the first sentences, which keep it', async () => {
    const first =
      'QUILLPORT — The harbour council voted on Tuesday to close the old ferry dock after a winter of damage.';
    const found = await metadata(
      readText(`Quillport council to close ferry dock\nBy Jane Roe\n\n${first}\n\n${first}`),
    );
    expect(found.dateline).toEqual({ value: 'QUILLPORT', rule: 'opening-place', blocks: [] });
  });
});

describe('the fields of the head', () => {
  it('are read from metas', async () => {
    const metas = new Map([
      ['og:site_name', ['The Quillport Example']],
      ['article:section', ['Local']],
      ['article:tag', ['Ferries', 'Docks', 'Ferries']],
      ['description', ['What the council decided.']],
    ]);
    const found = await metadata(withHead({ metas, canonicalUrl: 'https://news.example/dock' }));
    expect(found.siteName).toEqual({ value: 'The Quillport Example', rule: 'declared-site', blocks: [] });
    expect(found.section).toEqual({ value: 'Local', rule: 'meta-section', blocks: [] });
    expect(found.tags?.value).toEqual(['Ferries', 'Docks']);
    expect(found.description?.value).toBe('What the council decided.');
    expect(found.canonicalUrl).toEqual({ value: 'https://news.example/dock', rule: 'canonical-link', blocks: [] });
  });

  it('are read from JSON-LD', async () => {
    const article = {
      '@type': ['NewsArticle'],
      articleSection: ['Local'],
      keywords: 'ferries, docks',
      publisher: { '@type': 'Organization', name: 'The Quillport Example' },
      description: 'What the council decided.',
    };
    const found = await metadata(withHead({ linkedData: [article] }));
    expect(found.siteName?.value).toBe('The Quillport Example');
    expect(found.section).toEqual({ value: 'Local', rule: 'linked-section', blocks: [] });
    expect(found.tags?.value).toEqual(['ferries', 'docks']);
    expect(found.description?.rule).toBe('linked-description');
  });

  it('are null where the page does not tell', async () => {
    const found = await metadata(withHead({ canonicalUrl: null, metas: new Map([['og:url', ['not an address']]]) }));
    expect([found.siteName, found.section, found.tags, found.description, found.canonicalUrl, found.dateline]).toEqual(
      new Array(6).fill(null),
    );
  });
});

describe('the fields that a page prints', () => {
  const PROSE = 'The harbour council voted on Tuesday to close the old ferry dock after a winter of damage.';
  const page = (...lines: string[]) => metadata(readText([...lines, PROSE, PROSE, PROSE].join('\n\n')));
  const TITLE = 'Harbour council to close ferry dock';

  it.each([
    ['Tags: ferries, docks, ferries', ['ferries', 'docks']],
    ['Schlagwörter: Fähre | Hafen', ['Fähre', 'Hafen']],
    ['Etiquetas: puertos; muelles', ['puertos', 'muelles']],
    ['#ferries #docks', ['ferries', 'docks']],
  ])('tags: %s', async (line, expected) => {
    const found = await metadata(readText([TITLE, PROSE, PROSE, PROSE, line].join('\n\n')));
    expect(found.tags).toEqual({ value: expected, rule: 'printed-tags', blocks: [4] });
  });

  it('the section: the last step of the way to the headline, which is not the headline', async () => {
    const found = await page('Home » News » Local » Harbour council to close ferry dock', TITLE);
    expect(found.section).toEqual({ value: 'Local', rule: 'breadcrumb', blocks: [] });
  });

  it('the section: a category after its label', async () => {
    const found = await page(TITLE, 'Filed under: Local');
    expect(found.section).toEqual({ value: 'Local', rule: 'printed-category', blocks: [1] });
    expect(found.tags).toBeNull();
  });

  it('neither from prose', async () => {
    const found = await page(TITLE, 'The topics of the evening: ferries, docks and the price of tar in a dry year.');
    expect([found.tags, found.section]).toEqual([null, null]);
  });
});

it('gives an example of each field that the field can hold', () => {
  for (const [field, schema] of Object.entries(articleSchema.shape)) {
    const { examples = [] } = z.globalRegistry.get(schema) ?? {};
    expect([field, schema.safeParse((examples as unknown[])[0]).success]).toEqual([field, true]);
  }
});
