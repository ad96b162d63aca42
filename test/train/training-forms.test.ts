import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../train/corpus.ts';
import { formsOfHtml } from '../../train/forms-of-html.ts';
import { formsOfPage, type PageForm } from '../../train/page-forms.ts';

describe('formsOfPage', () => {
  const all = new Map<PageForm, string>(
    (['innertext', 'gettext', 'html', 'soup', 'wet', 'lynx', 'pandoc'] as const).map((form) => [form, 'text']),
  );

  it('takes the main forms of every page, and the others in turn', () => {
    expect([0, 1, 2].map((number) => formsOfPage('text', all, number))).toEqual([
      ['innertext', 'gettext', 'soup'],
      ['innertext', 'gettext', 'wet'],
      ['innertext', 'gettext', 'lynx'],
    ]);
    expect(formsOfPage('marked', all, 5)).toEqual(['html', 'pandoc']);
  });

  it('takes none that the page lacks', () => {
    expect(formsOfPage('text', new Map([['html', 'text']]), 0)).toEqual([]);
  });
});

describe('formsOfHtml', () => {
  it('reads text nodes as BeautifulSoup does, without scripts and styles', () => {
    const html =
      '<style>p{}</style><p>The mill <b>burned</b>\ndown.</p><script>run()</script>\n<p>Nobody was hurt.</p>';
    expect([...formsOfHtml(html)]).toEqual([
      ['gettext', 'The mill\nburned\ndown.\nNobody was hurt.'],
      ['soup', 'The mill burned\ndown.\nNobody was hurt.'],
      ['soup-space', 'The mill burned down. Nobody was hurt.'],
    ]);
  });
});

describe('readCorpus', () => {
  it('gives the pages of the sets with what other tools make of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    const line = (record: object) => `${JSON.stringify(record)}\n`;
    mkdirSync(join(folder, 'forms'));
    writeFileSync(
      join(folder, 'evan.ndjson.gz'),
      gzipSync(line({ id: 'a', url: 'https://news.mill.example/a', innertext: 'Shown', body: 'Truth' })),
    );
    writeFileSync(
      join(folder, 'forms', 'lynx.ndjson.br'),
      brotliCompressSync(
        line({ set: 'cpe', id: 'a', text: 'Of another set' }) + line({ set: 'evan', id: 'a', text: 'Dumped' }),
      ),
    );
    const pages = [];
    for await (const page of readCorpus(folder)) pages.push(page);
    rmSync(folder, { recursive: true });
    expect(pages).toHaveLength(1);
    expect([...(pages[0]?.forms ?? [])]).toEqual([
      ['innertext', 'Shown'],
      ['lynx', 'Dumped'],
    ]);
    expect(pages[0]).toMatchObject({ set: 'evan', site: 'mill.example', truth: 'Truth', title: null });
  });
});
