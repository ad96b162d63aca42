import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, PageHead } from '../src/document/document.ts';
import { readText } from '../src/document/text-reader.ts';
import { DATE_SIGNS } from '../src/metadata/dates/date-signs.ts';
import { DATE_WEIGHTS } from '../src/metadata/dates/date-weights.generated.ts';
import { type DateContext, findDates } from '../src/metadata/dates/find-dates.ts';
import { outlinePage } from '../src/metadata/page-outline.ts';

const TITLE = 'Harbour bridge reopens after a long winter';
const PARAGRAPHS = [
  'The old harbour bridge was opened to walkers again on Tuesday, after a winter in which the river carried away two of its nine piers and a ferry had to do its work.',
  'The first piles were driven on 3 March 1987, and the town has argued about the toll house ever since, as the minutes of the council show in tiresome detail.',
];
const SPANISH =
  'El puente viejo del puerto volvió a abrirse a los peatones el martes, después de un invierno en el que el río se llevó dos pilares.';

const head = (metas: Record<string, string>, linkedData: PageHead['linkedData'] = []): PageHead => ({
  title: null,
  metas: new Map(Object.entries(metas).map(([key, value]) => [key, value.split(' | ')])),
  linkedData,
  canonicalUrl: null,
  language: null,
});

async function find(lines: readonly string[], context: Partial<DateContext> = {}, pageHead: PageHead | null = null) {
  const document: Document = { ...readText(lines.join('\n')), head: pageHead };
  const title = lines.indexOf(TITLE);
  const { published, modified } = await findDates(document, outlinePage(document), {
    titleBlock: title === -1 ? null : title,
    language: 'en',
    url: null,
    referenceDate: null,
    ...context,
  });
  return {
    published: published?.value ?? null,
    rule: published?.rule ?? null,
    lines: published?.blocks.map((block) => document.blocks[block]?.text),
    modified: modified?.value ?? null,
  };
}

describe('a printed date', () => {
  test('below the headline, its label on the line before', async () => {
    const page = [TITLE, 'By Jane Roe', 'Published 4 years ago on', 'November 20, 2020', 'Share', ...PARAGRAPHS];
    expect(await find(page)).toEqual({
      published: '2020-11-20',
      rule: 'stated-published',
      lines: ['Published 4 years ago on', 'November 20, 2020'],
      modified: null,
    });
  });

  test.each([
    ['en', 'By Jane Roe | Nov 20, 2020 | 5 min read'],
    ['en', 'Jane Roe November 20, 2020'],
    ['de', 'Von Hanna Lind, 20. November 2020'],
    ['fr', 'Par Anne Leroy le 20 novembre 2020'],
    ['es', 'Ana Ruiz · 20 de noviembre de 2020'],
    ['pt', 'Por Rui Lopes - 20 de novembro de 2020'],
    ['it', 'di Ada Neri, 20 novembre 2020'],
  ])('%s: in a byline that holds nothing but metadata: %s', async (language, byline) => {
    const found = await find([TITLE, byline, ...PARAGRAPHS], { language });
    expect(found).toMatchObject({ published: '2020-11-20', rule: 'near-title', lines: [byline] });
  });

  test.each([
    ['en', 'Posted: November 20, 2020 2:03 pm EST', '2020-11-20T14:03-05:00'],
    ['de', 'Veröffentlicht am 20.11.2020 um 14:03 Uhr', '2020-11-20T14:03'],
    ['fr', 'Publié le 20 novembre 2020 à 14h03', '2020-11-20T14:03'],
    ['es', 'Publicado el 20/11/2020', '2020-11-20'],
    ['pt', 'Publicado em 20/11/2020 14:03', '2020-11-20T14:03'],
    ['it', 'Pubblicato il 20 novembre 2020', '2020-11-20'],
    ['ja', '2020年11月20日 14:03 公開', '2020-11-20T14:03'],
  ])('%s: with a label of its language: %s', async (language, line, value) => {
    expect(await find([TITLE, line, ...PARAGRAPHS], { language })).toMatchObject({
      published: value,
      rule: 'stated-published',
    });
  });

  test('of publication and of change are told apart, in one line or two', async () => {
    const dates = { published: '2023-04-26', modified: '2025-08-21' };
    expect(await find([TITLE, 'Published Apr 26, 2023', 'Updated Aug 21, 2025', ...PARAGRAPHS])).toMatchObject(dates);
    expect(
      await find([TITLE, 'Published', 'Apr 26, 2023', 'Last updated on', 'Aug 21, 2025', ...PARAGRAPHS]),
    ).toMatchObject(dates);
    expect(await find([TITLE, 'Updated: Aug 21, 2025 Published: Apr 26, 2023', ...PARAGRAPHS])).toMatchObject(dates);
    expect(await find([TITLE, 'August 21, 2025April 26, 2023', ...PARAGRAPHS])).toMatchObject(dates);
  });

  test('of change alone dates the page, and says by which rule', async () => {
    expect(await find([TITLE, 'Last updated: Aug 21, 2025', ...PARAGRAPHS])).toEqual({
      published: '2025-08-21',
      rule: 'only-updated',
      lines: [],
      modified: '2025-08-21',
    });
  });

  test('in a dateline counts, and its paragraph stays', async () => {
    const found = await find([TITLE, `WESTHAVEN, Nov. 20, 2020 /Wire/ — ${PARAGRAPHS[0]}`, PARAGRAPHS[1] as string]);
    expect(found).toMatchObject({ published: '2020-11-20', lines: [] });
  });

  test('that the page says it was first published on counts wherever it stands', async () => {
    const note =
      'This article was originally published on November 20, 2020, and has been read ever since by people who like piers.';
    expect(await find([TITLE, ...PARAGRAPHS, note])).toMatchObject({ published: '2020-11-20', lines: [] });
  });
});

