import type { PageSummary } from '../report-data.ts';
import type { ReportState } from './report-state.ts';

/** How sure the cleaner is of a page, in the bands that the filter knows. */
export const CONFIDENCE_BANDS = {
  high: { name: '0.90 and more', from: 0.9, below: Infinity },
  fair: { name: '0.70 to 0.89', from: 0.7, below: 0.9 },
  low: { name: '0.50 to 0.69', from: 0.5, below: 0.7 },
  poor: { name: 'under 0.50', from: 0, below: 0.5 },
  none: { name: 'no article', from: Number.NaN, below: Number.NaN },
} as const;

export type ConfidenceBand = keyof typeof CONFIDENCE_BANDS;

export const bandOf = (confidence: number | null): ConfidenceBand =>
  (Object.keys(CONFIDENCE_BANDS) as ConfidenceBand[]).find((band) => {
    const { from, below } = CONFIDENCE_BANDS[band];
    return confidence !== null && confidence >= from && confidence < below;
  }) ?? 'none';

type Compare = (a: PageSummary, b: PageSummary) => number;

/** The orders that pages can be put in; the first is the one they come in. */
export const ORDERS: Readonly<Record<string, { readonly name: string; readonly compare: Compare }>> = {
  '': { name: 'Original order', compare: () => 0 },
  doubtful: { name: 'Most doubtful first', compare: (a, b) => (a.confidence ?? -1) - (b.confidence ?? -1) },
  removed: { name: 'Most words removed first', compare: (a, b) => b.removed - a.removed },
  longest: { name: 'Longest articles first', compare: (a, b) => b.kept - a.kept },
  shortest: { name: 'Shortest articles first', compare: (a, b) => a.kept - b.kept },
};

/** Filters that go by a page's summary alone. */
function isWanted(page: PageSummary, { reason, confidence, site, warning }: ReportState): boolean {
  return (
    (reason === '' || Object.hasOwn(page.reasons, reason)) &&
    (confidence === '' || bandOf(page.confidence) === confidence) &&
    (site === '' || page.site === site) &&
    (warning === '' || page.warnings.includes(warning))
  );
}

/**
 * Numbers of the pages to list, in the order to list them.
 * @param hits pages in whose lines the query stands, as far as they have been searched.
 */
export function choosePages(
  pages: readonly PageSummary[],
  state: ReportState,
  hits: { has(page: number): boolean },
): number[] {
  const sought = soughtText(state.query);
  const chosen = pages.flatMap((page, number) =>
    isWanted(page, state) && (sought === '' || hits.has(number) || isNamed(page, sought)) ? [number] : [],
  );
  const compare = ORDERS[state.sort]?.compare;
  return compare ? chosen.sort((a, b) => compare(pages[a] as PageSummary, pages[b] as PageSummary) || a - b) : chosen;
}

/** A query as it is looked for: in lower case, white space made even. */
export const soughtText = (query: string): string => query.trim().replace(/\s+/g, ' ').toLowerCase();

const isNamed = ({ id, title, site, fault }: PageSummary, sought: string): boolean =>
  [id, title, site, fault?.message].some((name) => name?.toLowerCase().includes(sought));
