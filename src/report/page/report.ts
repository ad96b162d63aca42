/**
 * The script of a report: from the address to what is shown, and from what the reader does to the address. All that the
 * pages hold is text to it; nothing is loaded and nothing is stored.
 */
import type { PageReview, PageSummary } from '../report-data.ts';
import { ORDERS, soughtText } from './choose-pages.ts';
import { byId, count } from './create-element.ts';
import { drawOverview } from './draw-overview.ts';
import { drawPage } from './draw-page.ts';
import { fillFilters, listenToQuery, showFilters } from './filter-controls.ts';
import { goToArticle, goToHit, showArticle } from './jump.ts';
import { fillHelp, listenToKeys } from './keyboard.ts';
import { PackedPages } from './packed-pages.ts';
import { drawPageBar } from './page-bar.ts';
import { PageChoice } from './page-choice.ts';
import { pageKeys } from './page-keys.ts';
import { PageList } from './page-list.ts';
import { type PageMark, PageMarks, saveLines } from './page-marks.ts';
import { foldAll, goToRun } from './removed-runs.ts';
import { reportKeys } from './report-keys.ts';
import { addressOf, NOTHING_CHOSEN, type ReportState, readAddress } from './report-state.ts';
import { ruleOf, showRule } from './show-rule.ts';
import { visibleString } from './visible-text.ts';

class Report {
  readonly #pages: PackedPages;
  readonly #keys: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #main = byId('main', HTMLElement);
  readonly #list: PageList;
  readonly #choice: PageChoice;
  readonly #marks = new PageMarks();
  #state: ReportState | null = null;
  /** Counts drawings, so that a slow one does not undo a later. */
  #drawing = 0;

