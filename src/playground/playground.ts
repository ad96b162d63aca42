/** Cleans what is pasted, in the browser, and shows what became of every line. */
import { formatArticle } from '../article/format-article.ts';
import { type Article, CleanArticleError, type CleanOptions, cleanArticle, type LedgerEntry } from '../index.ts';
import { createElement, elementOf } from './elements.ts';
import { EXAMPLE } from './example.ts';

type View = 'lines' | 'fields' | 'markdown' | 'json';
const VIEWS: readonly View[] = ['lines', 'fields', 'markdown', 'json'];

/** Milliseconds without a key before a page is cleaned. */
const PAUSE = 150;

/** What a page gave: its article, or why there is none, and what was seen of it. */
interface Result {
  readonly article: Article | null;
  readonly ledger: readonly LedgerEntry[];
  readonly fault: { readonly code: string; readonly message: string } | null;
  readonly markdown: string;
}

const source = elementOf<HTMLTextAreaElement>('source');
const format = elementOf<HTMLSelectElement>('format');
const url = elementOf<HTMLInputElement>('url');
const status = elementOf('status');
const panel = elementOf('view');
const copy = elementOf<HTMLButtonElement>('copy');

let view: View = 'lines';
let result: Result | null = null;
let timer = 0;
/** Counts the cleanings, so that one that ends late is not shown. */
let turn = 0;

async function clean(): Promise<Result> {
  const options: CleanOptions = {
    inputFormat: format.value as 'auto',
    provenance: true,
    ...(url.value !== '' && { url: url.value }),
  };
  try {
    const article = await cleanArticle(source.value, options);
    const markdown = (await formatArticle(article, { format: 'markdown' })).join('');
    return { article, ledger: article.provenance ?? [], fault: null, markdown };
  } catch (error) {
    const {
      code,
      message,
      ledger = [],
    } = error instanceof CleanArticleError ? error : { code: 'internal', message: String(error) };
    return { article: null, ledger, fault: { code, message }, markdown: '' };
  }
}

async function update(): Promise<void> {
  const mine = ++turn;
  const next = source.value.trim() === '' ? null : await clean();
  if (mine !== turn) return;
  result = next;
  show();
}

const later = (): void => {
  clearTimeout(timer);
  timer = window.setTimeout(update, PAUSE);
};

function show(): void {
  status.textContent = statusOf(result);
  status.className = result?.fault ? 'fault' : '';
  copy.hidden = result?.article == null || (view !== 'markdown' && view !== 'json');
  panel.replaceChildren(...(result === null ? [] : contentOf(result)));
}

function statusOf(shown: Result | null): string {
  if (shown === null) return 'Nothing is pasted yet.';
  if (shown.fault) return `${shown.fault.code}: ${shown.fault.message}`;
  const kept = shown.ledger.filter(({ became }) => became === 'body').length;
  const removed = shown.ledger.filter(({ became }) => became === 'removed').length;
  const fields = shown.ledger.length - kept - removed;
  const { wordCount = 0, confidence = 0 } = shown.article ?? {};
  return `${kept} kept, ${fields} fields, ${removed} removed · ${wordCount} words · confidence ${confidence.toFixed(2)}`;
}

function contentOf({ article, ledger, fault, markdown }: Result): HTMLElement[] {
  if (view === 'lines') return linesOf(ledger);
  if (view === 'fields') return article === null ? [] : [fieldsOf(article)];
  return [createElement('pre', { text: view === 'markdown' ? markdown : jsonOf(article, fault) })];
}

function jsonOf(article: Article | null, fault: Result['fault']): string {
  if (article === null) return JSON.stringify({ error: fault }, null, 2);
  const { provenance: _, ...rest } = article;
  return JSON.stringify(rest, null, 2);
}

/** Kept lines on the left, removed ones on the right, each at its place. */
function linesOf(ledger: readonly LedgerEntry[]): HTMLElement[] {
  const heads = ['', 'Kept', 'Removed, and why'].map((text) => createElement('span', { text }));
  return [createElement('div', { className: 'heads' }, heads), ...ledger.map(lineOf)];
}

function lineOf({ lines: [first], became, by = '', reason = '', evidence, text }: LedgerEntry): HTMLElement {
  const isRemoved = became === 'removed';
  const label = isRemoved ? reason : became === 'body' ? '' : became;
  const cell = createElement('div', { className: isRemoved ? 'removed' : 'kept' }, [
    ...(label === '' ? [] : [createElement('span', { className: 'label', text: label, title: evidence ?? by })]),
    createElement('span', { className: 'text', text }),
  ]);
  return createElement('div', { className: 'row' }, [
    createElement('span', { className: 'number', text: String(first) }),
    cell,
  ]);
}

const NOT_FIELDS = new Set(['body', 'blocks', 'provenance']);

function fieldsOf(article: Article): HTMLElement {
  const entries = Object.entries(article).filter(([name]) => !NOT_FIELDS.has(name));
  return createElement(
    'dl',
    {},
    entries.flatMap(([name, value]) => [
      createElement('dt', { text: name }),
      createElement('dd', { text: typeof value === 'string' ? value : JSON.stringify(value) }),
    ]),
  );
}

function choose(next: View): void {
  view = next;
  for (const each of VIEWS) {
    const tab = elementOf(`tab-${each}`);
    tab.setAttribute('aria-selected', String(each === next));
    tab.tabIndex = each === next ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', `tab-${next}`);
  show();
}

for (const [at, each] of VIEWS.entries()) {
  const tab = elementOf(`tab-${each}`);
  tab.addEventListener('click', () => choose(each));
  tab.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = VIEWS[(at + step + VIEWS.length) % VIEWS.length];
    if (step === 0 || next === undefined) return;
    choose(next);
    elementOf(`tab-${next}`).focus();
  });
}
source.addEventListener('input', later);
url.addEventListener('input', later);
format.addEventListener('change', update);
elementOf('example').addEventListener('click', () => {
  source.value = EXAMPLE;
  void update();
});
elementOf('clear').addEventListener('click', () => {
  source.value = '';
  void update();
});
copy.addEventListener('click', () => {
  void navigator.clipboard.writeText(panel.textContent ?? '');
});
// A browser may keep what was pasted when it loads the page again.
void update();
