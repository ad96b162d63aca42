import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/markdown-reader.ts';

const blocksOf = async (markdown: string) => (await readMarkdown(markdown)).blocks;
const textsOf = async (markdown: string) => (await blocksOf(markdown)).map(({ kind, text }) => `${kind}: ${text}`);

describe("pandoc's Markdown", () => {
  test('has divs, whose names are those of the blocks in them', async () => {
    const blocks = await blocksOf(
      '::: {#page .site-main role="main"}\n# Ferry {#ferry .title}\n\n::: wp-block-text\nIt left\nat noon.\n:::\n\nIt came back.\n:::\n\nAfter.',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Ferry', 'It left at noon.', 'It came back.', 'After.']);
    expect(blocks.map(({ hints }) => hints?.names)).toEqual([
      ['page', 'site', 'main'],
      ['wp', 'block', 'text', 'page', 'site', 'main'],
      ['page', 'site', 'main'],
      [],
    ]);
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1, place: { lines: [2, 2] } });
  });

  test('has spans within spans and links, and attributes over lines', async () => {
    expect(
      await textsOf(
        '[[Published ]{.sr-only}[3 May](/2021/){.date\nitemprop="date"}]{.posted-on}\n\n[[![](a.png)]{.icon}Home](/){.logo}\n\n[]{#more}',
      ),
    ).toEqual(['paragraph: Published 3 May', 'paragraph: Home']);
  });

  test('leaves braces and brackets that are none of its own', async () => {
    expect(await textsOf('::: note\nA set {a, b} and [c] {d}, $5 and $6.\n:::')).toEqual([
      'paragraph: A set {a, b} and [c] {d}, $5 and $6.',
    ]);
  });

  test('has scripts above and below, formulas, and raw HTML', async () => {
    expect(
      await textsOf(
        '::: x\nH~2~O^®^ `<br>`{=html} and $a_1 + b_1$\n:::\n\n```{=html}\n<!-- note -->\n```\n\n```{=html}\n<p>Shown</p>\n```',
      ),
    ).toEqual(['paragraph: H2O® and $a_1 + b_1$', 'paragraph: Shown']);
  });

  test('has line blocks', async () => {
    expect(await textsOf('::: x\n:::\n\n| One tide in,\n| one tide out.')).toEqual([
      'paragraph: One tide in,',
      'paragraph: one tide out.',
    ]);
  });

  test('has tables of dashes, with and without a header', async () => {
    const simple = '  Port     Depth\n  -------- -------\n  Orrin    4 m\n  Skerrow  7 m';
    const bare = '  ------- -----\n  港口名  Skerrow\n  深度    7 m\n  ------- -----';
    expect(await textsOf(`::: x\n:::\n\n${simple}`)).toEqual([
      'table-row: Port\tDepth',
      'table-row: Orrin\t4 m',
      'table-row: Skerrow\t7 m',
    ]);
    expect(await textsOf(`::: x\n:::\n\n${bare}`)).toEqual(['table-row: 港口名\tSkerrow', 'table-row: 深度\t7 m']);
  });

  test('has grids, and pages in their cells', async () => {
    const grid =
      '+--------+--------------+\n| Port   | Depth        |\n+========+==============+\n| Orrin  | # Deep       |\n|        |              |\n|        | It is deep.  |\n+--------+--------------+';
    const blocks = await blocksOf(grid);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'table-row: Port\tDepth',
      'paragraph: Orrin',
      'heading: Deep',
      'paragraph: It is deep.',
    ]);
    expect(blocks.at(-1)?.place).toEqual({ lines: [6, 6] });
  });

  test.each([
    ['divs that never close', '::: {.a}\n'.repeat(20_000)],
    ['divs that only close', ':::\n'.repeat(50_000)],
    ['spans that never end', `::: x\n${'[a'.repeat(20_000)}`],
    ['attributes that never end', `::: x\n${'[a]{.x b="'.repeat(10_000)}`],
    ['formulas that never end', `::: x\n${'$a'.repeat(20_000)}`],
    ['rules of tables', `::: x\n\n${'  --- ---\n\n'.repeat(20_000)}`],
    ['links that never end', '[a](b\n'.repeat(5_000)],
    ['marks that close nothing', 'x ]( y '.repeat(20_000)],
  ])('takes linear time for %s', async (_, markdown) => {
    const started = process.cpuUsage();
    await readMarkdown(markdown).catch(() => {});
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4);
  });
});

describe('wrapped Markdown', () => {
  const prose =
    'The ferry to Orrin Island left the quay at noon on the last day of the season,\nwith nobody on board but the pilot, his dog and a crate of pears that somebody\nhad forgotten to collect in the spring, and came back an hour later with two\ngoats, a bicycle and the postman, who had been waiting on the far side of the\nsound since Tuesday and said that he would rather not talk about what had been\ngoing on there while everybody else was asleep.\n';

  test('has headings of several lines', async () => {
    expect(
      await textsOf(
        `## The last ferry of the season to Orrin Island left the quay at noon with\nnobody on board\n\n${prose}`,
      ),
    ).toMatchObject([
      'heading: The last ferry of the season to Orrin Island left the quay at noon with nobody on board',
      expect.stringMatching(/^paragraph: The ferry .* asleep\.$/),
    ]);
  });

  test('has headings of one line where the next would have fitted', async () => {
    expect(await textsOf(`## The last ferry\nIt left.\n\n${prose}`)).toMatchObject([
      'heading: The last ferry',
      'paragraph: It left.',
      expect.any(String),
    ]);
  });

  test('has links whose addresses go on, and their lines', async () => {
    const [block] = await blocksOf(
      '[ May 3 ](https://quay.example/2021/05/03/last-\nferry-of-the-season/ "Last\nferry") by Ada',
    );
    expect(block).toMatchObject({ text: 'May 3 by Ada', place: { lines: [1, 3] } });
  });
});

describe('links that hold blocks', () => {
  test('leave no marks, and all of their blocks are linked', async () => {
    const blocks = await blocksOf(
      'Text.\n\n[![](a.png)\n\n### Two goats\n\n3 min read](/goats)\n\n[ Pears\n\nA crate ](/pears) More text.',
    );
    expect(blocks.map(({ text, hints }) => [text, hints?.linkDensity])).toEqual([
      ['Text.', 0],
      ['Two goats', 1],
      ['3 min read', 1],
      ['Pears', 1],
      ['A crate More text.', 1],
    ]);
  });

  test('are none where nothing closes', async () => {
    expect(await textsOf('[ Pears\n\nA crate')).toEqual(['paragraph: [ Pears', 'paragraph: A crate']);
  });
});
