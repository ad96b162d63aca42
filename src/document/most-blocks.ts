import { CleanArticleError } from '../errors.ts';

/** No page has as many: a block costs some ten microseconds and a kilobyte or two on its way through the chain. */
export const MOST_BLOCKS = 100_000;

/** @throws CleanArticleError `too-large`: a page of a million cells or items is no article, and would take minutes. */
export function refuseTooMany(count: number, what: string, most: number): void {
  if (count > most)
    throw new CleanArticleError('too-large', `over ${most} ${what}, the most for one page; cut it into its articles`);
}
