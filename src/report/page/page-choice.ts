import { choosePages, soughtText } from './choose-pages.ts';
import type { PackedPages } from './packed-pages.ts';
import type { ReportState } from './report-state.ts';
import { NOTHING_CHOSEN } from './report-state.ts';
import { searchLines } from './search-lines.ts';

/** Which pages are listed: those that pass the filters and hold the query, of which more are found while it is searched for. */
export class PageChoice {
  readonly #pages: PackedPages;
  readonly #onChange: () => void;
  #state: ReportState = NOTHING_CHOSEN;
  /** The part of a page in which the query stands. */
  #hits = new Map<number, string>();
  #search = new AbortController();
  /** Numbers of the pages, in the order to list them. */
  listed: readonly number[] = [];
  /** Share of the pages whose lines are searched, 0 to 1. */
  searched = 1;

  /** @param onChange called whenever `listed` or `searched` has changed by itself. */
  constructor(pages: PackedPages, onChange: () => void) {
    this.#pages = pages;
    this.#onChange = onChange;
  }

  /** Where the query stands in a page's lines, in words; null where it does not, or nothing is searched for. */
  snippet(page: number): string | null {
    return this.#hits.get(page) ?? null;
  }

  choose(state: ReportState): void {
    const isOtherQuery = soughtText(state.query) !== soughtText(this.#state.query);
    this.#state = state;
    if (isOtherQuery) this.#startSearch(soughtText(state.query));
    this.#list();
  }

  #list(): void {
    this.listed = choosePages(this.#pages.summaries, this.#state, this.#hits);
  }

  #startSearch(sought: string): void {
    this.#search.abort();
    this.#hits = new Map();
    this.searched = sought === '' ? 1 : 0;
    if (sought === '') return;
    this.#search = new AbortController();
    const { signal } = this.#search;
    void searchLines(this.#pages, sought, {
      signal,
      onProgress: (hits, share) => {
        for (const [number, snippet] of hits) this.#hits.set(number, snippet);
        this.searched = share;
        if (hits.size > 0) this.#list();
        this.#onChange();
      },
    });
  }
}
