import type { Document, PageHead } from '../../src/document/document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { type DateContext, findDates } from '../../src/metadata/dates/find-dates.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';

/** The headline and the prose of the pages on which the tests of dates look for them. */
export const TITLE = 'Harbour bridge reopens after a long winter';
export const PARAGRAPHS = [
  'The old harbour bridge was opened to walkers again on Tuesday, after a winter in which the river carried away two of its nine piers and a ferry had to do its work.',
  'The first piles were driven on 3 March 1987, and the town has argued about the toll house ever since, as the minutes of the council show in tiresome detail.',
];

/** A head of these metas, values of one parted by bars, and these objects of JSON-LD. */
export const head = (metas: Record<string, string>, linkedData: PageHead['linkedData'] = []): PageHead => ({
  title: null,
  metas: new Map(Object.entries(metas).map(([key, value]) => [key, value.split(' | ')])),
  linkedData,
  canonicalUrl: null,
  language: null,
});

/** The dates of a page of these lines, with the lines that are taken for them. */
export async function findDatesIn(
  lines: readonly string[],
  { url = null, ...context }: Partial<DateContext> & { readonly url?: string | null } = {},
  pageHead: PageHead | null = null,
) {
  const document: Document = { ...readText(lines.join('\n')), head: pageHead };
  const title = lines.indexOf(TITLE);
  const { published, modified } = await findDates(document, new PageAnalysis(document, url), {
    titleBlock: title === -1 ? null : title,
    language: 'en',
    referenceDate: null,
    ...context,
  });
  return {
    published: published?.value ?? null,
    rule: published?.rule ?? null,
    lines: published?.blocks.map((block) => document.blocks[block]?.text),
    modified: modified?.value ?? null,
  };
}
