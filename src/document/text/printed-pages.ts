/**
 * Pages that a browser printed and that a converter read back (`pdftotext`): each has a header and a footer of the printer's,
 * such as the date with the title, and the address with `2/4`. They are found because they come again on every page.
 */

import type { TextLine } from '../text-lines.ts';
import type { TextLayoutReason } from './layout-removals.ts';

export interface PrintedPages {
  /** By the index of a line: why it is left out. */
  readonly furniture: ReadonlyMap<number, TextLayoutReason>;
  /** Indexes of the lines that pages begin with, but the first. */
  readonly breaks: ReadonlySet<number>;
  /** From headers and footers; null where they have none. */
  readonly title: string | null;
  readonly url: string | null;
}

/** `2/4`, `2 of 4` at the end of a line or before its date. */
const pageCount = /(?:^|\s)(\d{1,4}) ?(?:\/|\p{L}{2,4}) ?(\d{1,4})(?=$|\s{2,}\d)/u;
const printDate = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:[\s\u202f]?[AP]M)?/i;
const address = /\b(?:https?:\/\/|file:\/\/)\S+/;

/** Share of the pages that a line must stand on, at the same place, to be no text of any of them. */
const everyPage = 0.6;
/** Lines at either end of a page that are looked at. */
const mostFurniture = 12;

/** Null for a text that was not printed. @param source the text with its form feeds, which end pages. */
export function findPrintedPages(lines: readonly TextLine[], source: string): PrintedPages | null {
  const hasFeeds = source.includes('\f');
  if (!hasFeeds && !source.includes('1/')) return null;
  const starts = hasFeeds ? startsAfterFeeds(lines, source) : startsAfterCounts(lines);
  if (starts === null) return null;
  const pages = starts.map((first, at) => [first, starts[at + 1] ?? lines.length] as const);
  const furniture = new Map<number, TextLayoutReason>();
  const fields = { title: null as string | null, url: null as string | null };
  let isPrinted = hasFeeds;
  for (const side of ['page-header', 'page-footer'] as const) {
    for (let depth = 0; depth < mostFurniture; depth++) {
      const places = pages.flatMap(([first, end]) => {
        const at = side === 'page-header' ? first + depth : end - 1 - depth;
        return at >= first && at < end && !furniture.has(at) ? [at] : [];
      });
      const repeated = repeatedAt(lines, places, pages.length);
      if (repeated.length === 0) break;
      for (const at of repeated) furniture.set(at, side);
      const { content } = lines[repeated[0] as number] as TextLine;
      if (depth > 0 || !isPrinters(content)) continue;
      isPrinted = true;
      readFields(content, fields);
    }
  }
  if (!isPrinted) return null;
  return { furniture, breaks: new Set(starts.slice(1)), ...fields };
}

/** Those of the places whose line comes again on most pages, the numbers in it apart. A single page must show the printer's own. */
function repeatedAt(lines: readonly TextLine[], places: readonly number[], pages: number): number[] {
  const byText = new Map<string, number[]>();
  for (const at of places) {
    const { content } = lines[at] as TextLine;
    const key = content.replace(/\d+/g, '0').replace(/\s+/g, ' ');
    const same = byText.get(key);
    if (same) same.push(at);
    else byText.set(key, [at]);
  }
  for (const same of byText.values()) {
    const { content } = lines[same[0] as number] as TextLine;
    if (pages === 1 ? isPrinters(content) : same.length > 1 && same.length >= everyPage * pages) return same;
  }
  return [];
}

/** With a date and a time, or an address, beside a title or a page number. */
const isPrinters = (content: string): boolean =>
  printDate.test(content.slice(0, 30)) ||
  (address.test(content) && (pageCount.test(content) || /^\p{L}.* /u.test(content)));

function readFields(content: string, fields: { title: string | null; url: string | null }): void {
  fields.url ??= address.exec(content)?.[0] ?? null;
  const rest = content.replace(printDate, '').replace(address, '').replace(pageCount, '').replace(/\s+/g, ' ').trim();
  if (/\p{L}/u.test(rest) && !rest.endsWith('…')) fields.title ??= rest;
}

/** Indexes of the first line of each page. */
function startsAfterFeeds(lines: readonly TextLine[], source: string): number[] {
  const starts = [0];
  let number = 1;
  let next = 0;
  for (const { 0: sign } of source.matchAll(/\r\n?|\n|\f/g)) {
    if (sign !== '\f') {
      number++;
      continue;
    }
    while (next < lines.length && (lines[next] as TextLine).number < number) next++;
    if (next < lines.length && next > (starts.at(-1) as number)) starts.push(next);
  }
  return starts;
}

/** An address may be long. */
const longestFooter = 400;

/** Without form feeds, footers that count up to their last: `1/4`, `2/4` ... */
function startsAfterCounts(lines: readonly TextLine[]): number[] | null {
  const starts = [0];
  let page = 0;
  let last = 0;
  for (const [at, { content }] of lines.entries()) {
    if (!content.includes('/') || content.length > longestFooter) continue;
    const [, number, of] = pageCount.exec(content) ?? [];
    if (Number(number) !== page + 1 || (page > 0 && Number(of) !== last)) continue;
    page++;
    last = Number(of);
    starts.push(at + 1);
  }
  if (page === 0 || page < last) return null;
  return starts.filter((at) => at < lines.length);
}
