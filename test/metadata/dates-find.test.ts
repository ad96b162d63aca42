import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth } from '../helpers/cpu-time.ts';
import { findDatesIn, PARAGRAPHS, TITLE } from '../helpers/page-of-dates.ts';

const SPANISH =
  'El puente viejo del puerto volvió a abrirse a los peatones el martes, después de un invierno en el que el río se llevó dos pilares.';

describe('03/04/2020', () => {
  const page = [TITLE, '03/04/2020', ...PARAGRAPHS];
  test('goes by the language', async () => {
    expect(await findDatesIn(page)).toMatchObject({ published: '2020-03-04' });
    expect(await findDatesIn([TITLE, '03/04/2020', SPANISH, SPANISH], { language: 'es' })).toMatchObject({
      published: '2020-04-03',
    });
    expect(await findDatesIn(page, { url: 'https://example.co.uk/bridge' })).toMatchObject({ published: '2020-04-03' });
    expect(await findDatesIn(page, { language: null })).toMatchObject({ published: null });
  });
  test('goes by other dates of the page first', async () => {
    expect(await findDatesIn([...page, 'Ferry strike ends 13/04/2020'])).toMatchObject({ published: '2020-04-03' });
    expect(await findDatesIn([...page, 'Ferry strike ends', '3 April 2020'])).toMatchObject({
      published: '2020-04-03',
    });
    expect(await findDatesIn(page, { url: 'https://example.org/2020/04/03/bridge' })).toMatchObject({
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
    const found = await findDatesIn([TITLE, age, ...PARAGRAPHS], { language, referenceDate: '2020-11-23' });
    expect(found).toMatchObject({ published: value, rule: 'age-near-title', lines: [age] });
  });
  test('give way to a date in full', async () => {
    const page = [TITLE, '3 days ago', 'November 19, 2020', ...PARAGRAPHS];
    expect(await findDatesIn(page, { referenceDate: '2020-11-23' })).toMatchObject({ published: '2020-11-19' });
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
      const found = await findDatesIn(parts.join('').split('\n'), { referenceDate: '2020-11-23', titleBlock: 0 });
      for (const value of [found.published, found.modified]) {
        if (value !== null) expect(Number.isNaN(Date.parse(value.slice(0, 10)))).toBe(false);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('takes time linear in the length of the page', async () => {
  const find = (size: number) => {
    const many = Array.from({ length: 4 * size }, (_, index) => `Posted 3/${1 + (index % 28)}/2020 by Ann`);
    return findDatesIn([TITLE, ...many, `${'20 de mayo de '.repeat(10 * size)}2020`]);
  };
  expect(await growth(find, 1000)).toBeLessThan(24);
});
