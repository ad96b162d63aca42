import { describe, expect, test } from 'vitest';
import { blocksOf, kindsOf, textsOf } from '../helpers/html-blocks.ts';

describe('blocks', () => {
  test('are paragraphs parted by double breaks, and divs', async () => {
    const blocks = await blocksOf('<div>The ferry left.<br><br>Nobody waved.<div>Rain fell.</div>All night.</div>');
    expect(blocks.map(({ text, gapBefore }) => [text, gapBefore])).toEqual([
      ['The ferry left.', 0],
      ['Nobody waved.', 1],
      ['Rain fell.', 0],
      ['All night.', 0],
    ]);
  });

  test('part at a single break, unless a sentence runs on', async () => {
    expect(await textsOf('<p>By Ada Quill<br>Harbour Writer</p><p>The ferry<br/>left at noon.</p>')).toEqual([
      'By Ada Quill',
      'Harbour Writer',
      'The ferry left at noon.',
    ]);
  });

  test('keep a heading whole over a break and tell its level', async () => {
    const [heading] = await blocksOf('<h2>The Long<br>Crossing</h2>');
    expect(heading).toMatchObject({ kind: 'heading', level: 2, text: 'The Long Crossing' });
  });

  test('are headings by role, and no longer where one was never closed', async () => {
    expect(await blocksOf('<div role="heading" aria-level="3">Tides</div><h4>Boats<p>They float.')).toMatchObject([
      { kind: 'heading', level: 3 },
      { kind: 'heading', level: 4, text: 'Boats' },
      { kind: 'paragraph', level: null, text: 'They float.' },
    ]);
  });

  test('are items of lists in lists, each with its own text', async () => {
    expect(
      await kindsOf(
        '<ul><li>Coffee<li>Tea<ul><li>Black<li>Green</ul>and mate<li><p>Milk</ul><dl><dt>Jug<dd>For milk</dl>',
      ),
    ).toEqual([
      'list-item: Coffee',
      'list-item: Tea',
      'list-item: Black',
      'list-item: Green',
      'list-item: and mate',
      'list-item: Milk',
      'list-item: Jug',
      'list-item: For milk',
    ]);
  });

  test('are quotations, and plain again in an article that a list or quotation holds', async () => {
    expect(
      await kindsOf('<blockquote><p>We sailed.</p></blockquote><ul><li><article><p>A story.</p></article></ul>'),
    ).toEqual(['quote: We sailed.', 'paragraph: A story.']);
  });

  test('are code with its line breaks and indentation, whatever parts the lines', async () => {
    const html =
      '<pre><code><span data-line>if (tide) {</span>\n<span data-line>\tsail();</span>\n\n}</code></pre>' +
      '<pre><div>one</div><div>two</div></pre><pre>a<br>b</pre>';
    expect(await kindsOf(html)).toEqual(['code: if (tide) {\n    sail();\n\n}', 'code: one\ntwo', 'code: a\nb']);
  });

  test('end a code block that was never closed', async () => {
    expect(await kindsOf('<pre>x = 1\ny = 2<p>The text   goes on.</p>')).toEqual([
      'code: x = 1\ny = 2',
      'paragraph: The text goes on.',
    ]);
  });

  test.each([
    ['<p>The mill burned. <a href="/x">Read more »</a></p>', ['The mill burned.', 'Read more »']],
    ['<p>The mill burned.<a href="/x">Continue <b>reading</b></a> </p>', ['The mill burned.', 'Continue reading']],
    [
      '<p>The mill burned, says <a href="/x">Ada Quill</a></p><p>It fell. <a href="/x">It was rebuilt.</a></p>',
      ['The mill burned, says Ada Quill', 'It fell. It was rebuilt.'],
    ],
    ['<p>The mill burned. <a href="/x">The Report</a> says so.</p>', ['The mill burned. The Report says so.']],
  ])('part from a call that a paragraph ends in: %s', async (html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  test('give both parts of a paragraph that ends in a call their own places and links', async () => {
    const blocks = await blocksOf('<p>The <a href="/m">mill</a> burned. <a href="/x">Read more</a></p>');
    expect(blocks.map(({ place }) => place.columns)).toEqual([
      [4, 36],
      [51, 59],
    ]);
    expect(blocks.map(({ hints }) => hints?.linkDensity)).toEqual([4 / 14, 1]);
  });

  test('of headings are without the link to themselves and the editor’s', async () => {
    const html =
      '<h2>Tides <a href="#tides">¶</a></h2><h3>Boats<span class="mw-editsection">[<a href="/e">edit</a>]</span></h3>' +
      '<h4><a href="#piers">Piers</a></h4>';
    expect(await textsOf(html)).toEqual(['Tides', 'Boats', 'Piers']);
  });

  test('leave out the numbers beside a listing', async () => {
    const html = '<table><tr><td><pre>1\n2</pre><td><pre>sail()\nrow()</pre></table><pre>7\n9</pre>';
    expect(await textsOf(html)).toEqual(['sail()\nrow()', '7\n9']);
  });

  test('mark captions, forms and buttons by their tag path', async () => {
    const blocks = await blocksOf(
      '<main><figure><img><figcaption>The <b>quay</b>.</figcaption></figure><form>Your name <button>Send</button></form></main>',
    );
    expect(blocks.map(({ hints }) => hints?.tagPath.join('>'))).toEqual([
      'main>figure>figcaption',
      'main>form',
      'main>form>button',
    ]);
  });

  test('keep footnotes, and account for their marks apart', async () => {
    const [sentence, note] = await blocksOf(
      '<p>It sank.<sup><a href="#n1">1</a></sup></p><ol class="footnotes"><li id="n1">Log, 1871. <a href="#r1">↩</a></ol>',
    );
    expect(sentence).toMatchObject({ text: 'It sank.', omitted: [{ text: '1', reason: 'reference-marks' }] });
    expect(note).toMatchObject({
      kind: 'list-item',
      text: 'Log, 1871.',
      omitted: [{ text: '↩', reason: 'reference-marks' }],
    });
    expect(
      await textsOf('<p>It covers 40 km<sup>2</sup> and holds H<sub>2</sub>O, see <sup><a href="/a">2</a></sup>.'),
    ).toEqual(['It covers 40 km2 and holds H2O, see 2.']);
  });

  test('hold letters once that are there for the eye and for screen readers', async () => {
    const split = '<span aria-hidden="true">T</span><span class="sr">The</span><span aria-hidden="true">he</span>';
    const [block] = await blocksOf(`<p>${split} ferry left.</p>`);
    expect(block).toMatchObject({
      text: 'The ferry left.',
      omitted: [
        { text: 'T', reason: 'screen-reader-copies' },
        { text: 'he', reason: 'screen-reader-copies' },
      ],
    });
    expect(await textsOf('<p><span aria-hidden="true">Nobody</span> <b>waved</b>.')).toEqual(['Nobody waved.']);
  });

  test('of code are without the numbers of its lines', async () => {
    const numbered = '<pre><i>9</i>open lock\n<i>10</i>close lock\n<i>11</i></pre>';
    expect(await blocksOf(numbered)).toMatchObject([
      { text: 'open lock\nclose lock', omitted: [{ text: '9 10 11', reason: 'line-numbers' }] },
    ]);
    for (const data of ['1 tide\n2 ebb', '1. tide\n2. ebb', '1tide\n3ebb', '1tide']) {
      expect(await textsOf(`<pre>${data}</pre>`)).toEqual([data]);
    }
  });
});

describe('tables', () => {
  test('of data give rows, their cells parted by tabs, empty ones left out', async () => {
    const html =
      '<table><caption>Tides</caption><thead><tr><th><th>High</thead><tbody><tr><td>May<td><ul><li>06:12<li>18:40</ul></tbody></table>';
    expect(await kindsOf(html)).toEqual(['paragraph: Tides', 'table-row: High', 'table-row: May\t06:12 18:40']);
  });

  test.each([
    [
      'by its role',
      '<table role="presentation"><tr><td>Home<td>Text</tr><tr><td>a<td>b</table>',
      ['Home', 'Text', 'a', 'b'],
    ],
    [
      'by a nested table',
      '<table><tr><td>Home<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>',
      ['Home', '1\t2', '3\t4'],
    ],
    ['by a single column', '<table><tr><td>Above</tr><tr><td>Below</table>', ['Above', 'Below']],
    [
      'by a heading',
      '<table><tr><td>Menu<td><h1>Gears</h1><p>Mount <i>one</i> gear.</table>',
      ['Menu', 'Gears', 'Mount one gear.'],
    ],
  ])('for layout, detected %s, give the blocks of their cells', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  test('for layout are detected by long cells', async () => {
    const long = 'The harbour froze again. '.repeat(30).trim();
    expect(await textsOf(`<table><tr><td>Menu<td>${long}<tr><td>Foot<td>Note</table>`)).toEqual([
      'Menu',
      long,
      'Foot',
      'Note',
    ]);
  });
});
