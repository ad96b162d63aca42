/** What a report holds, as its writer and its page both know it. */

import type { Article, ArticleBlock, LedgerEntry } from '../schema/article.ts';
import type { ReasonDefinition } from '../schema/reason-groups.ts';
import type { RefusedPage } from '../schema/refused-page.ts';

/** What the page receives about the report as a whole. */
export interface ReportFacts {
  /** The inputs, as the user named them. */
  readonly inputs: readonly string[];
  /** Of the command. */
  readonly version: string;
  /** Every cleaner by its id, with its reasons. */
  readonly cleaners: Readonly<
    Record<string, { readonly about: string; readonly reasons: Readonly<Record<string, ReasonDefinition>> }>
  >;
}

/** What the report's list knows of a page, and its filters go by. */
export interface PageSummary {
  /** The input's path or the record's id. */
  readonly id: string | null;
  readonly title: string | null;
  /** Host of the page's address, else the folder it lies in; null where there is neither. */
  readonly site: string | null;
  /** Null for a page that gave no article. */
  readonly confidence: number | null;
  /** Words of the body. */
  readonly kept: number;
  /** Words of all removed lines. */
  readonly removed: number;
  readonly warnings: readonly string[];
  /** Removed lines by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Why there is no article. */
  readonly fault: { readonly code: string; readonly message: string } | null;
}

/** A line of the source. */
export interface ReviewLine {
  /** Its number, from 1. */
  readonly line: number;
  /** Number of the last, where several make one block. */
  readonly to?: number;
  readonly text: string;
  /** The evidence for its outcome where that is not on the page. */
  readonly evidence?: string;
  /** What it is in the body, if not a paragraph. */
  readonly kind?: ArticleBlock['kind'];
}

/** Neighbouring lines with one outcome. */
export interface ReviewRun extends Pick<LedgerEntry, 'became' | 'by' | 'reason'> {
  readonly lines: ReviewLine[];
}

/** A page as it is looked through. */
export interface PageReview {
  /** Its fields, whether it gave an article or was refused. */
  readonly article: Pick<Article, 'id'> & Omit<RefusedPage, 'ledger'>;
  /** The ledger: every line of the source, in its order. */
  readonly runs: readonly ReviewRun[];
}
