import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpans } from '../../fuzz/page-properties.ts';
import { TEXT_LAYOUTS } from '../../src/schema/text-layouts.ts';
import { articleOf } from '../helpers/article-of.ts';
import { articleBody, scrambledPage } from '../helpers/page-arbitraries.ts';
import { pageFixtures } from '../helpers/page-fixture.ts';

const texts = pageFixtures().filter(({ format, source }) => format === 'text' && !source.includes('\ufffd'));
const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '\r\n',
  ' 🚢 ',
  '\u00ad',
  '&amp;',
  '&eacute;t&eacute;',
  '<br>',
  '\n\n',
  '> ',
  '[',
  '](x)',
);
const marked = fc
  .array(fc.oneof(articleBody, piece, fc.constant('The board met at noon. Nobody came.')), {
    minLength: 5,
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe.each(TEXT_LAYOUTS)('the chars of a ledger, layout %s', (layout) => {
  it('cut each fixture into the texts of its ledger', async () => {
    for (const { source } of texts) {
      const article = await articleOf(source, { inputFormat: 'text', layout, keepDoubtful: true });
      if (article) checkSpans(source, article);
    }
  }, 60_000);

  it('cut scrambled pages', async () => {
    await fc.assert(
      fc.asyncProperty(scrambledPage, async (source) => {
        const article = await articleOf(source, { inputFormat: 'text', layout, keepDoubtful: true });
        if (article) checkSpans(source, article);
      }),
      { seed: 1871, numRuns: 25 },
    );
  }, 60_000);
});

describe.each(['html', 'markdown'] as const)('the chars of a ledger of %s', (inputFormat) => {
  it('hold the texts of the ledger', async () => {
    let entries = 0;
    await fc.assert(
      fc.asyncProperty(marked, async (source) => {
        const article = await articleOf(source, { inputFormat, keepDoubtful: true });
        if (article) checkSpans(source, article);
        entries += article?.provenance?.length ?? 0;
      }),
      { seed: 1871, numRuns: 60 },
    );
    expect(entries).toBeGreaterThan(60);
  }, 60_000);
});
