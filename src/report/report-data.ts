/** What a report holds, as its writer and its page both know it. */
import type { Article, ArticleBlock, LedgerEntry } from '../article/schema.ts';

/** What the page is told of the report as a whole. */
export interface ReportFacts {
  /** The inputs, as the user named them. */
  readonly inputs: readonly string[];
  /** Of the command. */
  readonly version: string;
  /** Every cleaner by its id, with what each of its reasons says of a line. */
  readonly cleaners: Readonly<
    Record<string, { readonly about: string; readonly reasons: Readonly<Record<string, string>> }>
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

/** A line of the ledger; one of the body with what kind of block it is. */
export type ReviewLine = LedgerEntry & Partial<Pick<ArticleBlock, 'kind' | 'level'>>;

/** A page as it is looked through. */
export interface PageReview {
  /** Its fields. */
  readonly article: Omit<Article, 'body' | 'blocks' | 'provenance'>;
  /** Every line of the source, in its order. */
  readonly lines: readonly ReviewLine[];
}
