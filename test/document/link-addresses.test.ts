import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';

const LINKS = Array.from({ length: 8 }, (_, at) => `Stave ${at} [https://cooper.example/staves/${at}]`);
const read = (...paragraphs: string[]) => readText([...LINKS, ...paragraphs].join('\n\n')).blocks.slice(LINKS.length);
const texts = (...paragraphs: string[]) => read(...paragraphs).map(({ text }) => text);

describe('addresses behind the words of links', () => {
  it.each([
    ['in brackets', 'Read the cooper [https://cooper.example/a?b=c#d], and come.', 'Read the cooper, and come.'],
    ['relative', 'Barrels [barrels/oak] and kegs [/kegs] and [#top] hoops', 'Barrels and kegs and hoops'],
    ['of a script', 'Close [javascript: hide(1);]', 'Close'],
    ['of an image', 'The yard [https://cdn.example/yard.JPG?w=3]', 'The yard'],
  ])('are left out: %s', (_, line, text) => {
    expect(texts(line)).toEqual([text]);
  });

  it('are in the ledger with their block', () => {
    const [block] = read('The yard [https://cdn.example/yard.jpg] of the cooper [/cooper]');
    expect(block?.omitted).toEqual([
      { text: '[https://cdn.example/yard.jpg]', reason: 'image-names' },
      { text: '[/cooper]', reason: 'link-addresses' },
    ]);
  });

  it('are left out between angles, as mail programs write them', () => {
    const mail = Array.from({ length: 8 }, (_, at) => `Stave ${at} <https://cooper.example/${at}>`);
    expect(readText(mail.join('\n\n')).blocks.map(({ text }) => text)).toEqual(mail.map((_, at) => `Stave ${at}`));
  });

  it('that stand alone on a line are set aside', () => {
    const { blocks, setAside } = readText([...LINKS, 'https://cooper.example/yard', 'The yard'].join('\n\n'));
    expect(blocks.at(-1)?.text).toBe('The yard');
    expect(setAside).toEqual([{ lines: [17, 17], text: 'https://cooper.example/yard', reason: 'link-addresses' }]);
  });

  it('do not part a paragraph where the line had no room for them', () => {
    const address = `[https://cooper.example/${'stave-'.repeat(12)}]`;
    const paragraphs = Array.from(
      { length: 4 },
      (_, at) =>
        `In the year ${1900 + at} the cooper of Saltley made more barrels than there was wine to\nput into them, and the older guild\n${address}\nhad to buy the wine, which took its three masters all of the winter and then a\npart of the spring.`,
    );
    const [first] = read(...paragraphs);
    expect(first?.text).toMatch(/^In the year 1900 .* and the older guild had to buy the wine, .* spring\.$/);
    expect(first?.omitted).toEqual([{ text: address, reason: 'link-addresses' }]);
  });

  it.each([
    ['few', LINKS.slice(1)],
    ['sources of literature', LINKS.map((_, at) => `Roe, J., "Staves ${at}", <https://cooper.example/${at}>`)],
    ['other brackets', LINKS.map((_, at) => `Stave ${at} [sic]`)],
  ])('are text where they may be the writer’s: %s', (_, lines) => {
    expect(readText(lines.join('\n\n')).blocks.map(({ text }) => text)).toEqual(lines);
  });
});

describe('wrapped lines at a wide column', () => {
  const wide = Array.from(
    { length: 5 },
    (_, at) =>
      `Barrel ${at} was made for the harbour master, who kept his letters in it and who never once was heard to say that he missed his old\ndesk or the lamp that had stood upon it.`,
  );

  it('are recognised beside short lines that labels of one small word follow', () => {
    const labels = Array.from(
      { length: 12 },
      (_, at) => `Learn to make a barrel in ${at + 2} days, at your own pace\ncourses`,
    );
    const { blocks, layout } = readText([...wide, ...labels].join('\n\n'));
    expect(layout).toBe('wrapped');
    expect(blocks[0]?.text).toBe(wide[0]?.replace('\n', ' '));
  });
});
