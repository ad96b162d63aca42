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
  #hits = new Set<number>();
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
    this.#hits = new Set();
    this.searched = sought === '' ? 1 : 0;
    if (sought === '') return;
    this.#search = new AbortController();
    const { signal } = this.#search;
    void searchLines(this.#pages, sought, {
      signal,
      onProgress: (hits, share) => {
        for (const number of hits) this.#hits.add(number);
        this.searched = share;
        if (hits.length > 0) this.#list();
        this.#onChange();
      },
    });
  }
}
