/** What a page says of its article besides the body, each field with the rule that found it and the blocks that stated it. */

import type { Finding } from '../page/finding.ts';
import type { PageAnalysis } from '../page/page-analysis.ts';
import { bylineConfidence } from './byline/byline-confidence.ts';
import { findByline } from './byline/find-byline.ts';
import { findDateline } from './dateline.ts';
import { dateConfidence } from './dates/date-confidence.ts';
import { findDates } from './dates/find-dates.ts';
import { findCanonicalUrl, findDescription, findSection, findTags } from './head-fields.ts';
import { findLeadImage } from './lead-image.ts';
import { printedFields } from './printed-fields.ts';
import { findPublisher, findSiteName, siteNames } from './site-names.ts';
import { findTitle } from './title/find-title.ts';
import { findPrintedSite } from './title/printed-site.ts';
import { titleConfidence } from './title/title-confidence.ts';

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
  readonly image: Finding<string> | null;
  readonly publisher: Finding<string> | null;
  readonly fieldConfidence: FieldConfidence;
}

/** The probability, 0 to 1, that a field is right; null for a field that was not found, and where nothing is known of it. */
export interface FieldConfidence {
  readonly title: number | null;
  readonly authors: number | null;
  readonly datePublished: number | null;
}

/** Reads every field; null where the page does not say. Never throws. */
export async function readMetadata(page: PageAnalysis, context: MetadataContext): Promise<Metadata> {
  const { document } = page;
  const { url } = page;
  const names = siteNames(document, url);
  const { title, titleBlock, evidence } = findTitle(document, page, { url, siteNames: names });
  const by = findByline(document, page, { titleBlock, siteNames: names });
  const dates = await findDates(document, page, { ...context, titleBlock });
  const printed = printedFields(page, titleBlock);
  return {
    title,
    titleBlock,
    byline: by.byline,
    authors: by.authors,
    datePublished: dates.published,
    dateModified: dates.modified,
    dateline: findDateline(page, titleBlock),
    siteName: findSiteName(document) ?? findPrintedSite(document, url),
    section: findSection(document) ?? printed.section(),
    tags: findTags(document) ?? printed.tags(),
    description: findDescription(document),
    canonicalUrl: findCanonicalUrl(document),
    image: findLeadImage(document, url),
    publisher: findPublisher(document),
    fieldConfidence: {
      title: titleConfidence(evidence),
      authors: bylineConfidence(by.evidence),
      datePublished: dateConfidence(dates.evidence),
    },
  };
}
