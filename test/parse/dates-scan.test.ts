import { describe, expect, test } from 'vitest';
import { isoDateTime } from '../../src/parse/dates/calendar-date.ts';
import { timeBeside } from '../../src/parse/dates/clock-time.ts';
import { monthOfWord } from '../../src/parse/dates/month-of-word.ts';
import { type DayMonthOrder, foldDigits, scanDates } from '../../src/parse/dates/scan-dates.ts';
import { dateOfUrl, monthOfUrl } from '../../src/parse/dates/url-date.ts';

function read(line: string, language: string | null, order: DayMonthOrder = 'day-first'): string[] {
  const text = foldDigits(line);
  return scanDates(text, { language, order }).map(({ start, end, date }) =>
    isoDateTime({ date, time: timeBeside(text, start, end, date)?.time ?? null }),
  );
}

describe('absolute dates', () => {
  test.each([
    ['en', 'November 20, 2020', '2020-11-20'],
    ['en', 'Fri., Nov. 20th 2020', '2020-11-20'],
    ['en', '20th of November, 2020', '2020-11-20'],
    ['en', '20-Nov-2020', '2020-11-20'],
    ['de', 'Freitag, 20. November 2020', '2020-11-20'],
    ['de', '3. März 2021', '2021-03-03'],
    ['de', '20.11.2020', '2020-11-20'],
    ['de', '7. Jänner 2021', '2021-01-07'],
    ['fr', 'le 1er février 2021', '2021-02-01'],
    ['fr', '20 déc. 2020', '2020-12-20'],
    ['es', '20 de noviembre de 2020', '2020-11-20'],
    ['es', 'jueves, 9 enero 2014', '2014-01-09'],
    ['pt', '5 de março de 2022', '2022-03-05'],
    ['it', '8 agosto 2019', '2019-08-08'],
    ['nl', '9 oktober 2020', '2020-10-09'],
    ['pl', '11 maja 2021', '2021-05-11'],
    ['cs', '20. 11. 2020', '2020-11-20'],
    ['ru', '20 ноября 2020 г.', '2020-11-20'],
    ['uk', '20 листопада 2020', '2020-11-20'],
    ['el', '20 Νοεμβρίου 2020', '2020-11-20'],
    ['tr', '20 Kasım 2020', '2020-11-20'],
    ['hu', '2020. november 20.', '2020-11-20'],
    ['lt', '2020 m. lapkričio 20 d.', '2020-11-20'],
    ['vi', '20 tháng 11, 2020', '2020-11-20'],
    ['ar', '٢٠ نوفمبر ٢٠٢٠', '2020-11-20'],
    ['ar', '20 تشرين الثاني 2020', '2020-11-20'],
    ['th', '20 พ.ย. 2563', '2020-11-20'],
    ['fa', '۳۰ آبان ۱۳۹۹', '2020-11-20'],
    ['fa', '۱۳۹۹/۰۸/۳۰', '2020-11-20'],
    ['fa', '۱ فروردین ۱۴۰۰', '2021-03-21'],
    ['fa', '۲۹ اسفند ۱۳۹۹', '2021-03-19'],
    ['he', '20 בנובמבר 2020', '2020-11-20'],
    ['lv', '2020. gada 20. novembris', '2020-11-20'],
    ['hi', '२० नवंबर २०२०', '2020-11-20'],
    ['fa', '2 تير 1399', '2020-06-22'],
    ['ja', '2020年11月20日', '2020-11-20'],
    ['ja', '令和２年11月20日', '2020-11-20'],
    ['zh', '中華民國109年11月20日', '2020-11-20'],
    ['ar', '١٥ رمضان ١٤٤٥ هـ', '2024-03-25'],
    ['ar', '1 محرم 1446هـ', '2024-07-07'],
    ['ja', '平成元年1月8日', '1989-01-08'],
    ['en', 'Nov 20 09:34:05 2020', '2020-11-20'],
    ['zh', '2020-11-20', '2020-11-20'],
    ['ko', '2020년 11월 20일', '2020-11-20'],
  ])('%s: %s', (language, line, iso) => {
    expect(read(line, language)).toEqual([iso]);
  });

  test('are found in their order, glued to their neighbours or not', () => {
    expect(read('PublishedApril 26, 2023Updated Aug 2, 2025', 'en')).toEqual(['2023-04-26', '2025-08-02']);
    expect(read('2021-02-032020-11-20 by Ada', 'en')).toEqual(['2021-02-03']);
    expect(read('October 17, 20236:01 PM ET', 'en')).toEqual(['2023-10-17T18:01-04:00']);
  });

  test.each([
    ['30 February 2021', 'no calendar has it'],
    ['2004-2025', 'years of a copyright'],
    ['5–7 May 2025', 'days of an event'],
    ['May 2025', 'no day'],
    ['Top 10 of 2024', 'no month'],
    ['version 3.11.24', 'a version'],
    ['1399/08/30', 'a Persian date, on a page in English'],
    ['Section 2020 paragraph 11', 'no month'],
  ])('%s is none: %s', (line) => {
    expect(read(line, 'en')).toEqual([]);
  });

  test('the order of day and month decides 03/04/2020, and without one it is no date', () => {
    expect(read('03/04/2020', 'en', 'month-first')).toEqual(['2020-03-04']);
    expect(read('03/04/2020', 'es', 'day-first')).toEqual(['2020-04-03']);
    expect(read('03/04/2020', null, null)).toEqual([]);
    expect(read('13/04/2020', null, null)).toEqual(['2020-04-13']);
  });

  test('a month named alike in two languages is read in that of the page', () => {
    expect(monthOfWord('listopad', 'pl')).toBe(11);
    expect(monthOfWord('listopad', 'hr')).toBe(10);
    expect(monthOfWord('listopad', null)).toBeNull();
  });
});

