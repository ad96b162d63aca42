import { endsCutOff } from '../cleaners/headlines.ts';
import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import type { FieldConfidence } from '../metadata/read-metadata.ts';
import { WARNING_CODES, type Warning } from '../schema/warnings.ts';

const SHORT = 50;
/** Blocks around the end of the body within which an offer of a subscription is a barrier. */
const NEAR_THE_END = 3;
/** A barrier cuts an article short; after more words than this it is an offer like any other. */
const BEHIND_PAYWALL_AT_MOST = 300;
const LOW_CONFIDENCE = 0.5;

export function findWarnings(
  page: Page,
  body: readonly Block[],
  {
    wordCount,
    isPadded,
    isRejected,
    isTitled,
    fieldConfidence: { title, authors, datePublished },
  }: {
    readonly wordCount: number;
    readonly isPadded: boolean;
    readonly isRejected: boolean;
    readonly isTitled: boolean;
    readonly fieldConfidence: FieldConfidence;
  },
): Warning[] {
  const last = body.at(-1);
  const holds: Readonly<Record<Warning, boolean>> = {
    'no-title': !isTitled,
    'short-body': wordCount < SHORT,
    paywall: last !== undefined && wordCount <= BEHIND_PAYWALL_AT_MOST && isFollowedByOffer(page, last),
    truncated: last !== undefined && last.kind !== 'code' && endsCutOff(last.text),
    'consent-wall': wordsRemoved(page, 'cookie-notice') > wordCount,
    'nul-padding': isPadded,
    'several-documents': page.document.holdsSeveral === true,
    'several-articles': page.boundary !== null,
    'doubtful-title': isDoubtful(title),
    'doubtful-authors': isDoubtful(authors),
    'doubtful-date': isDoubtful(datePublished),
    'low-confidence': page.confidence < LOW_CONFIDENCE,
    doubtful: isRejected,
  };
  return WARNING_CODES.filter((warning) => holds[warning]);
}

const isDoubtful = (confidence: number | null): boolean => confidence !== null && confidence < LOW_CONFIDENCE;

function isFollowedByOffer(page: Page, last: Block): boolean {
  return page.blocks
    .slice(last.index + 1, last.index + 1 + NEAR_THE_END)
    .some(({ index }) => isRemovedFor(page, index, 'subscription'));
}

const isRemovedFor = (page: Page, index: number, reason: string): boolean =>
  page.outcomes.removalOf(index)?.reason === reason;

const wordsRemoved = (page: Page, reason: string): number =>
  page.blocks.reduce((sum, block) => sum + (isRemovedFor(page, block.index, reason) ? page.traits(block).words : 0), 0);
