import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readMarkdown } from '../../src/document/markdown-reader.ts';

const blocksOf = async (markdown: string): Promise<readonly Block[]> => (await readMarkdown(markdown)).blocks;
const kindsOf = async (markdown: string) => (await blocksOf(markdown)).map(({ kind, text }) => `${kind}: ${text}`);

describe('text', () => {
  test.each([
    ['emphasis', '**T**he _mill_ burned un*believ*ably', 'The mill burned unbelievably'],
    ['links', 'See [the log](/log "Log") of <https://quay.example/>', 'See the log of https://quay.example/'],
    ['reference links', 'See [the log][1].\n\n[1]: https://quay.example/log', 'See the log.'],
    ['links of any scheme', '[Skip](javascript:void%280%29 "Skip")ped [mail](<mailto:a@b>)', 'Skipped mail'],
    ['addresses with spaces', '[log](/log book (1871).pdf "Log") and [x](/a b)', 'log and x'],
    ['titles with quotation marks', '[log](/log "The "long" log") of it', 'log of it'],
    ['no address, in parentheses', '[log](see the (second) one', '[log](see the (second) one'],
    ['bold words that touch', '**68%**of boats, **“Sail!”**she said, 2 ** 3', '68%of boats, “Sail!”she said, 2 ** 3'],
    ['images', 'Before ![A boat](/boat.png) after', 'Before after'],
    ['escapes and entities', '13\\. May, 5 \\- 7 &amp; caf&eacute; \\*', '13. May, 5 - 7 & café *'],
    ['inline code', 'Call `sail()` now', 'Call sail() now'],
    ['tags', 'un<b>believ</b>able<br>news<!-- ad -->', 'unbelievable news'],
    ['strikethrough', 'at ~~noon~~ dusk', 'at noon dusk'],
    ['control characters and odd spaces', 'ten\u00a0\u2003boats\u0007\u200b', 'ten boats'],
  ])('is free of the marks of %s', async (_, markdown, text) => {
    expect((await blocksOf(markdown)).map((block) => block.text)).toEqual([text]);
  });

  test('parts a sentence or a label from what follows it', async () => {
    expect(await kindsOf('The bell rang.**Nobody** came. **Where:**Old Pier')).toEqual([
      'paragraph: The bell rang. Nobody came. Where: Old Pier',
    ]);
  });

  test('keeps what looks like a tag but is none', async () => {
    expect(await kindsOf('A List<String> of names')).toEqual(['paragraph: A List<String> of names']);
  });

  test('parts links that touch, and links beside images', async () => {
    expect(await kindsOf('[Sport](/s)[Weather](/w)[![](/i.png)Tides](/t)')).toEqual(['paragraph: Sport Weather Tides']);
  });
});

