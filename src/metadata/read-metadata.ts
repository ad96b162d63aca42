/** What a page says of its article besides the body, each field with the rule that found it and the blocks that stated it. */

import type { Finding } from '../page/finding.ts';
import type { PageAnalysis } from '../page/page-analysis.ts';
import { findCanonicalUrl } from '../page/page-url.ts';
import { findByline } from './byline/find-byline.ts';
import { findDateline } from './dateline.ts';
import { findDates } from './dates/find-dates.ts';
import { findDescription, findSection, findTags } from './head-fields.ts';
import { printedFields } from './printed-fields.ts';
import { findSiteName, siteNames } from './site-names.ts';
import { findTitle } from './title/find-title.ts';

export interface MetadataContext {
  /** ISO 639-1, with or without a region. */
  readonly language: string | null;
  /** The day the page was fetched, ISO 8601: ages are counted back from it. */
  readonly referenceDate: string | null;
}

export interface Metadata {
  readonly title: Finding<string> | null;
  /** Index of the block that is the headline, or null. */
  readonly titleBlock: number | null;
  readonly byline: Finding<string> | null;
  readonly authors: Finding<readonly string[]> | null;
  readonly datePublished: Finding<string> | null;
  readonly dateModified: Finding<string> | null;
  readonly dateline: Finding<string> | null;
  readonly siteName: Finding<string> | null;
  readonly section: Finding<string> | null;
  readonly tags: Finding<readonly string[]> | null;
  readonly description: Finding<string> | null;
  readonly canonicalUrl: Finding<string> | null;
}

/** Reads every field; null where the page does not say. Never throws. */
export async function readMetadata(page: PageAnalysis, context: MetadataContext): Promise<Metadata> {
  const { document } = page;
  const { url } = page;
  const names = siteNames(document, url);
  const { title, titleBlock } = findTitle(document, page, { url, siteNames: names });
  const { byline, authors } = findByline(document, page, { titleBlock, siteNames: names });
  const dates = await findDates(document, page, { ...context, titleBlock });
  const printed = printedFields(page, titleBlock);
  return {
    title,
    titleBlock,
    byline,
    authors,
    datePublished: dates.published,
    dateModified: dates.modified,
    dateline: findDateline(page, titleBlock),
    siteName: findSiteName(document),
    section: findSection(document) ?? printed.section(),
    tags: findTags(document) ?? printed.tags(),
    description: findDescription(document),
    canonicalUrl: findCanonicalUrl(document),
  };
}
