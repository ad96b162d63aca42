import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPageCode } from '../../src/document/page-code/find-page-code.ts';
import { cutLine } from '../../src/document/segments/cut-line.ts';
import { unitsOf } from '../../src/document/segments/units.ts';
import { readText } from '../../src/document/text-reader.ts';

const word = fc.constantFrom(
  'harbour',
  'The',
  'quay.',
  'PressApril',
  '3',
  'EDTComment',
  '“We',
  'lamps”The',
  '港口开放。新码头',
  'الميناء.قال',
  '|',
  'Share',
  '\t',
  '{"a":',
  '1}',
  'x();',
);
const line = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));

const unitTexts = (text: string): string[] => {
  const { count, starts, ends } = unitsOf(text, 0, text.length);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
};

describe('units of a line', () => {
  it.each([
    ['harbourBy Allied PressApril 3', ['harbour', 'By', 'Allied', 'Press', 'April', '3']],
    ['EDTComment on', ['EDT', 'Comment', 'on']],
    ['works.The lamp', ['works.', 'The', 'lamp']],
    ['said.“We stay.”The', ['said.', '“We', 'stay.”', 'The']],
    ['Home|News Share:Top', ['Home|', 'News', 'Share:', 'Top']],
    ['LEWES3 HOURS', ['LEWES', '3', 'HOURS']],
    ['码头开放。新船', ['码头开放。', '新船']],
    ['الميناء.قال', ['الميناء.', 'قال']],
  ])('cuts %s where words may be glued', (text, units) => {
    expect(unitTexts(text)).toEqual(units);
  });

  it.each([
    '3.5 million',
    'example.com',
    "harbour's",
    'e.g. this',
    '5th',
    '10:30',
    'he/she',
    'don’t',
    '70B model',
    '5G',
    '1TB',
  ])('leaves %s whole', (text) => {
    expect(unitTexts(text)).toEqual(text.split(' '));
  });
});

describe('segments of a line', () => {
  it('hold every character but the white space between them, in order', () => {
    fc.assert(
      fc.property(line, (text) => {
        let end = 0;
        for (const segment of cutLine(text, 0)) {
          expect(text.slice(end, segment.start).trim()).toBe('');
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('leave a paragraph whole, however long', () => {
    const paragraph =
      'The harbour master of Pellworth said on Monday that the old quay would be closed until the spring, since its piles have rotted. ' +
      'Ships that used to moor there will have to go to the new basin on the other side of the river, which is deeper but far from the town. ' +
      'The fishermen do not like it, and they have asked the council to pay for a bus that brings their families to the boats in the morning. ' +
      'The council has not answered yet, but it is thought that it will agree.';
    expect(readText(`${paragraph}\n\n${paragraph}`).blocks.map(({ text }) => text)).toEqual([paragraph, paragraph]);
  });
});

describe('the blocks of a text', () => {
  it('are its text, each character in one block', () => {
    const page = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(page, (text) => {
        const shown = (some: string) => some.replaceAll(/\s/g, '');
        expect(
          shown(
            readText(text)
              .blocks.map((block) => block.text)
              .join(''),
          ),
        ).toBe(shown(text));
      }),
    );
  });

  it('name the columns that a segment takes of its line', () => {
    const text = `  ${'Home News Harbour Culture Weather Sign in Subscribe Share Facebook '.repeat(10)}The quay was opened on Monday.`;
    const { blocks } = readText(text);
    expect(blocks.length).toBeGreaterThan(5);
    for (const { text: own, place } of blocks) {
      const [first, last] = place.columns as readonly [number, number];
      expect(text.slice(first - 1, last)).toBe(own);
    }
  });
});

describe('code of a page', () => {
  it('is found in time linear in the text, whatever its brackets', () => {
    for (const piece of ['{', '("', 'a = {', '<div class="', '/*', 'x = "', '{"@type":', "('", '<!--', 'a,\n']) {
      expect(findPageCode(piece.repeat(100_000)).length).toBeLessThan(100_001);
    }
  });
});
