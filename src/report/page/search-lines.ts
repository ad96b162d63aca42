import type { PackedPages } from './packed-pages.ts';

/**
 * Looks for a text in every line of every page, unpacking them in turn. Tells of the pages where it stands as they are
 * found, with the share that is searched, 0 to 1.
 */
export async function searchLines(
  pages: PackedPages,
  sought: string,
  { signal, onProgress }: { readonly signal: AbortSignal; onProgress(hits: readonly number[], share: number): void },
): Promise<void> {
  for await (const { first, reviews } of pages.reviews()) {
    if (signal.aborted) return;
    const hits = reviews.flatMap((review, at) =>
      review?.lines.some(({ text }) => text.toLowerCase().includes(sought)) ? [first + at] : [],
    );
    onProgress(hits, (first + reviews.length) / pages.summaries.length);
  }
}
