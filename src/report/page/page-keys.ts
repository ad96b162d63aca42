import type { PageSummary } from '../report-data.ts';

/** What the address calls each page: its id; where several have the same, from the second on with a number after it. */
export function pageKeys(pages: readonly PageSummary[]): string[] {
  const times = new Map<string, number>();
  return pages.map(({ id }) => {
    const name = id || 'page';
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return nth === 1 ? name : `${name}~${nth}`;
  });
}
