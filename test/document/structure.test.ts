import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readHtml } from '../../src/document/html-reader.ts';
import { readMarkdown } from '../../src/document/markdown-reader.ts';
import type { BlockStructure } from '../../src/document/structure.ts';
import { readText } from '../../src/document/text-reader.ts';

const URL = 'https://example.org/news/ferry.html';

async function structuresOf(document: Document): Promise<(BlockStructure & { text: string })[]> {
  const reader = await document.structure?.(URL);
  return document.blocks.map(({ index, text }) => ({ text, ...reader?.structureOf(index) }));
}

const ofHtml = async (html: string) => structuresOf(await readHtml(html));
const ofMarkdown = async (markdown: string) => structuresOf(await readMarkdown(markdown));

/** The marks of the only block, as kind and text. */
async function marksOf(structures: Promise<(BlockStructure & { text: string })[]>): Promise<string[]> {
  const [{ text, marks = [] } = { text: '' }] = await structures;
  return marks.map(({ start, end, kind, href }) => `${kind} ${text.slice(start, end)}${href ? ` ${href}` : ''}`);
}

describe('marks of HTML', () => {
  it('are links, emphasis, code and the like, with white space between them', async () => {
    const html =
      '<p>The\n <a href="/q?a=1&amp;b" title="Old quay"><b>quay</b> of\nRow</a>, <i>now</i>: <code>row</code> <del>off</del> x<sup>2</sup></p>';
    expect(await marksOf(ofHtml(html))).toEqual([
      'link quay of Row https://example.org/q?a=1&b',
      'strong quay',
      'emphasis now',
      'code row',
      'strike off',
      'superscript 2',
    ]);
  });

  it('have no addresses of scripts', async () => {
    expect(await marksOf(ofHtml('<p><a href="java\nscript:alert(1)">a</a> <a href="data:x">b</a></p>'))).toEqual([]);
  });

  it('are resolved against the base of the page', async () => {
    const html = '<head><base href="/old/"></head><p><a href="x">A boat</a></p>';
    expect(await marksOf(ofHtml(html))).toEqual(['link A boat https://example.org/old/x']);
  });

  it('pass over what the text leaves out', async () => {
    const html = '<p>A boat<sup><a href="#n1">1</a></sup> <span hidden>1 x</span>and <em>1 x</em> more</p>';
    expect(await marksOf(ofHtml(html))).toEqual(['emphasis 1 x']);
  });

  it('are spaces where lines break', async () => {
    expect(await marksOf(ofHtml('<p>They rowed and<br>rowed</p>'))).toEqual(['line-break  ']);
  });

  it('lie in the text, in order, for any page', async () => {
    const tag = fc.constantFrom(
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<a href="x">',
      '</a>',
      '<p>',
      '<li>',
      '<td>',
      '<table>',
      '<br>',
      '<pre>',
      '</pre>',
      '<sup>',
      'a boat ',
      'x',
      ' ',
      '\n',
      '&nbsp;',
      '1',
      '</p>',
      '<tr>',
      '<blockquote>',
      '\u00ad',
      '<img alt="x^2" class="latex">',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (tags) => {
        for (const { text, marks = [], cells = [] } of await ofHtml(tags.join(''))) {
          let before = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = start;
          }
          for (const { start, end } of cells) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('lists, tables, quotations and code of HTML', () => {
  it('have numbers, depths, tasks and terms', async () => {
    const html =
      '<ol start="3"><li>A<ul><li>B</li></ul></li><li value="9"><p>C</p><p>D</p></li></ol><ul><li><input type="checkbox" checked> E</li></ul><dl><dt>F</dt><dd>G</dd></dl>';
    expect((await ofHtml(html)).map(({ text, list, definition }) => [text, list ?? definition])).toEqual([
      ['A', { ordered: true, number: 3, depth: 1 }],
      ['B', { ordered: false, depth: 2 }],
      ['C', { ordered: true, number: 9, depth: 1 }],
      ['D', { ordered: true, number: 9, depth: 1, continues: true }],
      ['E', { ordered: false, depth: 1, task: true }],
      ['F', 'term'],
      ['G', 'description'],
    ]);
  });

  it('have cells with headers and spans, empty ones too', async () => {
    const html =
      '<table><thead><tr><th>Port</th><th colspan="2">Boats</th></tr></thead><tr><td></td><td>3</td><td rowspan="2">4</td></tr></table>';
    expect(await ofHtml(html)).toEqual([
      {
        text: 'Port\tBoats',
        table: 0,
        cells: [
          { start: 0, end: 4, header: true },
          { start: 5, end: 10, header: true, colSpan: 2 },
        ],
      },
      {
        text: '3\t4',
        table: 0,
        cells: [
          { start: 0, end: 0 },
          { start: 0, end: 1 },
          { start: 2, end: 3, rowSpan: 2 },
        ],
      },
    ]);
  });

  it('have depths of quotations, and languages of code', async () => {
    const html = '<blockquote>A<blockquote>B</blockquote></blockquote><pre><code class="language-js">c()</code></pre>';
    expect((await ofHtml(html)).map(({ quote, language }) => quote ?? language)).toEqual([1, 2, 'js']);
  });
});

describe('formulas', () => {
  it.each([
    ['an image', '<img alt="\\alpha" class="latex">'],
    [
      'MathML',
      '<math><semantics><mi>α</mi><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math>',
    ],
    [
      'KaTeX',
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>α</mi><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>α</span></span></span>',
    ],
    [
      'MathJax',
      '<span class="MathJax_Preview">α</span><span class="MathJax">α</span><script type="math/tex">\\alpha</script>',
    ],
    [
      'MediaWiki',
      '<span><span><math><annotation encoding="application/x-tex">{\\displaystyle \\alpha}</annotation></math></span><img alt="{\\displaystyle \\alpha}" class="mwe-math-fallback-image-inline"></span>',
    ],
  ])('of %s are read once, as TeX', async (_, html) => {
    const document = await readHtml(`<p>Let ${html} be a number.</p>`);
    expect(document.blocks.map(({ text, from }) => [text, from])).toEqual([['Let \\alpha be a number.', 'attribute']]);
    expect(await marksOf(structuresOf(document))).toEqual(['math \\alpha']);
  });
});

describe('images of HTML', () => {
  const imagesOf = async (html: string) => {
    const document = await readHtml(html);
    const reader = await document.structure?.(URL);
    return reader?.images({
      isKept: (index) => /boat/.test(document.blocks[index]?.text ?? ''),
      isCaption: () => false,
      isField: (index) => index === 0,
      title: 0,
    });
  };

  it('have the address that is not a placeholder', async () => {
    const html = [
      '<h1>Title</h1><p>A boat</p>',
      '<img src="data:image/gif;base64,x" data-src="/late.jpg" width="600" height="400" alt="Late">',
      '<img srcset="/small.jpg 300w, /large.jpg 900w">',
      '<img src="/spacer.gif"><noscript><img src="/real.jpg"></noscript>',
      '<img src="/count.gif" width="1" height="1">',
      '<picture><source data-srcset="/pic.webp 2x"><img alt=""></picture><p>A boat</p>',
    ].join('');
    expect((await imagesOf(html))?.map(({ src, width }) => [src, width])).toEqual([
      ['https://example.org/late.jpg', 600],
      ['https://example.org/large.jpg', null],
      ['https://example.org/real.jpg', null],
      ['https://example.org/pic.webp', null],
    ]);
  });

  it('are those among the blocks of the body, with captions and credits', async () => {
    const html = [
      '<nav><img src="/logo.png"></nav><article><h1>Title</h1>',
      '<figure><img src="/lead.jpg"><figcaption>At the quay <span class="credit"><p>O. Tarn</p></span></figcaption></figure>',
      '<p>A boat left.</p><div><img src="/other.jpg"><p>Another story</p></div><p>The boat came.</p></article>',
      '<ul><li><img src="/rail.jpg">Rail</li></ul>',
    ].join('');
    expect(await imagesOf(html)).toMatchObject([
      { src: 'https://example.org/lead.jpg', after: 0, caption: [1], credit: [2] },
    ]);
  });
});

describe('structure of Markdown', () => {
  it('has marks, also of tags', async () => {
    const markdown = 'The **[quay](/q "Old")** of *Row*, `row` ~~off~~ x<sup>2</sup> and $\\alpha$';
    expect(await marksOf(ofMarkdown(markdown))).toEqual([
      'link quay https://example.org/q',
      'strong quay',
      'emphasis Row',
      'code row',
      'strike off',
      'superscript 2',
      'math $\\alpha$',
    ]);
  });

  it('has lists, tables, quotations and code', async () => {
    const markdown = '3. A\n   - B\n\n- [x] C\n\n> > D\n\n```js\ne()\n```\n\n| F | G |\n| - | - |\n| | **h** |\n';
    const [a, b, c, d, e, head, row] = await ofMarkdown(markdown);
    expect([a?.list, b?.list, c?.list]).toEqual([
      { ordered: true, number: 3, depth: 1 },
      { ordered: false, depth: 2 },
      { ordered: false, depth: 1, task: true },
    ]);
    expect([d?.quote, e?.language]).toEqual([2, 'js']);
    expect(head?.cells?.map(({ header }) => header)).toEqual([true, true]);
    expect(row).toMatchObject({
      cells: [
        { start: 0, end: 0 },
        { start: 0, end: 1 },
      ],
      marks: [{ start: 0, end: 1, kind: 'strong' }],
      table: 0,
    });
  });
});

it('structure of text is its numbers and bullets', async () => {
  const structures = await structuresOf(readText('2. Row to the quay\n\n- Rest\n\nA boat left.'));
  expect(structures.map(({ list }) => list)).toEqual([
    { ordered: true, number: 2, depth: 1 },
    { ordered: false, depth: 1 },
    undefined,
  ]);
});
