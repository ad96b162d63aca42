import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_SHOWN } from '../../src/article/writers/shown.ts';
import { writeMarkdown } from '../../src/article/writers/write-markdown.ts';
import type { Article } from '../../src/schema/article.ts';
import { articleBodies } from '../helpers/article-arbitraries.ts';
import { pageFixtures } from '../helpers/page-fixture.ts';
import { blocksOfMarkdown, blocksToWrite } from '../helpers/written-markdown.ts';

const markdownOf = (body: Pick<Article, 'title' | 'blocks' | 'images'>): string =>
  writeMarkdown(body as Article, ALL_SHOWN);

describe('Markdown that is written', () => {
  it.each(pageFixtures())('gives the blocks of $name back to a parser of CommonMark', async ({ clean }) => {
    const article = await clean();
    expect(blocksOfMarkdown(markdownOf(article))).toEqual(blocksToWrite(article));
  });

  it('gives any blocks back', () => {
    fc.assert(
      fc.property(articleBodies(), (body) => {
        expect(blocksOfMarkdown(markdownOf(body))).toEqual(blocksToWrite(body as Article));
      }),
      { numRuns: 400 },
    );
  });

  it('has links, images, emphasis, numbers, nesting, code and tables', () => {
    const images = [
      {
        src: 'https://example.org/b.jpg',
        alt: 'Boats',
        caption: 'At the quay',
        credit: 'O. Tarn',
        width: 9,
        height: 9,
        block: 1,
      },
    ];
    const blocks: Article['blocks'] = [
      {
        kind: 'paragraph',
        text: 'See the quay at dusk, x2 and A \\circ B',
        marks: [
          { start: 4, end: 12, kind: 'link', href: 'https://example.org/quay', title: 'Old' },
          { start: 4, end: 7, kind: 'strong' },
          { start: 16, end: 20, kind: 'emphasis' },
          { start: 23, end: 24, kind: 'superscript' },
          { start: 29, end: 38, kind: 'math' },
        ],
      },
      { kind: 'image', text: '', image: 0 },
      { kind: 'list-item', text: '4. Row', list: { ordered: true, number: 4, depth: 1 } },
      { kind: 'list-item', text: 'Rest', list: { ordered: false, depth: 2 } },
      { kind: 'code', text: 'row();', language: 'js', list: { ordered: false, depth: 2, continues: true } },
      { kind: 'list-item', text: '[x] Moor', list: { ordered: false, depth: 1, task: true } },
      {
        kind: 'table-row',
        text: 'Port\tBoats|crew',
        table: 0,
        cells: [
          { start: 0, end: 4, header: true, colSpan: 2 },
          { start: 5, end: 15, header: true },
        ],
      },
      { kind: 'heading', level: 3, text: '1. Home' },
      { kind: 'paragraph', text: 'The sea' },
      { kind: 'paragraph', text: 'the snake_case sea', lineBreak: true },
    ];
    expect(markdownOf({ title: 'Boats', blocks, images })).toBe(
      [
        '# Boats',
        'See [**the** quay](https://example.org/quay "Old") at *dusk*, x<sup>2</sup> and $A \\circ B$',
        '![Boats](https://example.org/b.jpg "At the quay — O. Tarn")',
        '4. Row\n   - Rest\n\n     ```js\n     row();\n     ```',
        '- [x] Moor',
        '| Port | | Boats\\|crew |\n| - | - | - |',
        '### 1. Home',
        'The sea\\\nthe snake_case sea',
      ].join('\n\n'),
    );
  });

  it('leaves out what is not asked for', () => {
    const blocks: Article['blocks'] = [
      { kind: 'paragraph', text: 'A boat', marks: [{ start: 2, end: 6, kind: 'link', href: 'https://example.org/' }] },
      { kind: 'image', text: '', image: 0 },
      { kind: 'table-row', text: 'a\tb' },
    ];
    const images = [
      { src: 'https://example.org/b.jpg', alt: null, caption: null, credit: null, width: null, height: null, block: 1 },
    ];
    const article = { title: null, blocks, images } as unknown as Article;
    expect(writeMarkdown(article, { links: false, images: false, tables: false })).toBe('A boat');
  });
});
