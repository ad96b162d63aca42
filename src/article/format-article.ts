import type { Article } from '../schema/article.ts';
import type { ArticleFormat, RecordFormat } from '../schema/article-formats.ts';
import type { ErrorRecord, RefusedPage } from '../schema/refused-page.ts';
import { escapeJson } from '../text/escape-controls.ts';
import { type DolmaSource, dolmaAttributes, dolmaDocument, dolmaFailure } from './dolma.ts';
import { blankOthers, onlyFields } from './only-fields.ts';
import { ALL_SHOWN, type Shown } from './writers/shown.ts';

/** Text and the newline behind it, which one string of both would cost a copy of the text. */
type Lines = readonly [text: string, end: '\n'];

/** How articles are written. */
export interface Writing {
  readonly format: ArticleFormat;
  /** What Markdown and HTML hold; all of it by default. */
  readonly shown?: Shown;
  /** Columns that text is wrapped at; not wrapped by default. */
  readonly width?: number | null;
  /** The fields that are written; all by default. */
  readonly fields?: readonly string[] | null;
  /** What documents of Dolma say of their origin. */
  readonly source?: DolmaSource;
}

/**
 * The article in one of its written forms, ending in a newline; that of Dolma's attributes takes its ledger. The libraries that write
 * Markdown and HTML are loaded for these alone.
 */
export async function formatArticle(whole: Article, writing: Writing): Promise<Lines> {
  const { format, shown = ALL_SHOWN, width = null, fields = null, source = UNKNOWN } = writing;
  const article = fields === null ? whole : blankOthers(whole, fields);
  switch (format) {
    case 'json':
      return indentedJson(fields === null ? whole : onlyFields(whole, fields));
    case 'ndjson':
    case 'dolma':
    case 'dolma-attributes':
      return ndjsonLine(recordOf(whole, { format, source, fields }));
    case 'text':
      return [width === null ? whole.body : (await import('./writers/wrap-body.ts')).wrapBody(whole, width), '\n'];
    case 'markdown':
      return [await asMarkdown(article, shown), '\n'];
    case 'html':
      return [(await import('./writers/write-html.ts')).writeHtml(article, shown), '\n'];
  }
}

const UNKNOWN: DolmaSource = { added: null };

/** How a line of a record format is written. */
interface RecordWriting {
  readonly format: RecordFormat;
  readonly source: DolmaSource;
  /** The fields of an article that are written; null for all. */
  readonly fields: readonly string[] | null;
}

/** What a line of a record format holds of an article. */
export function recordOf(article: Article, { format, source, fields }: RecordWriting): object {
  switch (format) {
    case 'ndjson':
      return fields === null ? article : onlyFields(article, fields);
    case 'dolma':
      return dolmaDocument(article, source);
    case 'dolma-attributes':
      return dolmaAttributes(article.id, article.provenance ?? []);
  }
}

export type FailedRecord = Pick<ErrorRecord, 'id' | 'error'> & { readonly ledger?: RefusedPage['ledger'] | undefined };

/** What it holds of a document that gave no article. */
export function failedRecordOf(record: FailedRecord, format: RecordFormat, source: DolmaSource): object {
  switch (format) {
    case 'ndjson':
      return record;
    case 'dolma':
      return dolmaFailure(record, source);
    case 'dolma-attributes':
      return dolmaAttributes(record.id, record.ledger ?? []);
  }
}

/** What was seen of a refused page; empty in the forms that show no ledger of an article either. */
export function formatRefusal(
  record: ErrorRecord,
  format: ArticleFormat,
  source: DolmaSource = UNKNOWN,
): Lines | readonly [] {
  switch (format) {
    case 'json':
      return indentedJson(record);
    case 'ndjson':
    case 'dolma':
    case 'dolma-attributes':
      return ndjsonLine(failedRecordOf(record, format, source));
    case 'text':
    case 'markdown':
    case 'html':
      return [];
  }
}

const indentedJson = (value: unknown): Lines => [escapeJson(JSON.stringify(value, null, 2)), '\n'];

/** One line of NDJSON. */
export const ndjsonLine = (value: unknown): Lines => [escapeJson(JSON.stringify(value)), '\n'];

/** Front matter with the fields that are known, then the title and the body. */
async function asMarkdown(article: Article, shown: Shown): Promise<string> {
  const [{ writeFrontMatter }, { writeMarkdown }] = await Promise.all([
    import('./writers/front-matter.ts'),
    import('./writers/write-markdown.ts'),
  ]);
  return [writeFrontMatter(article), writeMarkdown(article, shown)].filter((part) => part !== '').join('\n\n');
}
