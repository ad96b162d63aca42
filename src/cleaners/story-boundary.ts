import type { Block } from '../document/document.ts';
import { LineType } from '../page/line-type.ts';
import { otherStoryAfter } from '../page/story-boundary.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** Words that the body has above the headline of another article, and their least share of those below: else the title is the wrong one. */
const FEWEST_WORDS = 50;
const LEAST_SHARE = 1 / 10;

/** What another article leaves of the confidence: the page may be a list of articles, and this one of them. */
const DOUBT = 0.8;

/** Blocks below a headline among which its byline or date stand, and its text begins. */
const HEAD = 3;
const TEXT = 6;

export const storyBoundary = defineCleaner({
  id: 'story-boundary',
  about:
    'Runs after the classifier: other articles below the article, each with its own headline, byline, date and text. In HTML, a headline in the same place of another element of the same kind is enough.',
  reasons: {
    'another-article': { group: 'stories', about: 'Of another article that begins below the end of this one.' },
  },
  clean(page, { remove }) {
    const boundary = findBoundary(page);
    if (boundary === null) return;
    const headline = page.blocks[boundary] as Block;
    page.boundary = boundary;
    page.confidence = Math.round(1000 * DOUBT * page.confidence) / 1000;
    for (const block of page.open()) {
      if (block.index >= boundary) remove(block, 'another-article', `below the headline “${headline.text}”`);
    }
  },
});

/** The index of the headline of the first other article; null where there is none. */
function findBoundary(page: Page): number | null {
  const { titleBlock, blocks } = page;
  if (titleBlock === null || page.isThread) return null;
  const byHead = otherStoryAfter(page.analysis, titleBlock);
  const isAlike = headMake(page, byHead) === headMake(page, titleBlock);
  const boundary = Math.min(isAlike ? byHead : blocks.length, headlineInSamePlace(page, titleBlock));
  if (boundary >= blocks.length) return null;
  const above = wordsOf(page, titleBlock, boundary);
  const below = wordsOf(page, boundary, blocks.length);
  return below > 0 && above >= Math.max(FEWEST_WORDS, LEAST_SHARE * below) ? boundary : null;
}

/** How the lines between a headline and its text are made, by what they tell: reviews of books have an author and a date, too, but not in the way of the page's own. */
function headMake({ analysis: { lines, isSentence } }: Page, headline: number): string {
  const { isByline, speaksOfDate } = LineType;
  const make: number[] = [];
  for (let at = headline + 1; at <= headline + HEAD && isSentence[at] === false; at++)
    make.push(Number(lines.is(at, isByline)) + 2 * Number(lines.is(at, speaksOfDate)));
  return make.join(' ');
}

/** Words of the body between two blocks, the second one left out. */
const wordsOf = (page: Page, from: number, end: number): number =>
  page
    .open()
    .reduce((sum, block) => sum + (block.index >= from && block.index < end ? page.traits(block).words : 0), 0);

/** The next headline under the same elements with the same names as the title's, in a container of its own, with text below. */
function headlineInSamePlace({ analysis, blocks }: Page, titleBlock: number): number {
  const title = blocks[titleBlock] as Block;
  if (title.kind !== 'heading' || !title.hints || title.hints.tagPath.length === 0) return blocks.length;
  const place = placeOf(title);
  for (let at = titleBlock + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.kind !== 'heading' || block.level !== title.level) continue;
    if (block.hints?.container === title.hints.container || placeOf(block) !== place) continue;
    const sentences =
      (analysis.sentencesBefore[Math.min(blocks.length, at + TEXT)] ?? 0) - (analysis.sentencesBefore[at + 1] ?? 0);
    if (sentences > 0 && (title.level === 1 || isSignedOrDated(analysis, at))) return at;
  }
  return blocks.length;
}

const placeOf = ({ hints }: Block): string => `${hints?.tagPath.join(' ')}|${hints?.names.join(' ')}`;

function isSignedOrDated({ lines, isSentence }: Page['analysis'], at: number): boolean {
  for (let next = at + 1; next <= at + HEAD && !isSentence[next]; next++) {
    if (lines.is(next, LineType.isByline) || lines.is(next, LineType.isDate)) return true;
  }
  return false;
}
