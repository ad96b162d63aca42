/** Pages that stand in an article's place: they have a title and a sentence or two, and are none. */
import type { Page } from '../cleaners/page.ts';
import { saysAny } from '../cleaners/wording.ts';

/** More words than this and the page may well be an article about such pages. */
const AT_MOST = 80;

/** Below this confidence a page with any number of words is no article: a list of links, a shop window, a form. */
const LEAST_CONFIDENCE = 0.03;

const KINDS = [
  {
    kind: 'an error page',
    says: saysAny('error-page', 30),
  },
  {
    kind: 'a check for robots',
    says: saysAny('robot-check', 40),
  },
] as const;

/** What the page is instead of an article, in words for a message; null where it may well be one. */
export function tellNoArticle(page: Page, known: { wordCount: number; confidence: number }): string | null {
  // Where a rule says what is of the article, there is one.
  if (known.confidence < LEAST_CONFIDENCE && page.kept.size === 0) return 'a page of links or forms';
  if (known.wordCount > AT_MOST) return null;
  const found = KINDS.find(({ says }) => page.blocks.some((block) => says(page.traits(block))));
  return found?.kind ?? null;
}
