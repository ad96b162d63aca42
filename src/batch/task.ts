/** What passes between the threads: plain data, no more than a worker needs. */

import type { CleanOptions } from '../check-options.ts';
import type { PageFormat } from '../document/document.ts';
import type { WarcPage } from '../io/warc/warc-page.ts';
import type { ArticleFormat } from '../schema/article-formats.ts';
import type { ErrorCode } from '../schema/error-codes.ts';

/** What holds for every document of a run. */
export interface Job {
  readonly options: CleanOptions;
  /** Longest document, in bytes. */
  readonly maxBytes: number;
  /** The written form of a page that is an input of its own; records always give NDJSON. */
  readonly format: ArticleFormat | 'explain';
  /** Width of the terminal that `explain` writes to. */
  readonly columns: number | undefined;
  /** What a record calls its page, id and address; unset: `text`, `html` or `markdown`, `id`, `url`. */
  readonly recordFields?: RecordFields;
  /** Fields of a record that go into its output as they are. */
  readonly passThrough: readonly string[];
  /** Outputs are what a profile learns from the documents, instead of articles. */
  readonly learns?: true;
  /** Outputs are what a report holds of the documents; records may be articles already. */
  readonly reviews?: true;
}

/** The names of a record's fields that a user gave; null for those not given. */
export interface RecordFields {
  readonly id: string | null;
  readonly url: string | null;
  readonly text: string | null;
  readonly html: string | null;
}

/** One document to clean. */
export type Task =
  | {
      readonly kind: 'page';
      /** The name of a file, which the worker reads, or the page's bytes. */
      readonly source: { readonly file: string | Uint8Array } | { readonly bytes: Uint8Array };
      readonly id: string | null;
      readonly form: PageFormat | 'auto';
    }
  | {
      readonly kind: 'record';
      /** A line of NDJSON; null for one over the bound. */
      readonly line: Uint8Array | null;
    }
  | { readonly kind: 'archived'; readonly page: WarcPage }
  /** One document of a file that holds several. */
  | { readonly kind: 'part'; readonly id: string | null; readonly text: string; readonly form: PageFormat | 'auto' }
  /** What a stream has in the place of a document that cannot be had. */
  | { readonly kind: 'broken'; readonly id: string | null; readonly failure: Failure };

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What became of a document. */
export interface Outcome {
  /**
   * What is to be written, in UTF-8: the article in its form; for a failed record its error record; for a failed page
   * nothing, or what was seen of one that was refused, where that was asked for. Bytes, since the strings of all that
   * waits to be written would make the main thread's heap grow.
   */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly failure: Failure | null;
}

/** The output as text. */
export const textOf = ({ output }: Outcome): string => new TextDecoder().decode(output);
