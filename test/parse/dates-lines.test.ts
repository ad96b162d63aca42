import { describe, expect, test } from 'vitest';
import { looksLikeAge, looksLikeDateLine } from '../../src/parse/dates/date-lines.ts';

const AGES = [
  '13 hours ago',
  '3h',
  '5 min ago',
  'a year ago',
  '1 hour, 20 minutes ago',
  'Yesterday',
  'hace 3 horas',
  'il y a 2 jours',
  'Vor 5 Stunden',
  'há 2 dias',
  '2 dias atrás',
  '2 ore fa',
  '3 uur geleden',
  '2 часа назад',
  'wczoraj',
  '3時間前',
  '5小时前',
  '2시간 전',
  'منذ 3 ساعات',
];

describe('lines that are nothing but a date', () => {
  test.each([
    ...AGES,
    'November 20, 2020',
    'Published 4 years ago on',
    'Updated: Nov 20, 2020 2:03 pm EST',
    'Veröffentlicht am 20.11.2020 um 14:03 Uhr',
    'Zuletzt aktualisiert: Freitag, 20. November 2020',
    'Publié le 20 novembre 2020 à 14h03',
    'Actualizado: 20/11/2020',
    'Publicado em 20 de novembro de 2020',
    'Pubblicato il 20 novembre 2020',
    '公開日：2020年11月20日（金） 14:03',
    'Nov 20',
    '۳۰ آبان ۱۳۹۹',
    'Sunday, 20 Kasım 2020',
    '14:03 Uhr',
    'Nov 20, 2020 · 5 min read',
  ])('%s', (line) => {
    expect(looksLikeDateLine(line)).toBe(true);
  });

  test.each([
    'By Jane Roe',
    '5 min read',
    'Top 10 tips',
    '2024',
    'Share',
    'In 2020 the bridge was closed',
    'On November 20, 2020, the bridge was closed for good',
    '20 November 2020 Jane Roe',
    'Posted in Bridges',
    '',
  ])('%s is more, or none', (line) => {
    expect(looksLikeDateLine(line)).toBe(false);
  });

  test('a line of megabytes is none, at once', () => {
    expect(looksLikeDateLine('1 hour '.repeat(300_000))).toBe(false);
  });
});

describe('lines that are nothing but an age', () => {
  test.each(AGES)('%s', (line) => {
    expect(looksLikeAge(line)).toBe(true);
  });
  test.each(['November 20, 2020', '5 days in the hills', '20 years', 'Seven hours ago it rained', 'Ago'])(
    '%s is none',
    (line) => {
      expect(looksLikeAge(line)).toBe(false);
    },
  );
});