describe('no date of the page is', () => {
  test.each([
    ['one that its prose tells', [TITLE, ...PARAGRAPHS]],
    ['that of a report it speaks of', [TITLE, `${PARAGRAPHS[0]} A study published on March 3, 2019 had warned of it.`]],
    ['a copyright', [TITLE, ...PARAGRAPHS, '© November 20, 2020 Harbour Press']],
    ['a deadline', [TITLE, 'Deadline: November 20, 2020', ...PARAGRAPHS]],
    ['an age, if nobody tells when the page was fetched', [TITLE, '4 years ago', ...PARAGRAPHS]],
    ['a day without a year', [TITLE, 'Nov 20', ...PARAGRAPHS]],
    ['a year or a month alone', [TITLE, 'November 2020', ...PARAGRAPHS, '2020']],
    ['in the headline', ['Tide tables for November 20, 2020', ...PARAGRAPHS]],
  ])('%s', async (_, lines) => {
    const titleBlock = 0;
    expect(await find(lines, { titleBlock })).toMatchObject({ published: null, modified: null });
  });

  test('that of a rail below the text', async () => {
    const rail = [
      'Ferry strike ends',
      'December 1, 2020',
      'New pier planned',
      'December 2, 2020',
      'Fog closes port',
      'December 3, 2020',
    ];
    expect(await find([TITLE, ...PARAGRAPHS, ...rail])).toMatchObject({ published: null });
    expect(await find([TITLE, 'November 20, 2020', ...PARAGRAPHS, ...rail])).toMatchObject({ published: '2020-11-20' });
  });

  test('that of a comment', async () => {
    const comments = [
      'Posted by: Ann at December 1, 2020 5:48 PM',
      'Lovely bridge.',
      'Posted by: Bo at December 2, 2020 6:01 AM',
      'Too dear.',
    ];
    expect(await find([TITLE, 'November 20, 2020', ...PARAGRAPHS, ...comments])).toMatchObject({
      published: '2020-11-20',
    });
  });

  test('that of the text in which a headline ends', async () => {
    const title = 'Harbour fair 30 November 2021';
    expect(await find([title, 'November 20, 2020', ...PARAGRAPHS], { titleBlock: 0 })).toMatchObject({
      published: '2020-11-20',
    });
  });

  test('that of a list of books within the text', async () => {
    const books = [
      'Released: June 17, 2019 by Pier Books',
      PARAGRAPHS[0] as string,
      'Released: June 18, 2019 by Pier Books',
    ];
    expect(
      await find([TITLE, 'by Ann · Nov 20, 2020 at 3:00 am · One comment', ...PARAGRAPHS, ...books]),
    ).toMatchObject({
      published: '2020-11-20T03:00',
    });
  });
});

