import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { readText } from '../../src/document/text-reader.ts';
import { growth } from '../helpers/cpu-time.ts';

const texts = (source: string) => readText(source).blocks.map(({ text }) => text);

/** A text wrapped at a column, as tools do it. */
function wrap(text: string, column: number, indent = ''): string {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== indent && line.length + 1 + word.length > column) lines.push(indent + word);
    else lines[lines.length - 1] = line === indent ? indent + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const PARAGRAPHS = [
  'The weir keeper of Saltley counts eels at night with a lamp and a slate, and in thirty years he has missed four nights, three of them for weddings and one for a flood that took the lamp.',
  'His slates hang in the boathouse in the order of the years, and anyone who asks may look at them, though few of the people who have asked could say afterwards what it was they had hoped to find there.',
  'When the river board offered him a machine that counts by itself he thanked the board and set it to count him, which it did for a week, and then it too fell into the water and was not seen again.',
];

describe('a layout', () => {
  const soup = PARAGRAPHS.map((text) => `\n\n\n\n      ${text}\n   \n`).join('\n');
  it.each([
    ['blocks', PARAGRAPHS.join('\n\n')],
    ['wrapped', PARAGRAPHS.map((text) => wrap(text, 72)).join('\n\n')],
    ['text-nodes', 'Home\nThe old ferry is back, says the\nharbour office\n, which paid for it.\nIt sails at\nnoon\n.'],
    ['source-whitespace', soup],
    ['one-line', PARAGRAPHS.join(' ').repeat(6)],
  ])('is %s', (layout, source) => {
    expect(readText(source).layout).toBe(layout);
  });

  it('is in the ledger, and for plain text alone', async () => {
    const options = { provenance: true, keepDoubtful: true };
    expect((await cleanArticle(PARAGRAPHS.join('\n\n'), options)).layout).toBe('blocks');
    expect((await cleanArticle(`<p>${PARAGRAPHS.join('</p><p>')}</p>`, options)).layout).toBeUndefined();
    expect((await cleanArticle(PARAGRAPHS.join('\n\n'), { keepDoubtful: true })).layout).toBeUndefined();
  });

  it('can be stated', async () => {
    const source = PARAGRAPHS.map((text) => wrap(text, 72)).join('\n\n');
    const blocks = readText(source, 'blocks');
    expect(blocks.layout).toBe('blocks');
    expect(blocks.blocks).toHaveLength(source.split('\n').filter((line) => line !== '').length);
    const short = 'The lamp went out while we were on the stairs and\nnobody had another.';
    expect(readText(short, 'wrapped').blocks).toHaveLength(1);
    await expect(cleanArticle(source, { layout: 'poem' as 'blocks' })).rejects.toThrow(TypeError);
  });
});

describe('wrapped lines', () => {
  it.each([45, 60, 72, 80, 100, 132, 180])('are joined whatever their column: %i', (column) => {
    const text = [...PARAGRAPHS, ...PARAGRAPHS];
    expect(texts(text.map((paragraph) => wrap(paragraph, column)).join('\n\n'))).toEqual(text);
    expect(texts(text.map((paragraph) => wrap(paragraph, column, '   ')).join('\n\n'))).toEqual(text);
  });

  it('are joined in a part of a page of blocks', () => {
    const long = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS];
    const source = `${long.join('\n\n')}\n\n${PARAGRAPHS.map((text) => wrap(text, 64)).join('\n\n')}`;
    expect(texts(source)).toEqual([...long, ...PARAGRAPHS]);
  });

  it('leave a hyphen that is the word’s own', () => {
    const source = [
      'The well-known harbour master of the island said that the boat, a well-',
      'known one, would be late. The harbour-master’s office opens at noon, and the har-',
      'bour itself is closed until the storm has gone, which nobody here expects be-',
      'fore the end of the week, since the forecast speaks of another night of rain and',
      'of a wind that will turn to the north.',
    ].join('\n');
    expect(texts(source)).toEqual([
      'The well-known harbour master of the island said that the boat, a well-known one, would be late. The harbour-master’s office opens at noon, and the harbour itself is closed until the storm has gone, which nobody here expects before the end of the week, since the forecast speaks of another night of rain and of a wind that will turn to the north.',
    ]);
  });

  it('are rows of a table where cells line up', () => {
    const table = 'Year    Eels   Nights\n1994    311    361\n1995    298    365';
    const source = `${PARAGRAPHS.map((text) => wrap(text, 72)).join('\n\n')}\n\n${table}`;
    expect(texts(source).slice(-3)).toEqual(['Year\tEels\tNights', '1994\t311\t361', '1995\t298\t365']);
  });
});

