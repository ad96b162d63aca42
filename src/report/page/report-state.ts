/** What is shown: it stands in the address, so that a link leads to the same page under the same filters. */
export interface ReportState {
  /** Key of the page, or empty: the overview. */
  readonly page: string;
  readonly query: string;
  /** A reason of removal. */
  readonly reason: string;
  /** Key of one of CONFIDENCE_BANDS. */
  readonly confidence: string;
  readonly site: string;
  readonly warning: string;
  /** Key of one of ORDERS. */
  readonly sort: string;
  /** `apart`: removed lines beside the kept; else among them. */
  readonly view: string;
  /** Not empty: a narrow window shows the overview in the place of the list. */
  readonly overview: string;
}

export const NOTHING_CHOSEN: ReportState = {
  page: '',
  query: '',
  reason: '',
  confidence: '',
  site: '',
  warning: '',
  sort: '',
  view: '',
  overview: '',
};

const KEYS = Object.keys(NOTHING_CHOSEN) as (keyof ReportState)[];

export function readAddress(hash: string): ReportState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return { ...NOTHING_CHOSEN, ...Object.fromEntries(KEYS.map((key) => [key, given.get(key) ?? ''])) };
}

export function addressOf(state: ReportState): string {
  const chosen = new URLSearchParams();
  for (const key of KEYS) if (state[key] !== '') chosen.set(key, state[key]);
  return `#${chosen}`;
}
