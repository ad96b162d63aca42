import { describe, expect, test } from 'vitest';
import type { Block } from '../src/document/document.ts';
import { readHtml } from '../src/document/html-reader.ts';

const blocksOf = async (html: string): Promise<readonly Block[]> => (await readHtml(html)).blocks;
const textsOf = async (html: string) => (await blocksOf(html)).map(({ text }) => text);
const kindsOf = async (html: string) => (await blocksOf(html)).map(({ kind, text }) => `${kind}: ${text}`);

describe('words', () => {
  test.each([
    [
      'a drop cap',
      '<p><span class="dropcap">T</span>he mill burned for two days.</p>',
      'The mill burned for two days.',
    ],
    [
      'a drop cap that floats',
      '<p><span style="display:block; float:left">T</span>he mill burned for two days.</p>',
      'The mill burned for two days.',
    ],
    ['readings over characters', '<p><ruby>灯<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>台が立つ</p>', '灯台が立つ'],
    ['a letter underlined', '<div>Seventeen barr<u>e</u>ls of tar</div>', 'Seventeen barrels of tar'],
    ['each letter in an element of its own', '<p><x-l>m</x-l><x-l>i</x-l><x-l>l</x-l><x-l>l</x-l></p>', 'mill'],
    ['a place to break', '<p>Wendover<wbr>bridge and Wend&shy;over</p>', 'Wendoverbridge and Wendover'],
    ['emphasis inside a word', '<p>un<em>believ</em>able</p>', 'unbelievable'],
    [
      'elements for parts of a word',
      '<p><i>ha</i><b>r</b><i>bour</i> <i>x</i><sub>2</sub> <b>H</b><b>MS</b></p>',
      'harbour x2 HMS',
    ],
    ['a div shown inline', '<div>har<div style="display:inline">bour</div></div>', 'harbour'],
    ['a comment inside a word', '<p>har<!-- ad -->bour</p>', 'harbour'],
    ['a script inside a word', '<p>har<script>track("x")</script>bour</p>', 'harbour'],
  ])('are not split by %s', async (_, html, text) => {
    expect(await textsOf(html)).toEqual([text]);
  });

  test.each([
    ['links that touch', '<div><a href="/a">Sport</a><a href="/b">Weather</a></div>', ['Sport Weather']],
    [
      'spans that a sheet sets apart',
      '<div><span>Ada Quill</span><span>May 3</span><span>Print</span></div>',
      ['Ada Quill May 3 Print'],
    ],
    ['a sentence and what follows it', '<p>The bell rang.<b>Nobody</b> came.</p>', ['The bell rang. Nobody came.']],
    ['a label and its value', '<p><b>Where:</b>Old Pier</p>', ['Where: Old Pier']],
    ['initials in elements', '<p><b>J.</b><b>R.</b> Quill</p>', ['J.R. Quill']],
    ['items in a line', '<ul><li style="display:inline">sea<li style="display:inline">sky</ul>', ['sea', 'sky']],
    ['boxes in a line', '<div style="display:inline-block">sea</div><div>sky</div>', ['sea', 'sky']],
    ['a time', '<p>Ada Quill<time>3 May 2021</time>Harbour</p>', ['Ada Quill 3 May 2021 Harbour']],
    ['an icon', '<p>Ferry<svg><title>boat</title><path d="M0"/></svg>times</p>', ['Ferry times']],
    ['a heading and a paragraph', '<h3>Foo</h3><p>Bar</p>', ['Foo', 'Bar']],
    ['table cells', '<table><tr><th>Tide<th>Time<tr><td>High<td>06:12</table>', ['Tide\tTime', 'High\t06:12']],
    ['buttons', '<div><button>Share</button><button>Print</button></div>', ['Share', 'Print']],
    ['a span shown as a block', '<div><span style="display: block">One</span>two</div>', ['One', 'two']],
    ['entities for spaces', '<p>ten&nbsp;&ensp;boats</p>', ['ten boats']],
  ])('are not glued by %s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  test('come with entities resolved, also those without a semicolon and those of Windows', async () => {
    expect(
      await textsOf('<p>Fish &amp; chips &copy 2020 &#8212; caf&eacute; &#x1F41F; isn&#146;t &notathing;</p>'),
    ).toEqual(['Fish & chips © 2020 — café 🐟 isn’t ¬athing;']);
  });
});

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

  test('keep footnotes and their marks', async () => {
    expect(
      await kindsOf(
        '<p>It sank.<sup><a href="#n1">1</a></sup></p><ol class="footnotes"><li id="n1">Log, 1871. <a href="#r1">↩</a></ol>',
      ),
    ).toEqual(['paragraph: It sank.1', 'list-item: Log, 1871. ↩']);
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
  ])('for layout, told %s, give the blocks of their cells', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  test('for layout are told by long cells', async () => {
    const long = 'The harbour froze again. '.repeat(30).trim();
    expect(await textsOf(`<table><tr><td>Menu<td>${long}<tr><td>Foot<td>Note</table>`)).toEqual([
      'Menu',
      long,
      'Foot',
      'Note',
    ]);
  });
});