describe('what a text browser prints', () => {
  const dump = [
    '   #[1]Saltley Feed [2]next',
    '',
    '     * [3]Home',
    '          + [4]News',
    '',
    'Eels by lamplight',
    '',
    ...wrap(PARAGRAPHS[0]?.replace('lamp and', '[5]lamp and') ?? '', 72, '   ').split('\n'),
    '',
    ...wrap(PARAGRAPHS[1]?.replace('slates', '[6]slates[1]') ?? '', 72, '   ').split('\n'),
    '   (BUTTON) Share',
    '   [7]',
    '',
    'References',
    '',
    '   Visible links:',
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => `   ${number}. https://www.saltley.example/${number}`),
  ].join('\n');

  it('is read without its marks, of which each is accounted for', () => {
    const { blocks, setAside = [] } = readText(dump);
    expect(blocks.map(({ text }) => text)).toEqual([
      ...['Home', 'News', 'Eels by lamplight'],
      PARAGRAPHS[0],
      PARAGRAPHS[1]?.replace('slates', 'slates[1]'),
      'Share',
    ]);
    expect(blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['list-item', 'list-item', 'paragraph']);
    expect(blocks[1]?.omitted).toEqual([
      { text: '+', reason: 'list-markers' },
      { text: '[4]', reason: 'link-marks' },
    ]);
    expect(blocks[3]?.links).toEqual([{ number: 5, url: 'https://www.saltley.example/5' }]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['link-relations', 'link-marks', 'link-references']);
  });

  it('is not seen in footnotes', () => {
    const noted = PARAGRAPHS.map((text, at) => `${text}[${at + 1}]`);
    const notes = noted.map((_, at) => `[${at + 1}] The Saltley slates, page ${at + 3}`);
    expect(texts([...noted, ...notes].join('\n\n'))).toEqual([...noted, ...notes]);
  });
});

describe('a printed page', () => {
  const header = '6/3/25, 7:41 PM    Eels by lamplight - Saltley Gazette';
  const footer = (page: number) => `https://www.saltley.example/eels    ${page}/2`;
  const lines = wrap(PARAGRAPHS.join(' '), 90).split('\n');
  const pages = (end: string) =>
    [header, '', ...lines.slice(0, 4), '', footer(1), `${end}${header}`, '', ...lines.slice(4), '', footer(2)].join(
      '\n',
    );

  it.each([
    ['form feeds', '\f'],
    ['footers that count', ''],
  ])('is one text, its pages parted by %s', (_, end) => {
    const { blocks, setAside = [], head } = readText(pages(end));
    expect(blocks.map(({ text }) => text)).toEqual([PARAGRAPHS.join(' ')]);
    expect(blocks[0]?.omitted?.map(({ reason }) => reason)).toEqual(['page-footer', 'page-header']);
    expect(setAside.map(({ reason }) => reason)).toEqual(['page-header', 'page-footer']);
    expect(head).toMatchObject({
      title: 'Eels by lamplight - Saltley Gazette',
      canonicalUrl: 'https://www.saltley.example/eels',
    });
  });

  it('has a headline on two lines as one, if its header has', () => {
    const source = pages('\f').replace('\n\n', '\n\nEels by\nlamplight\n\n');
    expect(texts(source)).toEqual(['Eels by lamplight', PARAGRAPHS.join(' ')]);
  });

  it('does not give its date to the article', async () => {
    const article = await cleanArticle(pages('\f'), { keepDoubtful: true });
    expect(article).toMatchObject({
      title: 'Eels by lamplight',
      datePublished: null,
      url: 'https://www.saltley.example/eels',
    });
  });
});

it.each(['[1]a [2]b [3]\n', '(BUTTON) [INS: x :INS]\n', 'a-\nb ', '│a│\n', '1/9\n\f', '   * [1]x\n'])(
  'time is in step with the length of %j',
  async (piece) => {
    expect(await growth((times) => readText(piece.repeat(times)), 8000)).toBeLessThan(24);
  },
);

describe('the name of an account under a headline', () => {
  const story = [
    'Lantern Bridge Opens After Nine Years of Waiting',
    'tidewater_desk',
    'By Edda Karlsen and Jonah Pell, Staff Writers',
    'May 12, 2021',
    'The bridge over the narrow sound was opened on Wednesday, nine years after the first stone was laid in the mud of the northern bank.',
    'Hundreds of people walked across it in the first hour, most of them with a lantern in their hands, although the sun had not yet gone down.',
  ];

  it('stays apart and says nothing of the layout', async () => {
    const { layout, provenance = [] } = await cleanArticle(story.join('\n'), { provenance: true });
    expect(layout).toBe('blocks');
    expect(provenance.map(({ text }) => text)).toEqual(story);
  });

  it('stays apart among lines that are broken at links', async () => {
    const broken = [
      ...story.slice(0, 5),
      'Hundreds of people, said',
      'the harbour board',
      ', walked across it at noon.',
    ];
    const { layout, provenance = [] } = await cleanArticle(broken.join('\n'), { provenance: true });
    expect(layout).toBe('text-nodes');
    expect(provenance.map(({ text }) => text)).toContain('tidewater_desk');
  });

  it('is a word of code where its sentence goes on', async () => {
    const lines = [
      ...story.slice(2),
      'Call',
      'open_bridge',
      'with the hour, said',
      'the harbour board',
      ', and it opens.',
    ];
    const { provenance = [] } = await cleanArticle(lines.join('\n'), { provenance: true, keepDoubtful: true });
    expect(provenance.map(({ text }) => text).join('\n')).toContain('Call open_bridge with the hour');
  });
});
