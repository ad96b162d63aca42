import type { PageSummary } from '../report-data.ts';
import { bandOf } from './choose-pages.ts';
import { count, create } from './create-element.ts';
import { visibleString, visibleText } from './visible-text.ts';

/** Rows drawn beyond those in sight, above and below. */
const MARGIN = 8;

/** A list of any length, of which only the rows in sight are there. */
export class PageList {
  readonly #frame: HTMLElement;
  readonly #list: HTMLElement;
  readonly #summaries: readonly PageSummary[];
  /** The folder that all pages lie in, with its slash. */
  readonly #folder: string;
  /** By their place in the list. */
  readonly #rows = new Map<number, HTMLElement>();
  #pages: readonly number[] = [];
  #addressOf: (page: number) => string = () => '';
  #hit: Hit = { sought: '', snippetOf: () => null };
  #current: number | null = null;
  /** In pixels; measured on the first row. */
  #rowHeight = 0;

  /** @param frame scrolls, and holds an `ol`. */
  constructor(frame: HTMLElement, summaries: readonly PageSummary[]) {
    this.#frame = frame;
    this.#list = frame.querySelector('ol') as HTMLElement;
    this.#summaries = summaries;
    this.#folder = commonFolder(summaries.flatMap(({ id }) => id ?? []));
    frame.addEventListener('scroll', () => this.#drawRows(), { passive: true });
    new ResizeObserver(() => {
      this.#rowHeight = 0;
      this.#drawRows();
    }).observe(frame);
  }

  /** @param pages their numbers, in order. */
  show(
    pages: readonly number[],
    addressOf: (page: number) => string,
    { current, ...hit }: Hit & { readonly current: number | null },
  ): void {
    this.#hit = hit;
    this.#pages = pages;
    this.#addressOf = addressOf;
    this.#current = current;
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.#drawRows();
  }

  /** Marks the page that is looked at. */
  setCurrent(current: number | null, { bringIntoSight }: { readonly bringIntoSight: boolean }): void {
    this.#current = current;
    const place = current === null ? -1 : this.#pages.indexOf(current);
    if (place >= 0 && bringIntoSight) this.#scrollTo(place * this.#rowHeight);
    this.#drawRows();
    for (const [at, row] of this.#rows) {
      if (this.#pages[at] === current) row.firstElementChild?.setAttribute('aria-current', 'page');
      else row.firstElementChild?.removeAttribute('aria-current');
    }
  }

  #scrollTo(top: number): void {
    const { scrollTop, clientHeight } = this.#frame;
    if (top < scrollTop) this.#frame.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight)
      this.#frame.scrollTop = top + this.#rowHeight - clientHeight;
  }

  #drawRows(): void {
    const { length } = this.#pages;
    if (this.#rowHeight === 0 && length > 0) this.#rowHeight = this.#row(0).offsetHeight;
    this.#list.style.height = `${length * this.#rowHeight}px`;
    // Not in sight at all.
    if (this.#rowHeight === 0) return;
    const first = Math.max(0, Math.floor(this.#frame.scrollTop / this.#rowHeight) - MARGIN);
    const inSight = Math.ceil(this.#frame.clientHeight / this.#rowHeight);
    const end = Math.min(length, first + inSight + 2 * MARGIN);
    for (const [at, row] of this.#rows) {
      // A row that holds the focus stays, or the keyboard would lose its place.
      if ((at < first || at >= end) && !row.contains(document.activeElement)) {
        row.remove();
        this.#rows.delete(at);
      }
    }
    for (let at = first; at < end; at++) this.#row(at).style.transform = `translateY(${at * this.#rowHeight}px)`;
  }

  /** The row at a place, put among the others in order: that is the order of the keyboard. */
  #row(at: number): HTMLElement {
    const there = this.#rows.get(at);
    if (there) return there;
    const page = this.#pages[at] as number;
    const row = create(
      'li',
      { 'aria-posinset': at + 1, 'aria-setsize': this.#pages.length },
      drawEntry(this.#summaries[page] as PageSummary, {
        address: this.#addressOf(page),
        isCurrent: page === this.#current,
        folder: this.#folder,
        sought: this.#hit.sought,
        snippet: this.#hit.snippetOf(page),
      }),
    );
    const next = Math.min(...[...this.#rows.keys()].filter((other) => other > at));
    this.#list.insertBefore(row, this.#rows.get(next) ?? null);
    this.#rows.set(at, row);
    return row;
  }
}

/** What is searched for, in lower case, and the part of a page in which it stands. */
interface Hit {
  readonly sought: string;
  readonly snippetOf: (page: number) => string | null;
}

interface Entry {
  readonly address: string;
  readonly isCurrent: boolean;
  /** What need not be said of its name. */
  readonly folder: string;
  readonly sought: string;
  readonly snippet: string | null;
}

function drawEntry(summary: PageSummary, { address, isCurrent, folder, sought, snippet }: Entry): HTMLElement {
  const { id, title, confidence, kept, removed, warnings, fault } = summary;
  const figures = fault ? fault.code : `${count(kept)} kept, ${count(removed)} removed`;
  return create(
    'a',
    {
      href: address,
      class: 'entry',
      'aria-current': isCurrent ? 'page' : null,
      title: visibleString(title ?? id ?? ''),
    },
    create(
      'span',
      { class: 'entry-title' },
      title === null ? create('i', {}, fault ? 'No article' : 'No title found') : visibleText(title),
    ),
    create(
      'span',
      { class: 'confidence', 'data-band': bandOf(confidence) },
      confidence === null ? 'none' : confidence.toFixed(2),
    ),
    create('span', { class: 'entry-id' }, visibleText(id?.slice(folder.length) ?? 'standard input')),
    snippet === null
      ? create(
          'span',
          { class: 'entry-figures' },
          figures,
          warnings.length > 0 ? create('span', { class: 'entry-warnings' }, warnings.join(', ')) : null,
        )
      : create('span', { class: 'entry-figures entry-snippet' }, visibleText(snippet, sought)),
  );
}

/** The folder, with its slash, that all names begin with; empty where there is none. */
function commonFolder(names: readonly string[]): string {
  let folder = names[0]?.slice(0, names[0].lastIndexOf('/') + 1) ?? '';
  for (const name of names)
    while (!name.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
