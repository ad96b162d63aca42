import { describe, expect, it } from 'vitest';
import { Page } from '../../src/cleaners/page.ts';
import { nameStandfirst } from '../../src/cleaners/standfirst.ts';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';

const DECK = 'After nine silent years the clock on the fish hall strikes again';
const BODY =
  'The clock struck twelve on Friday for the first time in nine years, and half the market stopped to count along with it.';

/** A page whose first line is its title, with what became of the other lines. */
function pageOf(lines: readonly (readonly [text: string, became: 'byline' | 'removed' | 'body'])[]): Page {
  const document = readText(['The Clock Strikes', ...lines.map(([text]) => text)].join('\n\n'));
  const page = new Page(new PageAnalysis(document), { titleBlock: 0, title: 'The Clock Strikes', language: 'en' });
  page.outcomes.claim(0, 'title', 'headline');
  for (const [at, [, became]] of lines.entries()) {
    if (became === 'byline') page.outcomes.claim(at + 1, 'byline', 'name-line');
    if (became === 'removed') page.outcomes.remove(at + 1, { by: 'labeller', reason: 'boilerplate' });
  }
  return page;
}

const reasonsOf = (page: Page) => page.blocks.map(({ index }) => page.outcomes.removalOf(index)?.reason ?? null);

describe('the standfirst', () => {
  it('is the line above the byline that the body lacks', () => {
    const page = pageOf([
      [DECK, 'removed'],
      ['By Ida Moen', 'byline'],
      [BODY, 'body'],
    ]);
    expect(nameStandfirst(page)).toEqual({ value: DECK, rule: 'standfirst', blocks: [] });
    expect(reasonsOf(page)).toEqual([null, 'standfirst', null, null]);
  });

  it('may stand below the byline', () => {
    const page = pageOf([
      ['By Ida Moen', 'byline'],
      [DECK, 'removed'],
      [BODY, 'body'],
    ]);
    expect(nameStandfirst(page)?.value).toBe(DECK);
  });

  it('stays in the body where the cleaning leaves it there', () => {
    const page = pageOf([
      [DECK, 'body'],
      ['By Ida Moen', 'byline'],
      [BODY, 'body'],
    ]);
    expect(nameStandfirst(page)?.value).toBe(DECK);
    expect(reasonsOf(page)).toEqual([null, null, null, null]);
  });

  it.each([
    ['the first paragraph', [[BODY, 'body']]],
    [
      'an open line without a byline',
      [
        [DECK, 'removed'],
        [BODY, 'body'],
      ],
    ],
    [
      'a row of topics',
      [
        ['Clocks Towers Fish Markets Towns Bells', 'removed'],
        ['By Ida Moen', 'byline'],
        [BODY, 'body'],
      ],
    ],
    [
      'a line below the first paragraph',
      [
        [BODY, 'body'],
        [DECK, 'removed'],
        ['By Ida Moen', 'byline'],
      ],
    ],
  ] as const)('is not %s', (_, lines) => {
    const page = pageOf(lines);
    expect(nameStandfirst(page)).toBeNull();
    expect(reasonsOf(page)).not.toContain('standfirst');
  });
});
