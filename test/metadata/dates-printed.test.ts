import { describe, expect, test } from 'vitest';
import { findDatesIn, PARAGRAPHS, TITLE } from '../helpers/page-of-dates.ts';

describe('a printed date', () => {
  test('below the headline, its label on the line before', async () => {
    const page = [TITLE, 'By Jane Roe', 'Published 4 years ago on', 'November 20, 2020', 'Share', ...PARAGRAPHS];
    expect(await findDatesIn(page)).toEqual({
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
    const found = await findDatesIn([TITLE, byline, ...PARAGRAPHS], { language });
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
    ['ja', '2020年11月20日 14時03分 公開', '2020-11-20T14:03'],
    ['ja', '公開日：2020年11月20日 午後2時3分', '2020-11-20T14:03'],
    ['zh', '发布时间：2020年11月20日 下午2:03', '2020-11-20T14:03'],
    ['zh', '发布时间：2020年11月20日 下午14:03', '2020-11-20T14:03'],
    ['zh', '发布时间：2020年11月20日14点03分', '2020-11-20T14:03'],
    ['ko', '입력 2020.11.20 오후 2:03', '2020-11-20T14:03'],
    ['ko', '입력 2020년 11월 20일 오전 0시 3분', '2020-11-20T00:03'],
    ['ja', '2020年11月20日 公開 3時間前', '2020-11-20'],
  ])('%s: with a label of its language: %s', async (language, line, value) => {
    expect(await findDatesIn([TITLE, line, ...PARAGRAPHS], { language })).toMatchObject({
      published: value,
      rule: 'stated-published',
    });
  });

  test('of publication and of change are distinguished, in one line or two', async () => {
    const dates = { published: '2023-04-26', modified: '2025-08-21' };
    expect(await findDatesIn([TITLE, 'Published Apr 26, 2023', 'Updated Aug 21, 2025', ...PARAGRAPHS])).toMatchObject(
      dates,
    );
    expect(
      await findDatesIn([TITLE, 'Published', 'Apr 26, 2023', 'Last updated on', 'Aug 21, 2025', ...PARAGRAPHS]),
    ).toMatchObject(dates);
    expect(await findDatesIn([TITLE, 'Updated: Aug 21, 2025 Published: Apr 26, 2023', ...PARAGRAPHS])).toMatchObject(
      dates,
    );
    expect(await findDatesIn([TITLE, 'August 21, 2025April 26, 2023', ...PARAGRAPHS])).toMatchObject(dates);
  });

  test('of change alone dates the page, and says by which rule', async () => {
    expect(await findDatesIn([TITLE, 'Last updated: Aug 21, 2025', ...PARAGRAPHS])).toEqual({
      published: '2025-08-21',
      rule: 'only-updated',
      lines: [],
      modified: '2025-08-21',
    });
  });

  test('in a dateline counts, and its paragraph stays', async () => {
    const found = await findDatesIn([
      TITLE,
      `WESTHAVEN, Nov. 20, 2020 /Wire/ — ${PARAGRAPHS[0]}`,
      PARAGRAPHS[1] as string,
    ]);
    expect(found).toMatchObject({ published: '2020-11-20', lines: [] });
  });

  test('that the page says it was first published on counts wherever it stands', async () => {
    const note =
      'This article was originally published on November 20, 2020, and has been read ever since by people who like piers.';
    expect(await findDatesIn([TITLE, ...PARAGRAPHS, note])).toMatchObject({ published: '2020-11-20', lines: [] });
  });
});

test('a date before a bar in the line of the byline counts even where the line runs into the text', async () => {
  const line = `By Ada on 20 November 2020 | 18 comments. ${PARAGRAPHS[0]}`;
  expect(await findDatesIn([TITLE, line, PARAGRAPHS[1] as string])).toMatchObject({
    published: '2020-11-20',
    lines: [],
  });
});

test('a date goes before another of equal standing where the address tells its month', async () => {
  const page = ['December 3, 2020', TITLE, 'November 20, 2020', ...PARAGRAPHS];
  expect(await findDatesIn(page, { url: 'https://example.org/2020/12/bridge' })).toMatchObject({
    published: '2020-12-03',
  });
  expect(await findDatesIn(page, { url: 'https://example.org/2020/11/bridge' })).toMatchObject({
    published: '2020-11-20',
  });
});

test('the day of today above a headline does not date what stands below it', async () => {
  const page = ['Friday, December 19, 2025', TITLE, 'December 18, 2025', ...PARAGRAPHS];
  expect(await findDatesIn(page)).toMatchObject({ published: '2025-12-18' });
});
