import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_SHOWN } from '../../src/article/writers/shown.ts';
import { writeHtml } from '../../src/article/writers/write-html.ts';
import type { Article } from '../../src/schema/article.ts';
import { articleBodies } from '../helpers/article-arbitraries.ts';

const FIELDS = { byline: null, datePublished: null, language: 'en', url: null, description: null, authors: [] };

const htmlOf = (body: Pick<Article, 'title' | 'blocks' | 'images'>): string =>
  writeHtml({ ...FIELDS, ...body } as unknown as Article, ALL_SHOWN);

describe('HTML that is written', () => {
  it('has no script, handler, class or unsafe address, and the words of the article, for any article', () => {
    fc.assert(
      fc.property(articleBodies(), fc.string(), (body, href) => {
        const unsafe = body.blocks.map((block) => ({
          ...block,
          marks: block.marks?.map((mark) => (mark.kind === 'link' ? { ...mark, href: `javascript:${href}` } : mark)),
        }));
        for (const blocks of [body.blocks, unsafe] as Article['blocks'][]) {
          const $ = load(htmlOf({ ...body, blocks }));
          expect($('script, style, iframe, object, form, [class], [id], [style]').length).toBe(0);
          for (const element of $('*').toArray()) {
            const { attribs } = element as unknown as { attribs: Record<string, string> };
            for (const name of Object.keys(attribs)) expect(name).not.toMatch(/^on/);
            if (attribs.href !== undefined) expect(attribs.href).toMatch(/^https:/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is semantic', () => {
    const blocks: Article['blocks'] = [
      { kind: 'heading', level: 3, text: 'Row & rest' },
      { kind: 'list-item', text: '4. Row', list: { ordered: true, number: 4, depth: 1 } },
      { kind: 'list-item', text: 'Rest', list: { ordered: false, depth: 2 } },
      { kind: 'list-item', text: 'Row', definition: 'term' },
      { kind: 'list-item', text: 'To move a boat', definition: 'description' },
      { kind: 'table-row', text: 'Port', table: 0, cells: [{ start: 0, end: 4, header: true, colSpan: 2 }] },
      {
        kind: 'table-row',
        text: 'a\tb',
        table: 0,
        cells: [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
      },
      { kind: 'quote', text: 'Row', quote: 1, marks: [{ start: 0, end: 3, kind: 'math' }] },
      { kind: 'code', text: 'a < b', language: 'js' },
      { kind: 'image', text: '', image: 0 },
    ];
    const images = [
      {
        src: 'https://example.org/b.jpg',
        alt: null,
        caption: 'Boats',
        credit: 'O. Tarn',
        width: 6,
        height: 4,
        block: 9,
      },
    ];
    const html = htmlOf({ title: 'Boats', blocks, images });
    expect(html).toContain(
      [
        '<article><header><h1>Boats</h1></header><h3>Row &#x26; rest</h3>',
        '<ol start="4"><li>Row<ul><li>Rest</li></ul></li></ol><dl><dt>Row</dt><dd>To move a boat</dd></dl>',
        '<table><thead><tr><th colspan="2">Port</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
        '<blockquote><p><math><semantics><mtext>Row</mtext><annotation encoding="application/x-tex">Row</annotation></semantics></math></p></blockquote>',
        '<pre><code data-language="js">a &#x3C; b</code></pre>',
        '<figure><img src="https://example.org/b.jpg" alt="" width="6" height="4"><figcaption>Boats <small>O. Tarn</small></figcaption></figure></article>',
      ].join(''),
    );
  });
});
