/** The place that a report was filed from, as its first paragraph says: 'BAGHDAD — ', 'Berlin (dpa) - ', 'MADRID, 20 (EUROPA PRESS)'. */

import type { Finding } from '../page/finding.ts';
import type { PageAnalysis } from '../page/page-analysis.ts';
import { foldLetters } from '../text/fold-letters.ts';

const UPPER = 'A-ZÀ';
const LETTER = 'A-Za-zÀàª';
const MARK = '¸';
const PLACE = `(?:[${UPPER}][${LETTER}${MARK}.'’-]*(?:[ /](?:[${UPPER}][${LETTER}${MARK}.'’-]*|d[aeio]s?|del|of|am|an der|sur|la))*)`;
const CAPITALS = `(?:[${UPPER}][${UPPER}${MARK}.'’-]+(?:[ /][${UPPER}][${UPPER}${MARK}.'’-]*)*)`;
const REGION = `(?:, (?:[${UPPER}][${LETTER}.]*\\.?)(?: [${UPPER}][${LETTER}.]*)?)`;
const DAY = `(?:,? (?:[${LETTER}]{3,9}\\.? \\d{1,2}|\\d{1,2}\\.?(?: (?:de )?[${LETTER}]{3,10}\\.?)?)(?:, \\d{4})?)`;
const AGENCY = `\\([${LETTER}./ ’'-]{2,40}\\)`;
const CAPITAL_AGENCY = `\\([${UPPER}./ ’'-]{2,40}\\)`;
const DASH = ' ?[-–—]{1,2} ';

/** Patterns of folded texts. With an agency in brackets, or a region or a day, any place; else one in capitals. A dash parts it from the story. */
const DATELINES = [
  `^(${PLACE})${REGION}?${DAY}?,? ${AGENCY}(?:${DASH}|\\.? ?[-–—.:] ?)`,
  `^(${CAPITALS})${REGION}?${DAY}?,? ${CAPITAL_AGENCY} `,
  `^(${CAPITALS})${REGION}?${DAY}?${DASH}`,
  `^(${PLACE})(?:${REGION}${DAY}?|${DAY}) ?— `,
];
/** What every one of them needs, and few paragraphs have. */
const HAS_SIGN = /\(|[-–—] /;
/** Capitals before a dash that are no place. */
const LABELS = new Set([
  'UPDATE',
  'WATCH',
  'VIDEO',
  'LIVE',
  'BREAKING',
  'EXCLUSIVE',
  'OPINION',
  'NOTE',
  'ANALYSIS',
  'NEWS',
]);
const LONGEST = 90;

let compiled: RegExp[] | undefined;

/** The dateline of a paragraph, or null. */
export function datelineOf(text: string): string | null {
  compiled ??= DATELINES.map((source) => new RegExp(source));
  const start = text.slice(0, LONGEST);
  if (!HAS_SIGN.test(start)) return null;
  const folded = foldLetters(start);
  for (const pattern of compiled) {
    const place = start.slice(0, pattern.exec(folded)?.[1]?.length ?? 0);
    if (place.length > 2 && place.length <= 40 && !LABELS.has(place)) return place;
  }
  return null;
}

/** The dateline of the article: that of its first sentences after the headline. */
export function findDateline(page: PageAnalysis, titleBlock: number | null): Finding<string> | null {
  const from = titleBlock === null ? (page.run?.first ?? 0) : titleBlock + 1;
  let sentences = 0;
  for (let at = from; at < page.blocks.length && sentences < 3 && at < from + 30; at++) {
    // A sentence may have been cut where a reader was not sure of its end.
    if (!page.isSentence[at] && page.blocks[at + 1]?.continues !== true) continue;
    sentences++;
    const value = datelineOf(page.blocks[at]?.text ?? '');
    if (value) return { value, rule: 'opening-place', blocks: [] };
  }
  return null;
}