  constructor(pages: PackedPages) {
    this.#pages = pages;
    this.#keys = pageKeys(pages.summaries);
    this.#numbers = new Map(this.#keys.map((key, number) => [key, number]));
    this.#list = new PageList(byId('list', HTMLElement), pages.summaries);
    this.#choice = new PageChoice(pages, () => {
      this.#showList();
      if (this.#current === null && this.#choice.searched === 1) this.#drawOverview();
    });
  }

  start(): void {
    const change = (some: Partial<ReportState>) => this.#change(some);
    listenToQuery(change);
    fillFilters(this.#pages, change);
    byId('clear', HTMLButtonElement).addEventListener('click', () => {
      const { page, view } = this.#chosen;
      change({ ...NOTHING_CHOSEN, page, view });
    });
    byId('skip', HTMLAnchorElement).addEventListener('click', (event) => {
      event.preventDefault();
      this.#main.focus();
    });
    const help = byId('help', HTMLDialogElement);
    byId('show-help', HTMLButtonElement).addEventListener('click', () => help.showModal());
    const keys = reportKeys({
      step: (by) => this.#step(by),
      goToRemoved: (step) => goToRun(this.#main, step),
      turnView: () => this.#turnView(),
      fold: () => foldAll(this.#main),
      showList: () => {
        if (byId('list', HTMLElement).offsetParent === null) change({ page: '' });
      },
      leavePage: () => change({ page: '', overview: '' }),
      goToArticle: () => goToArticle(this.#main),
      goToHit: (step) => goToHit(this.#main, step),
      mark: (mark) => this.#mark(mark),
    });
    fillHelp(help, keys);
    listenToKeys(keys);
    addEventListener('hashchange', () => void this.#show(readAddress(location.hash)));
    void this.#show(readAddress(location.hash));
  }

  get #chosen(): ReportState {
    return this.#state ?? NOTHING_CHOSEN;
  }

  get #current(): number | null {
    return this.#numbers.get(this.#chosen.page) ?? null;
  }

  #summary(number: number): PageSummary {
    return this.#pages.summaries[number] as PageSummary;
  }

  #addressOfPage(number: number | undefined): string | null {
    return number === undefined ? null : addressOf({ ...this.#chosen, page: this.#keys[number] ?? '', overview: '' });
  }

  /** Goes on from what is shown, without a step for the browser's way back. */
  #change(change: Partial<ReportState>): void {
    const state = { ...this.#chosen, ...change };
    history.replaceState(null, '', addressOf(state));
    void this.#show(state);
  }

  async #show(state: ReportState): Promise<void> {
    const before = this.#state;
    this.#state = state;
    const current = this.#current;
    document.body.classList.toggle('reading', current !== null);
    document.body.classList.toggle('overview', current === null && state.overview !== '');
    this.#main.dataset.view = state.view;
    if (before === null || addressOf({ ...before, page: '' }) !== addressOf({ ...state, page: '' })) {
      showFilters(state);
      this.#choice.choose(state);
      this.#showList();
    }
    const drawing = ++this.#drawing;
    const review = current === null ? null : await this.#pages.review(current);
    // The reader may have moved on while the page was unpacked.
    if (drawing !== this.#drawing) return;
    const isOther = before?.page !== state.page;
    const { scrollTop } = this.#main;
    if (current === null) this.#drawOverview();
    else this.#drawPage(this.#summary(current), review);
    this.#main.scrollTop = isOther ? 0 : scrollTop;
    if (isOther && current !== null && !goToHit(this.#main, 1)) showArticle(this.#main);
    this.#list.setCurrent(current, { bringIntoSight: isOther });
    if (isOther && before !== null) document.getElementById('page-title')?.focus({ preventScroll: true });
  }

  #showList(): void {
    const { listed, searched } = this.#choice;
    this.#list.show(listed, (number) => this.#addressOfPage(number) ?? '', {
      current: this.#current,
      sought: soughtText(this.#chosen.query),
      snippetOf: (number) => this.#choice.snippet(number),
    });
    const all = count(this.#pages.summaries.length);
    const found = listed.length === this.#pages.summaries.length ? all : `${count(listed.length)} of ${all}`;
    const progress = searched < 1 ? `, ${Math.floor(searched * 100)} % searched` : '';
    byId('found', HTMLElement).textContent = `${found} pages${progress}`;
    this.#main.querySelector('.page-bar')?.replaceWith(this.#drawBar());
  }

  #drawOverview(): void {
    document.title = 'Report of clean-article';
    const doubtful = [...this.#choice.listed].sort(
      (a, b) => ORDERS.doubtful?.compare(this.#summary(a), this.#summary(b)) || a - b,
    );
    this.#main.replaceChildren(
      drawOverview(
        this.#choice.listed.map((number) => this.#summary(number)),
        {
          facts: this.#pages.facts,
          firstDoubtful: this.#keys[doubtful[0] ?? -1] ?? null,
          addressOf: (filter) => addressOf({ ...this.#chosen, overview: '', ...filter }),
          marked: { good: this.#marks.count('good'), bad: this.#marks.count('bad') },
          onExport: () =>
            saveLines(
              'marks.ndjson',
              this.#marks.toNdjson((number) => this.#summary(number).id),
            ),
        },
      ),
    );
  }

  #drawPage(summary: PageSummary, review: PageReview | null): void {
    document.title = visibleString(summary.title ?? summary.id ?? 'Page');
    const { query, reason } = this.#chosen;
    this.#main.replaceChildren(
      this.#drawBar(),
      drawPage(summary, review, {
        facts: this.#pages.facts,
        sought: soughtText(query),
        reason,
        onReason: (one) => goToRun(this.#main, 1, one),
        onRule: (run) => showRule(ruleOf(run, summary.site)),
      }),
    );
  }

  #drawBar(): HTMLElement {
    const { listed } = this.#choice;
    const place = listed.indexOf(this.#current ?? -1);
    return drawPageBar({
      place,
      listed: listed.length,
      listAddress: addressOf({ ...this.#chosen, page: '' }),
      previous: this.#addressOfPage(listed[place - 1]),
      next: this.#addressOfPage(listed[place + 1]),
      isApart: this.#chosen.view === 'apart',
      onView: () => this.#turnView(),
      onFold: () => foldAll(this.#main),
      mark: this.#marks.get(this.#current),
      onMark: (mark) => this.#mark(mark),
    });
  }

  #step(by: 1 | -1): void {
    const { listed } = this.#choice;
    const place = listed.indexOf(this.#current ?? -1);
    const number = listed[place < 0 ? 0 : place + by];
    if (number !== undefined) this.#change({ page: this.#keys[number] ?? '' });
  }

  #mark(mark: PageMark): void {
    if (this.#current === null) return;
    this.#marks.turn(this.#current, mark);
    this.#main.querySelector('.page-bar')?.replaceWith(this.#drawBar());
  }

  #turnView(): void {
    this.#change({ view: this.#chosen.view === 'apart' ? '' : 'apart' });
  }
}

async function start(): Promise<void> {
  byId('filters', HTMLDetailsElement).open = matchMedia('(width >= 60rem) and (height >= 45rem)').matches;
  const pages = new PackedPages(document);
  await pages.readSummaries(document);
  new Report(pages).start();
}

void start();