describe('blocks', () => {
  test('are headings of both forms, with level', async () => {
    expect(await blocksOf('# [Ferry](/f)\n\nTides\n---\n\n### Fog ###')).toMatchObject([
      { kind: 'heading', level: 1, text: 'Ferry', hints: { linkDensity: 1 } },
      { kind: 'heading', level: 2, text: 'Tides' },
      { kind: 'heading', level: 3, text: 'Fog' },
    ]);
  });

  test('are headings without the links to themselves', async () => {
    expect(await kindsOf('## Tides [¶](#tides "Permalink")\n\n## [Boats](#boats)')).toEqual([
      'heading: Tides',
      'heading: Boats',
    ]);
  });

  test('part from a call that a paragraph ends in, each with its place', async () => {
    const blocks = await blocksOf('The mill\nburned. [Read *more*](/x)\n\nIt fell.\n[Read more](/y)\n\nSays [Ada](/z)');
    expect(blocks.map(({ text, place, hints }) => [text, place.lines, place.columns, hints?.linkDensity])).toEqual([
      ['The mill burned.', [1, 2], [1, 7], 0],
      ['Read more', [2, 2], [9, 25], 1],
      ['It fell.', [4, 4], undefined, 0],
      ['Read more', [5, 5], undefined, 1],
      ['Says Ada', [7, 7], undefined, 3 / 7],
    ]);
  });

  test('are items of nested lists, and quotations', async () => {
    expect(
      await kindsOf('* Coffee\n* Tea\n  * Black\n  * Green\n\n1. First\n\n   Still first\n\n> We sailed.\n>\n> Home.'),
    ).toEqual([
      'list-item: Coffee',
      'list-item: Tea',
      'list-item: Black',
      'list-item: Green',
      'list-item: First',
      'list-item: Still first',
      'quote: We sailed.',
      'quote: Home.',
    ]);
  });

  test('are rows of tables', async () => {
    expect(await kindsOf('| Tide | Time |\n| --- | --- |\n| High | **06:12** |\n| Low |  |')).toEqual([
      'table-row: Tide\tTime',
      'table-row: High\t06:12',
      'table-row: Low',
    ]);
  });

  test('are rows of tables whose ruling row has empty cells', async () => {
    expect(await kindsOf('| Tide |  | |\n| --- |  | |\n| High | 06:12 | |')).toEqual([
      'table-row: Tide',
      'table-row: High\t06:12',
    ]);
  });

  test('are cells where a table lays out the page', async () => {
    const long = 'The harbour froze again. '.repeat(30).trim();
    expect(await kindsOf(`| Menu | ${long} |\n| --- | --- |\n| Foot | Note |`)).toEqual([
      'paragraph: Menu',
      `paragraph: ${long}`,
      'table-row: Foot\tNote',
    ]);
  });

  test('that share a line tell their columns', async () => {
    const long = 'The harbour froze again. '.repeat(30).trim();
    const blocks = await blocksOf(`| Menu | a \\| b |\n|---|---|\n|  Foot | ${long} |`);
    expect(blocks.map(({ text, place }) => [text.slice(0, 5), place])).toEqual([
      ['Menu\t', { lines: [1, 1] }],
      ['Foot', { lines: [3, 3], columns: [4, 7] }],
      ['The h', { lines: [3, 3], columns: [11, 10 + long.length] }],
    ]);
  });

  test('are code with its line breaks, from fences alone', async () => {
    expect(
      await kindsOf('```js\nif (tide) {\n\n  sail();\n}\n```\n\n    A paragraph that a list left behind.'),
    ).toEqual(['code: if (tide) {\n\n  sail();\n}', 'paragraph: A paragraph that a list left behind.']);
  });

  test('unwrap soft breaks and part at hard ones, unless a sentence runs on', async () => {
    expect(
      await kindsOf('The ferry left\nat noon.\n\nBy Ada Quill  \n3 May 2021\n\n* The ferry  \n  was late'),
    ).toEqual([
      'paragraph: The ferry left at noon.',
      'paragraph: By Ada Quill',
      'paragraph: 3 May 2021',
      'list-item: The ferry was late',
    ]);
  });

  test('tell lines, gaps, link shares and siblings', async () => {
    const blocks = await blocksOf('Menu\n\n\n* [Tides](/t)\n* [Fog](/f) now\r\n\r\nBy Ada  \nToday');
    expect(blocks.map(({ place, gapBefore }) => [...place.lines, gapBefore])).toEqual([
      [1, 1, 0],
      [4, 4, 2],
      [5, 5, 0],
      [7, 7, 1],
      [8, 8, 0],
    ]);
    expect(blocks.map(({ hints }) => hints?.linkDensity)).toEqual([0, 1, 0.5, 0, 0]);
    expect(new Set(blocks.map(({ hints }) => hints?.container)).size).toBe(2);
  });

  test('of a link that runs over a hard break are both linked', async () => {
    const blocks = await blocksOf('[Ferry lost  \nFog over the bay](/f)');
    expect(blocks.map(({ hints }) => hints?.linkDensity)).toEqual([1, 1]);
  });

  test('come from islands of HTML too', async () => {
    const blocks = await blocksOf(
      'One\n\n<div class="note">\n<h2>Two</h2><p>Three</p>\n</div>\n\n<style>\n.x{}\n</style>\n\nFour\n\n</div>\n',
    );
    expect(blocks).toMatchObject([
      { text: 'One', place: { lines: [1, 1] } },
      { text: 'Two', kind: 'heading', level: 2, place: { lines: [4, 4] }, gapBefore: 2 },
      { text: 'Three', place: { lines: [4, 4] } },
      { text: 'Four', place: { lines: [11, 11] } },
    ]);
  });

  test('go on after an XML declaration that nothing closes', async () => {
    expect(await kindsOf('<?xml encoding="UTF-8">\n\nThe **ferry** left.')).toEqual(['paragraph: The ferry left.']);
  });
});

