/** What the reader thinks of pages. It is kept as long as the report is open, and exported on request. */

export type PageMark = 'good' | 'bad';

export class PageMarks {
  readonly #marks = new Map<number, PageMark>();

  get(page: number | null): PageMark | null {
    return page === null ? null : (this.#marks.get(page) ?? null);
  }

  /** Marks a page; the same mark again takes it away. */
  turn(page: number, mark: PageMark): void {
    if (this.#marks.get(page) === mark) this.#marks.delete(page);
    else this.#marks.set(page, mark);
  }

  count(mark: PageMark): number {
    return [...this.#marks.values()].filter((each) => each === mark).length;
  }

  /** One line of JSON for each marked page, in the order of the report. */
  toNdjson(idOf: (page: number) => string | null): string {
    return [...this.#marks]
      .sort(([a], [b]) => a - b)
      .map(([page, mark]) => `${JSON.stringify({ id: idOf(page), mark })}\n`)
      .join('');
  }
}

/** Has the browser save lines of JSON as a file. */
export function saveLines(name: string, lines: string): void {
  const link = document.createElement('a');
  link.href = `data:application/x-ndjson;charset=utf-8,${encodeURIComponent(lines)}`;
  link.download = name;
  link.click();
}
