import { stringify } from 'csv-stringify/sync';
import type { Input } from '../input/input.ts';
import type { Output, Sink } from './sink.ts';

/** The columns of a table, where none are chosen. `error` is empty for an article. */
const COLUMNS = [
  'id',
  'url',
  'title',
  'byline',
  'datePublished',
  'dateModified',
  'siteName',
  'language',
  'wordCount',
  'confidence',
  'body',
] as const;

/**
 * Turns lines of NDJSON into rows of CSV or TSV (RFC 4180, in UTF-8, lines end in a newline) under one header. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export class TableSink implements Sink {
  readonly #sink: Sink;
  readonly #delimiter: string;
  readonly #columns: readonly string[];
  #hasHeader = false;

  /**
   * @param fields of the article, in the order of the columns; null for the usual ones.
   * @param more fields of records that are copied into the output, each a column.
   */
  constructor(
    sink: Sink,
    format: 'csv' | 'tsv',
    { fields, more }: { fields: readonly string[] | null; more: readonly string[] },
  ) {
    this.#sink = sink;
    this.#delimiter = format === 'csv' ? ',' : '\t';
    this.#columns = [...new Set([...(fields ?? COLUMNS), ...more, 'error'])];
  }

  async open(input: Input): Promise<Output> {
    const output = await this.#sink.open(input, 'ndjson');
    return {
      write: (lines) => output.write(this.#rows(lines)),
      keep: (how) => output.keep(how),
      discard: () => output.discard(),
    };
  }

  async abort(): Promise<void> {
    await this.#sink.abort?.();
  }

  close(): Promise<void> {
    return this.#sink.close();
  }

  /** @param lines whole lines. */
  #rows(lines: string | Uint8Array): string {
    const text = typeof lines === 'string' ? lines : new TextDecoder().decode(lines);
    const records = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const rows = records.map((record) => this.#columns.map((name) => cellOf(record[name])));
    const head = this.#hasHeader ? [] : [[...this.#columns]];
    this.#hasHeader = true;
    return stringify([...head, ...rows], { delimiter: this.#delimiter, escape_formulas: true });
  }
}

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'object' && 'message' in value) return String(value.message);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('; ');
  return JSON.stringify(value);
}