describe('times', () => {
  test.each([
    ['en', 'November 20, 2020 at 2:03 p.m. EST', '2020-11-20T14:03-05:00'],
    ['en', 'July 20, 2020, 9 AM ET', '2020-07-20T09:00-04:00'],
    ['en', 'January 20, 2020, 9 AM ET', '2020-01-20T09:00-05:00'],
    ['en', '8:01 a.m. UTC+2 Nov. 20, 2020', '2020-11-20T08:01+02:00'],
    ['en', '12:30 am, November 20, 2020', '2020-11-20T00:30'],
    ['en', 'November 20, 2020 21:47 IST', '2020-11-20T21:47'],
    ['en', '2020-11-20T14:03:22+01:00', '2020-11-20T14:03:22+01:00'],
    ['en', 'Fri, 20 Nov 2020 14:03:22 GMT', '2020-11-20T14:03:22Z'],
    ['de', '20. November 2020, 14.03 Uhr', '2020-11-20T14:03'],
    ['de', '20.11.2020 um 14:03 Uhr (MEZ)', '2020-11-20T14:03+01:00'],
    ['fr', '20 novembre 2020 à 14h03', '2020-11-20T14:03'],
    ['es', '20/11/2020 a las 14:03 h', '2020-11-20T14:03'],
    ['en', 'November 20, 2020 · 5 min read', '2020-11-20'],
    ['en', 'November 20, 2020 25:99', '2020-11-20'],
  ])('%s: %s', (language, line, iso) => {
    expect(read(line, language)).toEqual([iso]);
  });
});

test.each([
  ['https://example.org/2020/11/20/bridge-opens', '2020-11-20'],
  ['https://example.org/news/2020-11-20-bridge', '2020-11-20'],
  ['https://example.org/2020/nov/20/bridge', '2020-11-20'],
  ['https://example.org/bridge-opens-20201120', '2020-11-20'],
  ['https://example.org/2020/11/bridge-opens', null],
  ['https://example.org/item/2020112099', null],
  ['https://example.org/2020/31/31/x', null],
  ['not an address', null],
])('the address %s tells %s', (url, iso) => {
  const date = dateOfUrl(url);
  expect(date && isoDateTime({ date, time: null })).toBe(iso);
});

test.each([
  ['https://example.org/2020/11/bridge', '2020-11'],
  ['https://example.org/2020/11/20/bridge', '2020-11'],
  ['https://example.org/news/20201120-bridge', '2020-11'],
  ['https://example.org/2020-11-bridge', '2020-11'],
  ['https://example.org/2020/13/bridge', null],
  ['https://example.org/bridge-2020', null],
  ['no address', null],
])('the address %s tells the month %s', (url, month) => {
  expect(monthOfUrl(url)).toBe(month);
});
