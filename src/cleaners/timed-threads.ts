import type { Block } from '../document/document.ts';
import { tellsClock } from '../parse/dates/clock-time.ts';
import { stripDates } from '../parse/dates/date-lines.ts';
import type { Page } from './page.ts';

/** A post's first line: who wrote it, on which day, at what time. The name may stand on the line above. */
const MOST_WORDS = 16;
const MOST_WORDS_OF_NAME = 5;
const DIGIT = /\d/;

/** Blocks after its first line among which a post speaks, and words from which it does. */
const TO_SPEECH = 4;
const FEWEST_WORDS = 4;

/** A thread has so many posts, so many blocks a post on average, and no more from one first line to the next. */
const FEWEST_POSTS = 4;
const BLOCKS_A_POST = 8;
const TO_NEXT = 30;

/** Blocks of the last post that are surely its own. */
const LAST_POST = 2;

/** Words of prose above which what is said is the article, or the post that opens a forum's thread. */
const WORDS_ABOVE = 60;

/** A stretch of a page by the indexes of its blocks, the end included. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Threads below an article, and below a line that opens comments, whose posts tell who wrote them, on which day and at what time
 * of day, as the dates of an article's own text do not. Where a line of the same make stands above the text, too, it is a post
 * itself and the page a forum: there it is not taken for a thread of comments. Nor is it without an opening below the text: live reports are made so.
 */
export function timedThreads(page: Page, opensComments: (block: Block) => boolean): Stretch[] {
  const { blocks, titleBlock } = page;
  const makesAbove = new Set<string>();
  const heads: number[][] = [];
  let wordsAbove = 0;
  let isOpened = false;
  for (const block of blocks.slice((titleBlock ?? -1) + 1)) {
    if (wordsAbove < WORDS_ABOVE) {
      const { isProse, words } = page.traits(block);
      if (isProse) wordsAbove += words;
      else if (isHead(page, block)) makesAbove.add(makeOf(block));
    } else if (opensComments(block)) {
      isOpened = true;
    } else if (isOpened && isHead(page, block) && isFollowedBySpeech(page, block)) {
      const last = heads.at(-1);
      if (last && block.index - (last.at(-1) as number) <= TO_NEXT) last.push(block.index);
      else heads.push([block.index]);
    }
  }
  return heads.filter((posts) => isThread(page, posts, makesAbove)).map((posts) => stretchOf(page, posts));
}

function isThread(page: Page, posts: readonly number[], makesAbove: ReadonlySet<string>): boolean {
  const [first, last] = [posts[0] as number, posts.at(-1) as number];
  if (posts.length < FEWEST_POSTS || last - first > (posts.length - 1) * BLOCKS_A_POST) return false;
  const alsoAbove = posts.filter((index) => makesAbove.has(makeOf(page.blocks[index] as Block)));
  return alsoAbove.length * 2 < posts.length;
}

function stretchOf(page: Page, posts: readonly number[]): Stretch {
  const [first, last] = [posts[0] as number, posts.at(-1) as number];
  return { start: isName(page, first - 1) ? first - 1 : first, end: last + LAST_POST };
}

function isHead(page: Page, block: Block): boolean {
  const { index, text } = block;
  const { words, isProse } = page.traits(block);
  if (words === 0 || words > MOST_WORDS || isProse || !DIGIT.test(text)) return false;
  return (
    tellsClock(text) &&
    page.analysis.times.holdsDay(block) &&
    (stripDates(text).words.length > 0 || isName(page, index - 1))
  );
}

function isName(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (!block) return false;
  const { words, endsSentence } = page.traits(block);
  return words > 0 && words <= MOST_WORDS_OF_NAME && !endsSentence;
}

function isFollowedBySpeech(page: Page, { index }: Block): boolean {
  for (const next of page.blocks.slice(index + 1, index + 1 + TO_SPEECH)) {
    if (isHead(page, next)) return false;
    const { isProse, words } = page.traits(next);
    if (isProse || words >= FEWEST_WORDS) return true;
  }
  return false;
}

/** How a line is made, whatever its words and numbers: `Jane Roe, May 3, 2019, 5:04 pm` as `a, a 0, 0, 0:0 a`. */
const makeOf = ({ text }: Block): string =>
  text
    .replace(/[\p{L}\p{M}_'’-]+(?:\s+[\p{L}\p{M}_'’-]+)*/gu, 'a')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ');