test('a date before a bar in the line of the byline counts even where the line runs into the text', async () => {
  const line = `By Ada on 20 November 2020 | 18 comments. ${PARAGRAPHS[0]}`;
  expect(await find([TITLE, line, PARAGRAPHS[1] as string])).toMatchObject({ published: '2020-11-20', lines: [] });
});

test('a date goes before another of equal standing where the address tells its month', async () => {
  const page = ['December 3, 2020', TITLE, 'November 20, 2020', ...PARAGRAPHS];
  expect(await find(page, { url: 'https://example.org/2020/12/bridge' })).toMatchObject({ published: '2020-12-03' });
  expect(await find(page, { url: 'https://example.org/2020/11/bridge' })).toMatchObject({ published: '2020-11-20' });
});

test('weighs each sign of a date, and no other', () => {
  expect(Object.keys(DATE_WEIGHTS).sort()).toEqual(DATE_SIGNS.map(({ id }) => id).sort());
});

test('the day of today above a headline does not date what stands below it', async () => {
  const page = ['Friday, December 19, 2025', TITLE, 'December 18, 2025', ...PARAGRAPHS];
  expect(await find(page)).toMatchObject({ published: '2025-12-18' });
});

describe('03/04/2020', () => {
  const page = [TITLE, '03/04/2020', ...PARAGRAPHS];
  test('goes by the language', async () => {
    expect(await find(page)).toMatchObject({ published: '2020-03-04' });
    expect(await find([TITLE, '03/04/2020', SPANISH, SPANISH], { language: 'es' })).toMatchObject({
      published: '2020-04-03',
    });
    expect(await find(page, { url: 'https://example.co.uk/bridge' })).toMatchObject({ published: '2020-04-03' });
    expect(await find(page, { language: null })).toMatchObject({ published: null });
  });
  test('goes by other dates of the page first', async () => {
    expect(await find([...page, 'Ferry strike ends 13/04/2020'])).toMatchObject({ published: '2020-04-03' });
    expect(await find([...page, 'Ferry strike ends', '3 April 2020'])).toMatchObject({ published: '2020-04-03' });
    expect(await find(page, { url: 'https://example.org/2020/04/03/bridge' })).toMatchObject({
      published: '2020-04-03',
    });
  });
});

describe('ages', () => {
  test.each([
    ['en', '3 days ago', '2020-11-20'],
    ['en', 'Yesterday', '2020-11-22'],
    ['es', 'hace 3 días', '2020-11-20'],
    ['es', 'hace un mes', '2020-10-23'],
    ['pt', 'há 3 dias', '2020-11-20'],
    ['it', '3 giorni fa', '2020-11-20'],
    ['ja', '3日前', '2020-11-20'],
    ['de', 'vor 3 Tagen', '2020-11-20'],
    ['fr', 'il y a 3 jours', '2020-11-20'],
    ['en', 'Dec 1', '2019-12-01'],
  ])('%s: %s, resolved against the day of the fetch', async (language, age, value) => {
    const found = await find([TITLE, age, ...PARAGRAPHS], { language, referenceDate: '2020-11-23' });
    expect(found).toMatchObject({ published: value, rule: 'age-near-title', lines: [age] });
  });
  test('give way to a date in full', async () => {
    const page = [TITLE, '3 days ago', 'November 19, 2020', ...PARAGRAPHS];
    expect(await find(page, { referenceDate: '2020-11-23' })).toMatchObject({ published: '2020-11-19' });
  });
});

