import { REASON_GROUPS } from '../../schema/reason-groups.ts';
import type { PageSummary, ReportFacts } from '../report-data.ts';
import { bandOf, CONFIDENCE_BANDS, type ConfidenceBand } from './choose-pages.ts';
import { count, create } from './create-element.ts';
import { groupOfReason } from './group-of-reason.ts';
import type { ReportState } from './report-state.ts';
import { visibleText } from './visible-text.ts';

interface Line {
  readonly name: string;
  readonly number: number;
  /** What a click on it filters by. */
  readonly filter: Partial<ReportState>;
  readonly group?: string;
}

interface Overview {
  readonly facts: ReportFacts;
  /** Key of the page that the cleaner is least sure of; null where there is none. */
  readonly firstDoubtful: string | null;
  readonly addressOf: (filter: Partial<ReportState>) => string;
  /** How many pages the reader has marked. */
  readonly marked: { readonly good: number; readonly bad: number };
  readonly onExport: () => void;
}

/** The pages as a whole: how many, how sure the cleaner is of them, what was removed from them, and what to look at first. */
export function drawOverview(
  pages: readonly PageSummary[],
  { facts, firstDoubtful, addressOf, marked, onExport }: Overview,
): HTMLElement {
  const articles = pages.filter(({ fault }) => fault === null);
  const kept = articles.reduce((sum, page) => sum + page.kept, 0);
  const removed = articles.reduce((sum, page) => sum + page.removed, 0);
  const draw = (title: string, unit: string, lines: readonly Line[]) => drawTable(title, unit, lines, addressOf);
  return create(
    'div',
    { class: 'overview' },
    create('a', { href: addressOf({ page: '', overview: '' }), class: 'button back' }, 'All pages'),
    create('p', { class: 'page-id' }, visibleText(facts.inputs.join(' ') || 'standard input')),
    create('h2', { id: 'page-title', tabindex: -1 }, `${count(pages.length)} ${pages.length === 1 ? 'page' : 'pages'}`),
    create(
      'p',
      { class: 'lead' },
      `${count(articles.length)} gave an article. ${count(kept)} of ${count(kept + removed)} words were kept.`,
    ),
    firstDoubtful === null
      ? null
      : create(
          'p',
          { class: 'actions' },
          create(
            'a',
            { class: 'button', href: addressOf({ sort: 'doubtful', page: firstDoubtful }) },
            'Review the most doubtful first',
          ),
        ),
    drawMarked(marked, onExport),
    create(
      'div',
      { class: 'tables' },
      draw('Confidence', 'pages', confidenceLines(pages)),
      draw(
        'Warnings',
        'pages',
        countedLines(
          articles.flatMap(({ warnings }) => warnings),
          (warning) => ({ warning }),
        ),
      ),
      draw('Removed for', 'lines', reasonLines(pages, facts)),
      draw(
        'Sites and folders',
        'pages',
        countedLines(
          pages.flatMap(({ site }) => site ?? []),
          (site) => ({ site }),
        ).slice(0, 20),
      ),
    ),
    create('p', { class: 'made-by' }, `Made by clean-article ${facts.version}.`),
  );
}

/** What the reader has marked, to be saved for other programs. */
function drawMarked({ good, bad }: Overview['marked'], onExport: () => void): HTMLElement | null {
  if (good + bad === 0) return null;
  const save = create('button', { type: 'button', class: 'button', id: 'export-marks' }, 'Save the marks (NDJSON)');
  save.addEventListener('click', onExport);
  return create('p', { class: 'actions' }, `${count(good)} marked good, ${count(bad)} marked bad. `, save);
}

function drawTable(
  title: string,
  unit: string,
  lines: readonly Line[],
  addressOf: (filter: Partial<ReportState>) => string,
): HTMLElement | null {
  if (lines.length === 0) return null;
  const most = Math.max(...lines.map(({ number }) => number));
  return create(
    'table',
    {},
    create('caption', {}, title),
    create(
      'thead',
      { class: 'unseen' },
      create('tr', {}, create('th', { scope: 'col' }, title), create('th', { scope: 'col' }, unit)),
    ),
    create(
      'tbody',
      {},
      ...lines.map(({ name, number, filter, group }) => {
        const bar = create('span', { class: 'bar', 'aria-hidden': true });
        bar.style.setProperty('--share', String(number / most));
        return create(
          'tr',
          { 'data-group': group ?? null },
          create('th', { scope: 'row' }, create('a', { href: addressOf(filter) }, visibleText(name))),
          create('td', {}, count(number), bar),
        );
      }),
    ),
  );
}

const confidenceLines = (pages: readonly PageSummary[]): Line[] =>
  (Object.keys(CONFIDENCE_BANDS) as ConfidenceBand[]).flatMap((confidence) => {
    const number = pages.filter((page) => bandOf(page.confidence) === confidence).length;
    return number === 0 ? [] : [{ name: CONFIDENCE_BANDS[confidence].name, number, filter: { confidence } }];
  });

/** By kind, then by how often: the colours stand together. */
function reasonLines(pages: readonly PageSummary[], facts: ReportFacts): Line[] {
  const groupOf = groupOfReason(facts);
  const kinds = Object.keys(REASON_GROUPS);
  return countReasons(pages)
    .map(([reason, number]) => ({ name: reason, number, filter: { reason }, group: groupOf(reason) }))
    .sort((a, b) => kinds.indexOf(a.group) - kinds.indexOf(b.group) || b.number - a.number);
}

/** Removed lines by reason, the most frequent first. */
function countReasons(pages: readonly PageSummary[]): [string, number][] {
  const lines = new Map<string, number>();
  for (const { reasons } of pages)
    for (const [reason, number] of Object.entries(reasons)) lines.set(reason, (lines.get(reason) ?? 0) + number);
  return [...lines].sort(([, a], [, b]) => b - a);
}

function countedLines(names: readonly string[], filterBy: (name: string) => Partial<ReportState>): Line[] {
  return countNames(names).map(([name, number]) => ({ name, number, filter: filterBy(name) }));
}

/** How often each stands there, the most frequent first. */
export function countNames(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
