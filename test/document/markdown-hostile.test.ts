import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readMarkdown } from '../../src/document/markdown-reader.ts';

const blocksOf = async (markdown: string): Promise<readonly Block[]> => (await readMarkdown(markdown)).blocks;
const kindsOf = async (markdown: string) => (await blocksOf(markdown)).map(({ kind, text }) => `${kind}: ${text}`);

describe('odd input', () => {
  test('with links that never end takes time that grows with its length', async () => {
    for (const part of ['[a](b ', '[a](b "c', '[a](b ( ', '**a ', '[']) {
      expect((await blocksOf(part.repeat(20_000))).length).toBeGreaterThan(0);
    }
  });

  test('that nests deep keeps its text', async () => {
    const list = Array.from({ length: 90 }, (_, n) => `${'  '.repeat(n)}* item ${n}`).join('\n');
    expect(await blocksOf(list)).toHaveLength(90);
    expect(await kindsOf(`${'> '.repeat(150)}Deep`)).toEqual(['quote: Deep']);
  });

  test.each([
    '',
    '\n\n',
    '<',
    '[',
    '![](',
    '```',
    '|\n|-',
    '---',
    '\0',
    '> '.repeat(500),
    '[a]('.repeat(2000),
    '*a_'.repeat(5000),
    '<b'.repeat(5000),
  ])('gives a document: %.20j', async (markdown) => {
    expect((await readMarkdown(markdown)).format).toBe('markdown');
  });
});

describe('markup that is never closed', () => {
  test.each([
    '<!--',
    '<script>',
    '<script src="x">',
    '<style>',
    '<pre>',
    '<textarea>',
    '<![CDATA[',
    '<div',
    '<div class="a',
  ])('leaves what follows %s its lines', async (opener) => {
    const blocks = await blocksOf(
      `# Ferry\n\nIt left.\n\n${opener}\n\nFog came.\n\n- Tides\n- Salt\n\n> Home.\n\n## Rope`,
    );
    expect(blocks.map(({ text, place }) => [text, ...place.lines])).toEqual([
      ['Ferry', 1, 1],
      ['It left.', 3, 3],
      ['Fog came.', 7, 7],
      ['Tides', 9, 9],
      ['Salt', 10, 10],
      ['Home.', 12, 12],
      ['Rope', 14, 14],
    ]);
  });

  test('is left as it is in code, and where it is closed', async () => {
    expect(await kindsOf('```\n<!-- a\n```\n\n<!--\n\nhidden\n\n-->\n\nseen')).toEqual([
      'code: <!-- a',
      'paragraph: seen',
    ]);
  });

  test('tells columns of the page for islands in quotations', async () => {
    const blocks = await blocksOf('> <p>a</p><p>b</p>');
    expect(blocks.map(({ place }) => place.columns)).toEqual([
      [6, 6],
      [14, 14],
    ]);
  });
});

test('lines of any page are in order, within it, and hold the words of their blocks', async () => {
  const piece = fc.constantFrom(
    ...[
      '# Ferry%',
      'Tides% came\nand went%',
      '- Salt%\n- Rope%\n\n  more%',
      '> Home%\n>\n> again%',
      '1. one%\n   1. two%',
      '| a% | b% |\n|---|---|\n| c% | d% |',
    ],
    ...[
      '<div>\nFog%\n</div>',
      '<div>\n\nFog%\n\n</div>',
      '<!--',
      '<!-- a -->',
      '<script>',
      '</script>',
      '<div',
      '> <p>Quay%</p><p>Pier%</p>',
      '```\ncode%\n```',
      'By Ada%  \nToday%',
    ],
    ...['- <div>\n  Sand%\n  </div>', '[a]: /x%', '<pre>\nold%\n\nnew%\n</pre>', 'It fell%.\n[Read more%](/y)', '---'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      let number = 0;
      const page = pieces.join('\n\n').replaceAll('%', () => String(number++));
      const lines = page.split('\n');
      let before = 1;
      for (const { text, place } of await blocksOf(page)) {
        const [first, last] = place.lines;
        expect(first).toBeGreaterThanOrEqual(before);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThanOrEqual(lines.length);
        const source = lines.slice(first - 1, last).join('\n');
        for (const word of text.match(/\w+/g) ?? []) expect(source).toContain(word);
        before = first;
      }
    }),
    { numRuns: 300 },
  );
});

test('reads past a picture that stands in its own address', async () => {
  const page = `The ferry ![at the quay](data:image/png;base64,${'iVBORw0KGgo'.repeat(9000)}) left.`;
  expect((await blocksOf(page)).map(({ text }) => text)).toEqual(['The ferry left.']);
});
