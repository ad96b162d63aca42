import type { PageReview } from '../report-data.ts';
import type { PackedPages } from './packed-pages.ts';

/**
 * Looks for a text in every line of every page, unpacking them in turn. Reports the pages where it stands as they are
 * found, with the share that is searched, 0 to 1.
 */
export async function searchLines(
  pages: PackedPages,
  sought: string,
  {
    signal,
    onProgress,
  }: { readonly signal: AbortSignal; onProgress(hits: ReadonlyMap<number, string>, share: number): void },
): Promise<void> {
  // Most pages are done with by a look at their JSON, which is much faster than to read it.
  const inJson = JSON.stringify(sought).slice(1, -1);
  for await (const { first, lines } of pages.packedReviews()) {
    if (signal.aborted) return;
    const hits = new Map<number, string>();
    for (const [at, json] of lines.entries()) {
      const text = json.toLowerCase().includes(inJson) ? lineWith(sought, JSON.parse(json)) : null;
      if (text !== null) hits.set(first + at, snippetOf(text, sought));
    }
    onProgress(hits, (first + lines.length) / pages.summaries.length);
  }
}

const lineWith = (sought: string, review: PageReview | null): string | null =>
  review?.runs.flatMap(({ lines }) => lines).find(({ text }) => text.toLowerCase().includes(sought))?.text ?? null;

/** Characters shown before a hit, and in all. */
const BEFORE = 24;
const LONGEST = 120;

/** The part of a line in which a text stands. */
function snippetOf(text: string, sought: string): string {
  const at = text.toLowerCase().indexOf(sought);
  const start = at <= BEFORE ? 0 : Math.max(0, text.lastIndexOf(' ', at - BEFORE));
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + LONGEST).trim()}`;
}
