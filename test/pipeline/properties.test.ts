import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody, checkCharacters, checkLedger, checkSpans, checkWords } from '../../fuzz/page-properties.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { articleOf } from '../helpers/article-of.ts';
import { articleBody, plainBody, scrambledPage } from '../helpers/page-arbitraries.ts';
import { pageFixtures } from '../helpers/page-fixture.ts';

// One seed, so that two runs differ by the code alone.
fc.configureGlobal({ seed: 1871, numRuns: 150 });

const pages = pageFixtures();
const anyString = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('<p>', '</div>', '# ', '\n', '[a](b)', '---\n', '| a |', 'word ', '&amp;', '"'),
    maxLength: 80,
  }),
);

const WAYS = [
  ['with the classifier', true],
  ['by rules alone', false],
] as const;

/** Whether the bytes of a fixture are those of its text, as far as one can tell. */
const isUtf8Text = (source: string): boolean => !source.includes('\ufffd');

const bodyOf = async (source: string, labeller: boolean): Promise<string> =>
  (await cleanArticle(source, { inputFormat: 'text', labeller })).body;

describe.each(pages)('$name', ({ source, format, clean }) => {
  const isUtf8 = isUtf8Text(source);
  if (format === 'text')
    it('has every line in the ledger, once and in order', async () => {
      checkLedger(source, await clean());
    });

  if (isUtf8Text(source))
    it('is cut at the ledger’s chars into the ledger’s texts', async () => {
      checkSpans(source.replace(/^\ufeff/, ''), await clean());
    });

  it('has a body of the ledger’s blocks, whose words are the page’s', async () => {
    const article = await clean();
    checkBody(article);
    if (format === 'text') checkWords(source, article);
    else if (isUtf8) checkCharacters(source, article);
  });

  if (format === 'text')
    it.each(WAYS)('gives the same body when its body is cleaned again under its title, %s', async (_way, labeller) => {
      const { title, body } = await clean({ labeller });
      expect(await bodyOf(`${title}\n\n${body}`, labeller)).toBe(body);
    });
});

describe('any text', () => {
  it('gives an article or a typed error, in any form, and the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyString, scrambledPage), async (source) => {
        for (const inputFormat of ['auto', 'text', 'html', 'markdown'] as const) {
          const article = await articleOf(source, { inputFormat });
          expect(await articleOf(source, { inputFormat })).toEqual(article);
        }
      }),
    );
  });

  it('is accounted for, line by line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyString, scrambledPage), async (source) => {
        const article = await articleOf(source, { inputFormat: 'text' });
        if (!article) return;
        checkLedger(source, article);
        checkSpans(source, article);
        checkBody(article);
        checkWords(source, article);
      }),
    );
  });

  it.each([
    ['paragraphs, with the classifier', plainBody, true],
    ['paragraphs, headings and lists, by rules alone', articleBody, false],
  ])(
    'of a title and %s comes back as it is',
    async (_what, bodies, labeller) => {
      await fc.assert(
        fc.asyncProperty(bodies, async (body) => {
          expect(await bodyOf(`A boat may leave the island, the board says\n\n${body}`, labeller)).toBe(body);
        }),
      );
    },
    60_000,
  );
});
