import { REASON_GROUPS, type ReasonGroup } from '../../schema/reason-groups.ts';
import type { PageSummary, ReportFacts } from '../report-data.ts';
import { bandOf, CONFIDENCE_BANDS, ORDERS } from './choose-pages.ts';
import { byId, count, create } from './create-element.ts';
import { countNames } from './draw-overview.ts';
import { groupOfReason } from './group-of-reason.ts';
import type { ReportState } from './report-state.ts';
import { visibleString } from './visible-text.ts';

const FILTERS = ['reason', 'confidence', 'site', 'warning', 'sort'] as const;

const select = (id: string): HTMLSelectElement => byId(id, HTMLSelectElement);

const option = (value: string, name: string, pages?: number): HTMLOptionElement =>
  create('option', { value }, pages === undefined ? name : `${visibleString(name)} (${count(pages)})`);

/** Fills the filters with what there is to choose, and reports each choice. */
export function fillFilters(
  { facts, summaries: pages }: { readonly facts: ReportFacts; readonly summaries: readonly PageSummary[] },
  onChange: (change: Partial<ReportState>) => void,
): void {
  const groupOf = groupOfReason(facts);
  const everyPage = option('', 'all pages');
  const reasons = countNames(pages.flatMap(({ reasons }) => Object.keys(reasons)));
  select('reason').replaceChildren(
    option('', 'anything'),
    ...(Object.keys(REASON_GROUPS) as ReasonGroup[]).flatMap((group) => {
      const members = reasons.filter(([reason]) => groupOf(reason) === group);
      const options = members.map(([reason, number]) => option(reason, reason, number));
      return options.length === 0 ? [] : [create('optgroup', { label: REASON_GROUPS[group] }, ...options)];
    }),
  );
  const bands = new Map(countNames(pages.map(({ confidence }) => bandOf(confidence))));
  select('confidence').replaceChildren(
    option('', 'any'),
    ...Object.entries(CONFIDENCE_BANDS).map(([band, { name }]) => option(band, name, bands.get(band) ?? 0)),
  );
  select('site').replaceChildren(
    everyPage,
    ...countNames(pages.flatMap(({ site }) => site ?? [])).map(([site, number]) => option(site, site, number)),
  );
  select('warning').replaceChildren(
    option('', 'with or without'),
    ...countNames(pages.flatMap(({ warnings }) => warnings)).map(([warning, number]) =>
      option(warning, warning, number),
    ),
  );
  select('sort').replaceChildren(...Object.entries(ORDERS).map(([order, { name }]) => option(order, name)));
  for (const id of FILTERS) select(id).addEventListener('change', () => onChange({ [id]: select(id).value }));
}

/** Milliseconds after a key before the query counts. */
const TYPING = 200;

/** Reports the query once it is typed. */
export function listenToQuery(onChange: (change: Partial<ReportState>) => void): void {
  const field = byId('query', HTMLInputElement);
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => onChange({ query: field.value }), TYPING);
  });
}

/** Brings the controls in line with what is chosen. */
export function showFilters(state: ReportState): void {
  for (const id of FILTERS) select(id).value = state[id];
  const query = byId('query', HTMLInputElement);
  if (document.activeElement !== query) query.value = state.query;
  const chosen = FILTERS.filter((id) => state[id] !== '').length;
  const summary = byId('filters', HTMLDetailsElement).querySelector('summary') as HTMLElement;
  summary.textContent = chosen === 0 ? 'Filters and order' : `Filters and order (${chosen} chosen)`;
  byId('clear', HTMLButtonElement).disabled = chosen === 0 && state.query === '';
}
