// What is shown of a page that is refused, and the best guess in its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../fuzz/page-properties.ts';
import { nonArticle } from '../../src/article/reject-non-article.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { guessBody } from '../../src/cleaners/guess-body.ts';
import { Page } from '../../src/cleaners/page.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { CleanArticleError } from '../../src/errors.ts';
import { learnPage } from '../../src/jobs/learn-page.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import type { RulesConfig } from '../../src/rules/rules-config.ts';
import { refusedPageSchema } from '../../src/schema/refused-page.ts';
import { scrambledPage } from '../helpers/page-arbitraries.ts';
import { REFUSED, refusalOf } from '../helpers/refused-pages.ts';

fc.configureGlobal({ seed: 1893, numRuns: 150 });

const NAMES = Object.keys(REFUSED) as (keyof typeof REFUSED)[];
const WITH_TEXT = NAMES.filter((name) => name !== 'empty.txt' && name !== 'script.html');

/** Lines of pages as scrapers leave them, most of which are no article. */
const fewLines = fc
  .array(fc.constantFrom(...Object.values(REFUSED).flatMap((page) => page.split('\n'))), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

describe('the refusal of a page', () => {
  it.each([
    ['error.html', 'this looks like an error page: line 1 says "Page not found", and only 20 words would be left'],
    ['robot.txt', 'this looks like a robot check: line 1 says "Just a moment", and only 12 words would be left'],
    ['product.html', /its confidence of 0\.0\d+ is below the threshold of 0\.08, .* it contains no prose/],
    ['consent.txt', 'no line reads like article text, and its longest prose has 38 words'],
    ['script.html', 'the page has no text; if scripts write it, save the page from a browser'],
    ['empty.txt', 'the page is empty'],
  ] as const)('says why in words: %s', async (name, why) => {
    await expect(refusalOf(REFUSED[name])).resolves.toMatchObject({
      message: expect.stringMatching(why instanceof RegExp ? why : why.replaceAll(/[()]/g, '\\$&')),
    });
  });

  it('names what can be done about it, where there is something', async () => {
    const messageOf = (name: keyof typeof REFUSED) => cleanArticle(REFUSED[name]).catch(({ message }) => message);
    expect(await messageOf('log-in.txt')).toMatch(
      /; --keep-doubtful gives the best guess; --explain or --provenance shows the page$/,
    );
    expect(await messageOf('empty.txt')).toBe('no article: the page is empty');
  });

  it('quotes a line of the page in one line, and no more than a line', async () => {
    const source = `<h1>Gone</h1><pre>Sorry, the page\n\tof ${'🐟'.repeat(90)} is gone for good.</pre>`;
    const { message } = await refusalOf(source, { inputFormat: 'html', labeller: false });
    expect(message).toContain('"Sorry, the page of 🐟');
    expect(message).not.toContain('\n');
    expect(message).toContain('🐟…"');
    expect(message.isWellFormed()).toBe(true);
    expect(message.length).toBeLessThan(400);
  });

  it.each(NAMES)('comes with what was seen of %s, of which nothing is kept', async (name) => {
    const { refused } = await refusalOf(REFUSED[name]);
    expect(refusedPageSchema.parse(refused)).toEqual(refused);
    const removed = refused.ledger.filter(({ became }) => became === 'removed');
    expect(refused.ledger.map(({ became }) => became)).not.toContain('body');
    expect(Object.values(refused.removed).reduce((sum, count) => sum + count, 0)).toBe(removed.length);
    for (const { by, reason } of removed)
      if (by === nonArticle.id) expect(Object.keys(nonArticle.reasons)).toContain(reason);
  });

  it('tells what was removed for the page’s sake from what a cleaner removed', async () => {
    const { refused } = await refusalOf(REFUSED['robot.txt']);
    expect(refused.title).toBe('Just a moment');
    expect(refused.ledger.map(({ became, by, reason }) => [became, by, reason])).toEqual([
      ['title', expect.anything(), undefined],
      ['removed', 'non-article', 'robot-check'],
      ['removed', 'page-notices', 'javascript-notice'],
    ]);
  });

  it('carries the ledger for whoever uses the library, where it is asked for', async () => {
    const errorOf = (provenance: boolean) =>
      cleanArticle(REFUSED['robot.txt'], { provenance }).catch((error: CleanArticleError) => error);
    const [withLedger, without] = await Promise.all([errorOf(true), errorOf(false)]);
    expect(withLedger).toMatchObject({ code: 'no-article', ledger: { length: 3 } });
    expect(without).toMatchObject({ code: 'no-article', ledger: undefined });
    expect(Object.keys(without)).not.toContain('refused');
  });

  it('accounts for every line', async () => {
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fewLines, fewLines, scrambledPage), fc.boolean(), async (source, labeller) => {
        try {
          await cleanArticle(source, { inputFormat: 'text', provenance: true, labeller });
        } catch (error) {
          if (!(error instanceof CleanArticleError && error.refused)) throw error;
          refusals++;
          checkLedger(source, { provenance: error.refused.ledger });
          expect(error.ledger?.some(({ became }) => became === 'body')).toBe(false);
        }
      }),
    );
    expect(refusals).toBeGreaterThan(30);
  }, 60_000);
});

