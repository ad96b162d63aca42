import type { PageReview } from '../report-data.ts';
import type { PackedPages } from './packed-pages.ts';

/**
 * Looks for a text in every line of every page, unpacking them in turn. Reports the pages where it stands as they are
 * found, with the share that is searched, 0 to 1.
 */
export async function searchLines(
  pages: PackedPages,
  sought: string,
  { signal, onProgress }: { readonly signal: AbortSignal; onProgress(hits: readonly number[], share: number): void },
): Promise<void> {
  // Most pages are done with by a look at their JSON, which is much faster than to read it.
  const inJson = JSON.stringify(sought).slice(1, -1);
  for await (const { first, lines } of pages.packedReviews()) {
    if (signal.aborted) return;
    const hits = lines.flatMap((json, at) =>
      json.toLowerCase().includes(inJson) && stands(sought, JSON.parse(json)) ? [first + at] : [],
    );
    onProgress(hits, (first + lines.length) / pages.summaries.length);
  }
}

const stands = (sought: string, review: PageReview | null): boolean =>
  review?.runs.some(({ lines }) => lines.some(({ text }) => text.toLowerCase().includes(sought))) ?? false;
