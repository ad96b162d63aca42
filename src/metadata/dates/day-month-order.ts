import type { Block } from '../../document/document.ts';
import type { DayMonthOrder } from './scan-dates.ts';

const NUMERIC = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?\d\d(?![\d/-])/g;

/** Countries, by the ends of their host names, whose English writes the day first. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|lk|bd|sg|my|hk|mt|jm|tt|eu)$/;
const DAY_FIRST_REGION = /^en[-_](?!us|ph|ca)/i;

/**
 * Which number of 03/04/2020 is the day on this page: what its other dates prove (13/04 can only be day-first), else what
 * its language is used to; null where neither is known, or where the page's dates contradict each other.
 */
export function dayMonthOrder(blocks: readonly Block[], language: string | null, url: string | null): DayMonthOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const { text } of blocks) {
    if (!text.includes('/') && !text.includes('-')) continue;
    for (const [, first, , second] of text.matchAll(NUMERIC)) {
      dayFirst ||= Number(first) > 12 && Number(second) <= 12;
      monthFirst ||= Number(second) > 12 && Number(first) <= 12;
    }
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  if (dayFirst || language === null) return null;
  if (!language.toLowerCase().startsWith('en')) return 'day-first';
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return DAY_FIRST_REGION.test(language) || DAY_FIRST_HOST.test(host) ? 'day-first' : 'month-first';
}
