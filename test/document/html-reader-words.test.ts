import { describe, expect, test } from 'vitest';
import { blocksOf, textsOf } from '../helpers/html-blocks.ts';

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
