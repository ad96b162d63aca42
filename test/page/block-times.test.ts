import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { holdsDay, looksLikeAge, looksLikeDateLine } from '../../src/parse/dates/date-lines.ts';

/** What lines of dates and ages are made of, and what only looks like it. */
const PIECES =
  '3|20|20th|2020|1402|ago|hours|hace|horas|vor|Tagen|il y a|Nov|November|März|août|listopad|noviembre|Yesterday|just now|hôm qua|i går|3h|2 d|' +
  '14:03|14h30|Uhr|pm|5pm|5 p.m.|UTC|UTC+2|Updated|Published on|Last updated|von|·|,|昨日|3時間前|3 시간 전|11月|فروردین|٢٠|منذ|20.11.|20/11/20|Monday|min read|Jane|comments';

/** Pieces beside each other; markup glues words of one script together. */
const join = (before: string, piece: string, isGlued: boolean): string =>
  isGlued && /^[\0-\x7f]*$/.test(before.slice(-1) + piece) ? before + piece : `${before} ${piece}`;

const line = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.split('|')), fc.nat({ max: 3 })), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.reduce((text, [piece, glue]) => join(text, piece, glue === 0), '').trim());

it('dates and ages are found on the lines that hold a word of theirs, as they are where each pattern is tried', () => {
  fc.assert(
    fc.property(line, (text) => {
      const page = new PageAnalysis(readText(text));
      for (const block of page.blocks) {
        expect(page.times.isAge(block)).toBe(looksLikeAge(block.text));
        expect(page.times.isDateLine(block)).toBe(looksLikeDateLine(block.text));
        expect(page.times.holdsDay(block)).toBe(holdsDay(block.text));
      }
    }),
    { numRuns: 2000 },
  );
});
