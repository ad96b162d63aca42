/** Detects the pages that stand in an article's place: they have a title and a sentence or two, and are none. */
import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import { saysAny } from '../page/wordings/says-any.ts';

/** Stands in the ledger of a refused page as the one who removed what no cleaner did. */
export const nonArticle = {
  id: 'non-article',
  about: 'Runs last, on the whole page: refuses a page that is no article. With `--keep-doubtful` it refuses none.',
  reasons: {
    'not-an-article': {
      group: 'refused',
      about: 'The page does not read like an article: a list of links, a shop page, a form.',
    },
    'error-page': { group: 'refused', about: 'The page is an error page.' },
    'robot-check': { group: 'refused', about: 'The page is a robot check.' },
  },
} as const;

/** Why a page is refused. */
export interface Rejection {
  readonly reason: keyof typeof nonArticle.reasons;
  /** What was seen, in words for a message. */
  readonly why: string;
}

/** More words than this and the page may well be an article about such pages. */
const AT_MOST = 80;

/**
 * Below this confidence a page with any number of words is no article: a list of links, a shop window, a form. Of 852 pages with
 * articles (wcxb-dev, fundus-dev, silver; text and HTML) one is below it, of 126 collections 33.
 */
const LEAST_CONFIDENCE = 0.08;

/** Longest line that a message quotes, in characters. */
const QUOTED = 60;

const KINDS = [
  {
    reason: 'error-page',
    name: 'an error page',
    says: saysAny('error-page', 30),
  },
  {
    reason: 'robot-check',
    name: 'a robot check',
    says: saysAny('robot-check', 40),
  },
] as const;

const EMPTY = 'the page is empty';
const NO_TEXT = 'the page has no text; if scripts write it, save the page from a browser';

/**
 * Why the page is refused; null where it may well be an article.
 * @param body the blocks that are left of it.
 */
export function rejectNonArticle(page: Page, body: readonly Block[]): Rejection | null {
  if (page.blocks.length === 0)
    return { reason: 'not-an-article', why: page.document.format === 'html' ? NO_TEXT : EMPTY };
  if (body.length === 0)
    return { reason: 'not-an-article', why: `no line reads like article text, and ${longestProse(page)}` };
  // Where a rule says what is of the article, there is one.
  if (page.confidence < LEAST_CONFIDENCE && !page.outcomes.hasKept) {
    const why = `its confidence of ${page.confidence} is below the threshold of ${LEAST_CONFIDENCE}, as for a page of links or forms, and ${longestProse(page)}`;
    return { reason: 'not-an-article', why };
  }
  const words = countWords(page, body);
  return words > AT_MOST ? null : standsInPlace(page, words);
}

/** An error page or a check for robots, by the first line that says so. */
function standsInPlace(page: Page, words: number): Rejection | null {
  for (const { reason, name, says } of KINDS) {
    const line = page.blocks.find((block) => says(page.traits(block)) && !isAmount(page, block));
    if (line)
      return {
        reason,
        why: `this looks like ${name}: line ${line.place.lines[0]} says "${quote(line.text)}", and only ${words} words would be left`,
      };
  }
  return null;
}

/** A status such as 500 stands by itself; +500% and $500 are amounts. */
function isAmount(page: Page, block: Block): boolean {
  const { key } = page.traits(block);
  return /^\d+$/.test(key) && key !== block.text;
}

export const countWords = (page: Page, blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + page.traits(block).words, 0);

function longestProse(page: Page): string {
  let longest = 0;
  let words = 0;
  for (const block of page.blocks) {
    const traits = page.traits(block);
    words = traits.isProse ? words + traits.words : 0;
    longest = Math.max(longest, words);
  }
  return longest === 0 ? 'it contains no prose' : `its longest prose has ${longest} words`;
}

/** A line of a message, whatever the text. */
function quote(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  return characters.length <= QUOTED ? characters.join('') : `${characters.slice(0, QUOTED).join('').trimEnd()}…`;
}