describe('the head', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2020-11-20T14:03:22-05:00', dateModified: '2020-11-21' };

  test('gives the dates of its article, not those of other things', async () => {
    const data = [
      { '@type': 'Event', datePublished: '2019-01-05' },
      { '@type': 'Comment', datePublished: '2021-01-05' },
      article,
    ];
    expect(await find([TITLE, ...PARAGRAPHS], {}, head({}, data))).toEqual({
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
    expect(await find([TITLE, ...PARAGRAPHS], {}, head({ [key]: '2020-11-20T00:00:00+00:00' }))).toMatchObject({
      published: '2020-11-20',
      rule: 'meta',
    });
  });

  test('adds the time to the printed day, whose line is taken', async () => {
    expect(await find([TITLE, 'November 20, 2020', ...PARAGRAPHS], {}, head({}, [article]))).toMatchObject({
      published: '2020-11-20T14:03:22-05:00',
      lines: ['November 20, 2020'],
    });
  });

  test('yields to a printed date where it names the day of the build', async () => {
    const built = { '@type': 'BlogPosting', datePublished: '2025-06-24', dateModified: '2025-06-24' };
    expect(await find([TITLE, 'August 25, 2024', ...PARAGRAPHS], {}, head({}, [built]))).toMatchObject({
      published: '2024-08-25',
    });
  });

  test('tells the day of publication where the page prints that of its change', async () => {
    const metas = { 'article:published_time': '2020-03-10', 'article:modified_time': '2025-02-12' };
    expect(await find([TITLE, 'Updated 12 February 2025', ...PARAGRAPHS], {}, head(metas))).toMatchObject({
      published: '2020-03-10',
      modified: '2025-02-12',
    });
  });

  test('with several times of other stories tells nothing', async () => {
    expect(await find([TITLE, ...PARAGRAPHS], {}, head({ 'time:datetime': '2020-11-20 | 2020-11-21' }))).toMatchObject({
      published: null,
    });
    expect(await find([TITLE, ...PARAGRAPHS], {}, head({ 'time:datetime': '2020-11-20' }))).toMatchObject({
      published: '2020-11-20',
    });
  });

  test('with a change before the publication contradicts itself', async () => {
    const metas = { 'article:published_time': '2020-11-20', 'article:modified_time': '2019-01-01' };
    expect(await find([TITLE, ...PARAGRAPHS], {}, head(metas))).toMatchObject({
      published: '2020-11-20',
      modified: null,
    });
  });
});

test('witnesses that agree outweigh one that does not', async () => {
  const page = [TITLE, 'December 24, 2020', ...PARAGRAPHS];
  const url = 'https://example.org/2020/11/20/bridge';
  expect(await find(page, { url }, head({ 'article:published_time': '2020-11-20' }))).toMatchObject({
    published: '2020-11-20',
  });
});

test('any lines at all give dates that a calendar has, and no error', async () => {
  const part = fc.constantFrom(
    '20',
    '11',
    '2020',
    '/',
    '.',
    ' ',
    'November ',
    'Updated ',
    '14:03 ',
    '\n',
    'am',
    'de ',
    '年',
    '31',
    ', ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }), async (parts) => {
      const found = await find(parts.join('').split('\n'), { referenceDate: '2020-11-23', titleBlock: 0 });
      for (const value of [found.published, found.modified]) {
        if (value !== null) expect(Number.isNaN(Date.parse(value.slice(0, 10)))).toBe(false);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('takes time linear in the length of the page', async () => {
  const many = Array.from({ length: 40_000 }, (_, index) => `Posted 3/${1 + (index % 28)}/2020 by Ann`);
  const started = performance.now();
  await find([TITLE, ...many, `${'20 de mayo de '.repeat(100_000)}2020`]);
  expect(performance.now() - started).toBeLessThan(6000);
});