describe('what a browser does not show', () => {
  const prose = `<p>${'The ferry to the island left at noon. '.repeat(20)}</p>`;

  test.each([
    '<p hidden>x</p>',
    '<p style="color:red; DISPLAY : none">x</p>',
    '<p style="visibility:hidden">x</p>',
    '<template><p>x</p></template>',
    '<noscript><p>x</p></noscript>',
    '<script>x</script>',
    '<script style="display:block">x</script>',
    '<style>x</style>',
    '<iframe>x</iframe>',
    '<svg><text>x</text></svg>',
    '<select><option>x</select>',
    '<textarea>x</textarea>',
    '<dialog>x</dialog>',
    '<video>x</video>',
    '<title>x</title>',
    '<!-- x -->',
  ])('is left out: %s', async (html) => {
    expect(await blocksOf(prose + html)).toHaveLength(1);
  });

  test.each([
    '<p aria-hidden="true">x</p>',
    '<p hidden="until-found">x</p>',
    '<div hidden id="S:1">x</div>',
    '<template shadowrootmode="open">x</template>',
    '<object><param>x</object>',
    '<dialog open>x</dialog>',
    '<details><p>x</p></details>',
  ])('is not taken for hidden: %s', async (html) => {
    expect((await textsOf(prose + html)).at(-1)).toBe('x');
  });

  const panel = 'The tide table is printed once a year, in October, and is wrong from the second of January on.';

  test.each([
    `<div role="tabpanel" hidden>${panel}</div>`,
    `<button aria-expanded="false">Tides</button><div hidden>${panel}</div>`,
    `<div class="faq__answer accordion-body" style="display: none">${panel}</div>`,
    `<div style="visibility: hidden">${panel}</div>`,
  ])('is read where a reader opens it and it holds prose: %s', async (html) => {
    expect((await textsOf(prose + html)).at(-1)).toBe(panel);
  });

  test.each([
    `<div hidden>${panel}</div>`,
    `<div role="dialog" class="collapse" hidden>${panel}</div>`,
    `<button aria-expanded="false">Menu</button><ul hidden><li><a href="/a">${panel}</a></ul>`,
  ])('is left out otherwise: %s', async (html) => {
    expect((await textsOf(prose + html)).at(-1)).not.toBe(panel);
  });

  test('is read where the page has no other prose', async () => {
    expect(await textsOf(`<p>Loading</p><noscript>${prose}</noscript>`)).toHaveLength(2);
    expect(await textsOf(`<p>Loading</p><div style="display:none">${prose}</div>`)).toHaveLength(2);
  });
});

describe('hints', () => {
  test('tell the share of letters inside links, and anchors are none', async () => {
    const blocks = await blocksOf(
      '<p><a href="/x">abc</a> def</p><p><a name="top">All of it</a></p><p><a href="/">x</a></p>',
    );
    expect(blocks.map(({ hints }) => hints?.linkDensity)).toEqual([0.5, 0, 1]);
  });

  test('tell words of class, id, role and label, nearest first, and not those of the body', async () => {
    const html =
      '<body class="theme-dark"><div id="relatedPosts" role="region"><p class="card__title" aria-label="Read More">Boats</p></div>';
    const [block] = await blocksOf(html);
    expect(block?.hints?.names).toEqual(['card', 'title', 'read', 'more', 'related', 'posts', 'region']);
    expect(block?.hints?.tagPath).toEqual(['div', 'p']);
  });

  test('tell the names that components go by in div soup', async () => {
    const [block] = await blocksOf(
      '<div class="css-1" data-testid="storyBody"><div data-component="text-block">Boats</div></div>',
    );
    expect(block?.hints?.names).toEqual(['text', 'block', 'css', 'story', 'body']);
  });

  test('take the innermost element that holds all of the block', async () => {
    const blocks = await blocksOf('<div><p><strong class="lead">The</strong></p><p><b>The</b> end</p></div>');
    expect(blocks.map(({ hints }) => hints?.tagPath.at(-1))).toEqual(['strong', 'p']);
  });

  test('number siblings alike, also text beside blocks', async () => {
    const containers = (
      await blocksOf('<main><div>One</div><div>Two</div><section>Three<p>Four</p></section></main>')
    ).map(({ hints }) => hints?.container);
    expect(containers[0]).toBe(containers[1]);
    expect(containers[2]).toBe(containers[3]);
    expect(containers[0]).not.toBe(containers[2]);
  });
});

describe('places', () => {
  test('are lines, whatever ends them, with columns where a line holds several blocks', async () => {
    const blocks = await blocksOf('<p>One</p>\r\n<p>Two\r\n&amp; a half\n</p>\r<p>Three</p><p>Four</p>');
    expect(blocks.map(({ place }) => place)).toEqual([
      { lines: [1, 1] },
      { lines: [2, 3] },
      { lines: [5, 5], columns: [4, 8] },
      { lines: [5, 5], columns: [16, 19] },
    ]);
  });
});

describe('broken pages', () => {
  test('with unclosed tags keep their words', async () => {
    expect(await textsOf('<div><b>One<p>Two<span>Three</div></div></i>Four<')).toEqual(['One', 'TwoThree', 'Four<']);
  });

  test.each(['', '   ', '<', '<p', '<!--', '</p>', '\0', '<p>&#0;</p>', '<script>'])(
    'give a document: %j',
    async (html) => {
      expect((await readHtml(html)).format).toBe('html');
    },
  );

  test('with CDATA marks lose nothing behind them', async () => {
    expect(await textsOf('<body><![CDATA[\n<p>One</p>]]><p>Two</p>')).toEqual(['One', ']]>', 'Two']);
  });

  test('nest 100,000 levels deep', async () => {
    const depth = 100_000;
    const blocks = await blocksOf(`${'<div class="d"><b>'.repeat(depth / 2)}Deep${'</b></div>'.repeat(depth / 2)}`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.hints?.tagPath.length).toBeLessThanOrEqual(64);
  }, 30_000);

  test('are read in time that grows with their length, also where tables nest', async () => {
    const page = `${'<table><tr><td>cell'.repeat(1000)}`;
    expect((await blocksOf(page)).length).toBe(1000);
  });

  test('give text without lone surrogates and control characters', async () => {
    expect(await textsOf('<p>a\u0007b\ud800c\u0000</p>')).toEqual(['a b\ufffdc']);
  });
});
