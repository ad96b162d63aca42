import { describe, expect, test } from 'vitest';
import { findDatesIn, PARAGRAPHS, TITLE } from '../helpers/page-of-dates.ts';

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
    expect(await findDatesIn(lines, { titleBlock })).toMatchObject({ published: null, modified: null });
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
    expect(await findDatesIn([TITLE, ...PARAGRAPHS, ...rail])).toMatchObject({ published: null });
    expect(await findDatesIn([TITLE, 'November 20, 2020', ...PARAGRAPHS, ...rail])).toMatchObject({
      published: '2020-11-20',
    });
  });

  test('that of a comment', async () => {
    const comments = [
      'Posted by: Ann at December 1, 2020 5:48 PM',
      'Lovely bridge.',
      'Posted by: Bo at December 2, 2020 6:01 AM',
      'Too dear.',
    ];
    expect(await findDatesIn([TITLE, 'November 20, 2020', ...PARAGRAPHS, ...comments])).toMatchObject({
      published: '2020-11-20',
    });
  });

  test('that of the text in which a headline ends', async () => {
    const title = 'Harbour fair 30 November 2021';
    expect(await findDatesIn([title, 'November 20, 2020', ...PARAGRAPHS], { titleBlock: 0 })).toMatchObject({
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
      await findDatesIn([TITLE, 'by Ann · Nov 20, 2020 at 3:00 am · One comment', ...PARAGRAPHS, ...books]),
    ).toMatchObject({
      published: '2020-11-20T03:00',
    });
  });
});