describe('with keepDoubtful', () => {
  it.each(WITH_TEXT)('%s gives its best guess, as such', async (name) => {
    const { refused } = await refusalOf(REFUSED[name]);
    const article = await cleanArticle(REFUSED[name], { keepDoubtful: true, provenance: true });
    expect(article.body).not.toBe('');
    expect(article.warnings).toContain('doubtful');
    expect(article.confidence).toBe(refused.confidence);
    expect(article.provenance?.filter(({ became }) => became === 'body').map(({ text }) => text)).toEqual(
      article.blocks.map(({ text }) => text),
    );
  });

  it.each(['empty.txt', 'script.html'] as const)('%s stays without article: it has no text', async (name) => {
    await expect(cleanArticle(REFUSED[name], { keepDoubtful: true })).rejects.toMatchObject({ code: 'no-article' });
  });

  it('an article is what it is without', async () => {
    const page = `The ferry is back\n\n${'The boat left the quay at nine with forty guests, a dog and the post. '.repeat(8)}`;
    expect(await cleanArticle(page, { keepDoubtful: true })).toEqual(await cleanArticle(page));
  });

  it.each([true, false])('guesses at prose where no cleaner has left anything (labeller: %s)', async (labeller) => {
    const { body, confidence } = await cleanArticle(REFUSED['consent.txt'], { keepDoubtful: true, labeller });
    expect(body).toContain('We and our 842 partners');
    expect(body).not.toContain('Accept all');
    expect(confidence).toBe(0);
  });

  it('guesses at what rules of the user’s own removed last, and at fields where there is nothing else', async () => {
    const rules: RulesConfig = {
      version: 1,
      rules: [{ name: 'no-boats', action: 'remove', match: { prefix: ['The boat'] } }],
    };
    const prose = 'The boat left the quay at nine with forty guests, a dog and the post on board, as it does.';
    const withMenu = await cleanArticle(`${prose}\nHome\nSearch\nMenu`, { keepDoubtful: true, rules });
    expect(withMenu.body).not.toContain('The boat');
    expect((await cleanArticle(prose, { keepDoubtful: true, rules })).body).toBe(prose);
  });

  it('guesses at a field where a page has nothing else', async () => {
    const page = '<title>Oak Bench</title><h1>Oak Bench</h1>';
    await expect(cleanArticle(page)).rejects.toMatchObject({ code: 'no-article' });
    expect(await cleanArticle(page, { keepDoubtful: true })).toMatchObject({ title: 'Oak Bench', body: 'Oak Bench' });
  });

  it('guesses at a paragraph rather than at a menu that seems more likely', async () => {
    const prose = 'The boat left the quay at nine with forty guests, a dog and the post on board, as it does.';
    const legal = 'All rights reserved by the harbour board of Port Elder, 2024';
    const lines = ['Home', 'News', 'Sport', 'Weather', legal, 'A ferry', prose, 'Contact'];
    const page = new Page(new PageAnalysis(await readDocument(lines.join('\n'), 'text', null)));
    for (const { index } of page.blocks) page.outcomes.remove(index, { by: 'labeller', reason: 'boilerplate' });
    page.bodyProbability = Float32Array.of(0.3, 0.3, 0.3, 0.3, 0.01, 0.08, 0.1, 0.01);
    guessBody(page);
    expect(page.open().map(({ text }) => text)).toEqual(['A ferry', prose]);
  });

  it('never has an empty body but of a page without text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fewLines, scrambledPage), fc.boolean(), async (source, labeller) => {
        const { body, confidence, warnings } = await cleanArticle(`${source}\nHome`, {
          inputFormat: 'text',
          keepDoubtful: true,
          labeller,
        });
        expect(body).not.toBe('');
        if (confidence < 0.08) expect(warnings).toContain('doubtful');
      }),
    );
  }, 60_000);

  it('a profile learns nothing of a page that is none', async () => {
    await expect(learnPage(REFUSED['product.html'], { keepDoubtful: true })).rejects.toMatchObject({
      code: 'no-article',
    });
  });
});
