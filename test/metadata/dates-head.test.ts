import { describe, expect, test } from 'vitest';
import { findDatesIn, head, PARAGRAPHS, TITLE } from '../helpers/page-of-dates.ts';

describe('the head', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2020-11-20T14:03:22-05:00', dateModified: '2020-11-21' };

  test('gives the dates of its article, not those of other things', async () => {
    const data = [
      { '@type': 'Event', datePublished: '2019-01-05' },
      { '@type': 'Comment', datePublished: '2021-01-05' },
      article,
    ];
    expect(await findDatesIn([TITLE, ...PARAGRAPHS], {}, head({}, data))).toEqual({
      published: '2020-11-20T14:03:22-05:00',
      rule: 'linked-data',
      lines: [],
      modified: '2020-11-21',
    });
  });

  test.each([
    'article:published_time',
    'itemprop:datepublished',
    'property:schema:datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'w-published-date',
    'pubdate',
    'date',
  ])('in the meta %s', async (key) => {
    expect(await findDatesIn([TITLE, ...PARAGRAPHS], {}, head({ [key]: '2020-11-20T00:00:00+00:00' }))).toMatchObject({
      published: '2020-11-20',
      rule: 'meta',
    });
  });

  test('adds the time to the printed day, whose line is taken', async () => {
    expect(await findDatesIn([TITLE, 'November 20, 2020', ...PARAGRAPHS], {}, head({}, [article]))).toMatchObject({
      published: '2020-11-20T14:03:22-05:00',
      lines: ['November 20, 2020'],
    });
  });

  test('yields to a printed date where it names the day of the build', async () => {
    const built = { '@type': 'BlogPosting', datePublished: '2025-06-24', dateModified: '2025-06-24' };
    expect(await findDatesIn([TITLE, 'August 25, 2024', ...PARAGRAPHS], {}, head({}, [built]))).toMatchObject({
      published: '2024-08-25',
    });
  });

  test('tells the day of publication where the page prints that of its change', async () => {
    const metas = { 'article:published_time': '2020-03-10', 'article:modified_time': '2025-02-12' };
    expect(await findDatesIn([TITLE, 'Updated 12 February 2025', ...PARAGRAPHS], {}, head(metas))).toMatchObject({
      published: '2020-03-10',
      modified: '2025-02-12',
    });
  });

  test('with several times of other stories tells nothing', async () => {
    expect(
      await findDatesIn([TITLE, ...PARAGRAPHS], {}, head({ 'time:datetime': '2020-11-20 | 2020-11-21' })),
    ).toMatchObject({
      published: null,
    });
    expect(await findDatesIn([TITLE, ...PARAGRAPHS], {}, head({ 'time:datetime': '2020-11-20' }))).toMatchObject({
      published: '2020-11-20',
    });
  });

  test('with a change before the publication contradicts itself', async () => {
    const metas = { 'article:published_time': '2020-11-20', 'article:modified_time': '2019-01-01' };
    expect(await findDatesIn([TITLE, ...PARAGRAPHS], {}, head(metas))).toMatchObject({
      published: '2020-11-20',
      modified: null,
    });
  });
});

test('witnesses that agree outweigh one that does not', async () => {
  const page = [TITLE, 'December 24, 2020', ...PARAGRAPHS];
  const url = 'https://example.org/2020/11/20/bridge';
  expect(await findDatesIn(page, { url }, head({ 'article:published_time': '2020-11-20' }))).toMatchObject({
    published: '2020-11-20',
  });
});