describe('the head', () => {
  test('is front matter, with lists, quotes, folded and nested values', async () => {
    const { head, blocks } = await readMarkdown(
      '---\ntitle: "Fog: a \\"history\\""\ndate: 2021-05-03\nauthor:\n  - Ada Quill\n  - Ben Oar\ntags: [boats, \'fog\']\n' +
        'description: >\n  Long ago\n  it was clear.\nsource:\n  name: Quay\nurl: https://quay.example/fog\nlang: en\n# note\n---\n\nText.',
    );
    expect(head).toMatchObject({
      title: 'Fog: a "history"',
      canonicalUrl: 'https://quay.example/fog',
      language: 'en',
      linkedData: [],
    });
    expect([...(head?.metas ?? [])].slice(1, 6)).toEqual([
      ['article:published_time', ['2021-05-03']],
      ['author', ['Ada Quill', 'Ben Oar']],
      ['article:tag', ['boats', 'fog']],
      ['description', ['Long ago it was clear.']],
      ['og:site_name', ['Quay']],
    ]);
    expect(blocks).toMatchObject([{ text: 'Text.', place: { lines: [18, 18] } }]);
  });

  test('is front matter between plus signs', async () => {
    const { head } = await readMarkdown('+++\ntitle = "Fog"\ndate = 2021-05-03\n+++\nText.');
    expect(head).toMatchObject({
      title: 'Fog',
      metas: new Map([
        ['title', ['Fog']],
        ['article:published_time', ['2021-05-03']],
      ]),
    });
  });

  test('is the banner of a converter', async () => {
    const { head, blocks } = await readMarkdown(
      'Title: Fog: a history\n\nURL Source: https://quay.example/fog\n\nPublished Time: 2021-05-03T10:00Z\n\nMarkdown Content:\nText: it is here.',
    );
    expect(head).toMatchObject({ title: 'Fog: a history', canonicalUrl: 'https://quay.example/fog' });
    expect(head?.metas.get('article:published_time')).toEqual(['2021-05-03T10:00Z']);
    expect(blocks).toMatchObject([{ text: 'Text: it is here.', place: { lines: [8, 8] } }]);
  });

  test.each([
    ['a rule and a paragraph', '---\n\nThe ferry left.\n\n---\n\nRain.'],
    ['a title alone', 'Title: the word and its history\n\nIt is old.'],
    ['front matter without end', '---\ntitle: Fog\n\nText.'],
    ['prose with a colon', 'Ferry: late again\n\nNote: bring a coat'],
    ['keys that objects inherit', 'Title: Fog\n\nConstructor: Ada Quill'],
    ['nothing', ''],
  ])('is none for %s', async (_, markdown) => {
    expect((await readMarkdown(markdown)).head).toBeNull();
  });

  test('loses no line that is not part of it', async () => {
    expect(await kindsOf('Title: the word and its history\n\nIt is old.')).toEqual([
      'paragraph: Title: the word and its history',
      'paragraph: It is old.',
    ]);
  });
});
