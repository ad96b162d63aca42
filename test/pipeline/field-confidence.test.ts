import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { confidenceIn, ramps } from '../../src/metadata/scoring/confidence.ts';

const PAGE = [
  'The Clock on the Fish Hall Strikes Again',
  'By Ida Moen',
  'Published 4 March 2022',
  'The clock on the fish hall struck twelve on Friday for the first time in nine years, and half the market stopped to count along with it.',
  'A watchmaker from Brackwater had spent the winter in the tower with a lamp, a brush and a tin of goose fat, which he says is better than oil.',
  'The town paid him in herring, as it had paid his grandfather, and he took the last bus home with two buckets between his knees.',
].join('\n\n');

describe('the confidence of a field', () => {
  it('is given for each field that was found', async () => {
    const { fieldConfidence } = await cleanArticle(PAGE);
    for (const confidence of Object.values(fieldConfidence)) expect(confidence).toBeGreaterThan(0.5);
  });

  it('is null where nothing was found', async () => {
    const { fieldConfidence } = await cleanArticle(PAGE.replace('By Ida Moen\n\n', '').replace(/Published.*\n\n/, ''));
    expect(fieldConfidence).toMatchObject({ authors: null, datePublished: null });
  });

  it('is higher where two sources agree', async () => {
    const [first = '', ...rest] = PAGE.split('\n\n');
    const body = `<h1>${first}</h1>${rest.map((text) => `<p>${text}</p>`).join('')}`;
    const declared = `<meta property="og:title" content="${first}"><meta name="author" content="Ida Moen"><meta property="article:published_time" content="2022-03-04">`;
    const [plain, agreeing] = await Promise.all(
      ['', declared].map((head) => cleanArticle(`<html><head>${head}</head><body>${body}</body></html>`)),
    );
    for (const field of ['title', 'authors', 'datePublished'] as const) {
      expect(agreeing?.fieldConfidence[field]).toBeGreaterThan(plain?.fieldConfidence[field] ?? 1);
    }
  });

  it('is the probability of a logistic regression, in hundredths, never certain', () => {
    const features = [{ id: 'any', of: (value: number) => value }];
    const confidence = confidenceIn(features, { any: 1 });
    expect([0, 2, -2, 50, -50].map(confidence)).toEqual([0.5, 0.88, 0.11, 0.99, 0.01]);
    expect(confidence(null)).toBeNull();
  });

  it('bends a score at its knots', () => {
    const [low, high] = ramps<number | null>('score', (value) => value, [0, 2, 4]);
    expect([null, -1, 1, 3, 9].map((value) => [low?.of(value, undefined), high?.of(value, undefined)])).toEqual([
      [0, 0],
      [0, 0],
      [0.5, 0],
      [1, 0.5],
      [1, 1],
    ]);
  });
});

describe('a minimum of confidence', () => {
  it('takes nothing from the body, and accounts for the lines of what is not given', async () => {
    const all = await cleanArticle(PAGE, { provenance: true });
    const none = await cleanArticle(PAGE, { provenance: true, minFieldConfidence: 1 });
    expect(none).toMatchObject({ title: null, byline: null, authors: [], datePublished: null, body: all.body });
    expect(none.fieldConfidence).toEqual({ title: null, authors: null, datePublished: null });
    expect(none.warnings).toContain('no-title');
    const reasons = (none.provenance ?? []).slice(0, 3).map(({ became, reason }) => [became, reason]);
    expect(reasons).toEqual(Array(3).fill(['removed', 'doubtful-field']));
  });

  it('keeps what is as sure as it asks for', async () => {
    const { fieldConfidence } = await cleanArticle(PAGE);
    const article = await cleanArticle(PAGE, { minFieldConfidence: fieldConfidence.title ?? 1 });
    expect(article.title).not.toBeNull();
  });

  it('is a number from 0 to 1', async () => {
    await expect(cleanArticle(PAGE, { minFieldConfidence: 2 })).rejects.toThrow('a number from 0 to 1 is expected');
  });
});
