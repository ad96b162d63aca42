/** The place that a report was filed from, as its first paragraph says: 'BAGHDAD — ', 'Berlin (dpa) - ', 'MADRID, 20 (EUROPA PRESS)'. */
import type { Finding } from './finding.ts';
import type { PageOutline } from './page-outline.ts';

const PLACE = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|d[aeio]s?|del|of|am|an der|sur|la))*)";
const CAPITALS = "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)*)";
const REGION = '(?:, (?:\\p{Lu}[\\p{L}.]*\\.?)(?: \\p{Lu}[\\p{L}.]*)?)';
const DAY = '(?:,? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.?(?: (?:de )?\\p{L}{3,10}\\.?)?)(?:, \\d{4})?)';
const AGENCY = "\\([\\p{Lu}\\p{L}./ ’'-]{2,40}\\)";
const CAPITAL_AGENCY = "\\([\\p{Lu}./ ’'-]{2,40}\\)";
const DASH = ' ?[-–—]{1,2} ';

/** With an agency in brackets, or a region or a day, any place; else one in capitals. A dash parts it from the story. */
const DATELINES = [
  `^(${PLACE})${REGION}?${DAY}?,? ${AGENCY}(?:${DASH}|\\.? ?[-–—.:] ?)`,
  `^(${CAPITALS})${REGION}?${DAY}?,? ${CAPITAL_AGENCY} `,
  `^(${CAPITALS})${REGION}?${DAY}?${DASH}`,
  `^(${PLACE})(?:${REGION}${DAY}?|${DAY}) ?— `,
];
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
  compiled ??= DATELINES.map((source) => new RegExp(source, 'u'));
  const start = text.slice(0, LONGEST);
  for (const pattern of compiled) {
    const place = pattern.exec(start)?.[1];
    if (place && place.length > 2 && place.length <= 40 && !LABELS.has(place)) return place;
  }
  return null;
}

/** The dateline of the article: that of its first sentences after the headline. */
export function findDateline(page: PageOutline, titleBlock: number | null): Finding<string> | null {
  const from = titleBlock === null ? (page.run?.first ?? 0) : titleBlock + 1;
  let sentences = 0;
  for (let at = from; at < page.blocks.length && sentences < 3 && at < from + 30; at++) {
    if (!page.isSentence[at]) continue;
    sentences++;
    const value = datelineOf(page.blocks[at]?.text ?? '');
    if (value) return { value, rule: 'opening-place', blocks: [] };
  }
  return null;
}
