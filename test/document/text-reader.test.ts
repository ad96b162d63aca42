import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';
import { growth } from '../helpers/cpu-time.ts';

const texts = (source: string) => readText(source).blocks.map((block) => block.text);
const kinds = (source: string) => readText(source).blocks.map((block) => block.kind);
const places = (source: string) => readText(source).blocks.map((block) => block.place.lines);

describe('readText on what a browser shows', () => {
  it('makes each line a block, with its place and the gap above it', () => {
    const document = readText(
      'Harbour News\n\n\nThe ferry is back.\r\nIt sails at noon.\n \u200b\t\nTickets cost four crowns.\n',
    );
    expect(document.format).toBe('text');
    expect(document.head).toBeNull();
    expect(document.blocks.map(({ index, text, place, gapBefore }) => [index, text, place.lines, gapBefore])).toEqual([
      [0, 'Harbour News', [1, 1], 0],
      [1, 'The ferry is back.', [4, 4], 2],
      [2, 'It sails at noon.', [5, 5], 0],
      [3, 'Tickets cost four crowns.', [7, 7], 1],
    ]);
  });

  it('counts lines as editors do', () => {
    expect(places('one\r\ntwo\rthree\u2028still three\n\fsix? no, four')).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  it('tells table rows and list items', () => {
    const source =
      'Port \t  Boats\t\tSeats\n\n• a bullet\n- a dash\n12. a number\nb) a letter\nJ. Harlow rowed\n-5 degrees';
    expect(kinds(source)).toEqual([
      'table-row',
      ...['list-item', 'list-item', 'list-item', 'list-item'],
      ...['paragraph', 'paragraph'],
    ]);
    expect(texts(source)[0]).toBe('Port\tBoats\tSeats');
    expect(texts(source)[1]).toBe('• a bullet');
  });

  it('reads text that shows nothing as no blocks', () => {
    for (const source of ['', '\n\n', ' \t\u00a0\n\ufeff\u200b', '\u200d\u200e\n\u200c'])
      expect(texts(source)).toEqual([]);
  });

  it('leaves short lines in lower case as they are', () => {
    expect(texts('lamp oil\nrope\ntwo loaves\nsalt\nwool, grey')).toHaveLength(5);
    expect(texts('The harbour sleeps beneath\n\nthe harbour lights,\n\nand no one asks.')).toHaveLength(3);
  });
});

const broken = `Ferry returns to Harlow Bay | Harbour News
Home
Weather
Sport
Ferry returns to Harlow Bay
The old ferry that carried three generations of islanders is back in service, according to the
harbour office
, which paid for the repairs out of its own purse.
Crowds waited on the quay from early in the morning, and when the boat came round the point the band of the
Island School
began to play a tune that
nobody
had heard for years.
“We never gave up on her,” said the captain.
The timetable has not changed since 1968.
`;

describe('readText on lines broken at links', () => {
  it('joins what links and emphasis broke', () => {
    const lines = texts(broken);
    expect(lines).toContain(
      'The old ferry that carried three generations of islanders is back in service, according to the harbour office, which paid for the repairs out of its own purse.',
    );
    expect(lines).toContain(
      'Crowds waited on the quay from early in the morning, and when the boat came round the point the band of the Island School began to play a tune that nobody had heard for years.',
    );
  });

  it('keeps the title, the menu, headings and whole sentences apart', () => {
    expect(texts(broken).slice(0, 5)).toEqual([
      'Ferry returns to Harlow Bay | Harbour News',
      ...['Home', 'Weather', 'Sport', 'Ferry returns to Harlow Bay'],
    ]);
    expect(texts(broken).slice(-2)).toEqual([
      '“We never gave up on her,” said the captain.',
      'The timetable has not changed since 1968.',
    ]);
  });

  it('tells the lines that a joined block spans', () => {
    expect(places(broken)[5]).toEqual([6, 8]);
  });

  it('joins in other languages and scripts', () => {
    const german =
      'Die Fähre ist zurück\nMenü\nDie alte Fähre fährt wieder, wie die\nHafenmeisterei\nmitteilt, die sie reparieren ließ.\n';
    expect(texts(german).at(-1)).toBe(
      'Die alte Fähre fährt wieder, wie die Hafenmeisterei mitteilt, die sie reparieren ließ.',
    );
  });
});

const letter = `Harlow Bay, the third of May

Dear Agnes, the ferry came back this morning and half the
island stood on the quay to see it. I counted forty boats
in the bay, and each of them had a flag at the mast that
somebody's aunt must have sewn by lamplight.

    Bread       2 crowns      the baker
    Salt fish   5 crowns      the widow

The wind has a song
and the song has no end,
nor has the sea.

- bring the blue lamp and the rope from the cellar, and
- bring your brother, who owes me for the last voyage, and
- come before the storm that the harbour master promises

Your letter took eleven days to reach us, which the post-
mistress says is the fault of nobody but the weather, and
she should know, having blamed it for thirty years or so.
`;

describe('readText on wrapped text', () => {
  it('joins the lines of paragraphs', () => {
    const lines = texts(letter);
    expect(lines[1]).toMatch(
      /^Dear Agnes, the ferry came back this morning and half the island .* sewn by lamplight\.$/,
    );
    expect(lines.at(-1)).toMatch(/^Your letter .* which the postmistress says .* or so\.$/);
    expect(places(letter)[1]).toEqual([3, 6]);
  });

  it('leaves tables, verse and list items as they are', () => {
    const lines = texts(letter);
    expect(lines).toContain('Bread\t2 crowns\tthe baker');
    expect(lines).toContain('and the song has no end,');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(3);
  });

  it('is not misled by a list of headlines of like length', () => {
    const headlines = Array.from(
      { length: 12 },
      (_, i) => `Council of town number ${i} votes on a new bridge over the river`,
    );
    expect(texts(headlines.join('\n'))).toEqual(headlines);
  });
});

describe('readText on anything', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const fragment = fc.oneof(
    fc.constantFrom(
      ', ',
      '.',
      'the',
      'of the',
      'Harbour Office',
      '(',
      ')',
      '"',
      '“',
      '’s',
      '-based',
      '12',
      ' ',
      '',
      '\t',
      'x\ty',
    ),
    fc.constantFrom(
      'and then the boat came round the point, which nobody had seen',
      'It rained.',
      '• item',
      'ÉTÉ',
      'год',
    ),
    fc.stringMatching(/^[a-zA-Z ,.'"()-]{0,70}$/),
  );
  const page = fc.array(fragment, { maxLength: 40 }).map((lines) => lines.join('\n'));

  it('keeps the words in their order and glues none', () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(readText(source).blocks.flatMap((block) => words(block.text))).toEqual(words(source));
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for each line that shows something once, in order', () => {
    fc.assert(
      fc.property(page, (source) => {
        const shown = source.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
        const { blocks } = readText(source);
        const covered = blocks.flatMap(({ place: { lines } }) => shown.filter((n) => n >= lines[0] && n <= lines[1]));
        expect(covered).toEqual(shown);
        for (const { place, gapBefore, text } of blocks) {
          expect(shown).toContain(place.lines[0]);
          expect(shown).toContain(place.lines[1]);
          expect(gapBefore).toBeGreaterThanOrEqual(0);
          expect(text).toMatch(/^\S(?:.*\S)?$/);
          expect(text).not.toMatch(/ {2}|\t\t/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and leaves no control character and no half of a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        (text, units) => {
          for (const { text: shown } of readText(text + String.fromCharCode(...units)).blocks) {
            expect(shown).not.toMatch(/[\0-\x08\x0a-\x1f\x7f-\x9f]|\p{Surrogate}/u);
          }
        },
      ),
    );
  });

  it('takes the lines of what is longer than any page many to a block, each of them once', () => {
    const lines = 120_000;
    const { blocks } = readText('oar\n'.repeat(lines));
    expect(blocks.length).toBeLessThan(60_000);
    expect(blocks.at(-1)?.place.lines[1]).toBe(lines);
    expect(blocks.every(({ place }, at) => place.lines[0] === (blocks[at - 1]?.place.lines[1] ?? 0) + 1)).toBe(true);
    expect(blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)).toBe(lines);
  });

  it.each(['and the boat came round the point\n, which\n', 'word '])(
    'takes time in step with the length of %j',
    async (piece) => {
      expect(await growth((times) => readText(piece.repeat(times)), 10_000)).toBeLessThan(24);
    },
  );
});
