import type { Block } from '../document/document.ts';
import type { Page } from './page.ts';

/** A post's first line: who wrote it and when, in few words. */
const MOST_WORDS = 16;
const DIGIT = /\d/;

/** Blocks after its first line among which a post begins to speak. */
const TO_PROSE = 3;

/** Blocks from the first line of one post to that of the next, and from the last to its end. */
const TO_NEXT = 9;
const TO_END = 5;

/** A thread has so many posts, and begins below so many words of prose. */
const FEWEST_POSTS = 3;
const WORDS_ABOVE = 60;

/**
 * Threads of posts, recognised by their structure in any language: short lines with a day or an age, each with prose below it, several
 * on end, after the text of an article. Timelines, programmes and reviews are built so, too: it is a sign and no proof.
 *
 * @returns for each block, 1 if it is in such a thread.
 */
export function datedPosts(page: Page): Uint8Array {
  const inThread = new Uint8Array(page.blocks.length);
  const posts: number[] = [];
  const close = () => {
    const last = posts.at(-1);
    if (posts.length >= FEWEST_POSTS) inThread.fill(1, posts[0], (last as number) + TO_END + 1);
    posts.length = 0;
  };
  let wordsAbove = 0;
  for (let index = (page.titleBlock ?? -1) + 1; index < page.blocks.length; index++) {
    const block = page.blocks[index] as Block;
    if (wordsAbove < WORDS_ABOVE) {
      const { isProse, words } = page.traits(block);
      if (isProse) wordsAbove += words;
      continue;
    }
    if (!isFirstLine(page, block)) continue;
    if (block.index - (posts.at(-1) ?? block.index) > TO_NEXT) close();
    posts.push(block.index);
  }
  close();
  return inThread;
}

/** A line of a list of dates has another one next, where a post has its text. Dates are looked for last: most lines have no text below. */
function isFirstLine(page: Page, block: Block): boolean {
  if (!mayBeDated(page, block)) return false;
  const below = page.blocks.slice(block.index + 1, block.index + 1 + TO_PROSE);
  const text = below.findIndex((next) => isText(page, next));
  return text !== -1 && isDated(page, block) && !below.slice(0, text).some((next) => isDated(page, next));
}

function isText(page: Page, block: Block): boolean {
  const { isProse, words, endsSentence } = page.traits(block);
  return isProse || (words >= 6 && endsSentence);
}

const isDated = (page: Page, block: Block): boolean =>
  mayBeDated(page, block) && DIGIT.test(block.text) && page.analysis.times.holdsDay(block);

function mayBeDated(page: Page, block: Block): boolean {
  const { words, isProse } = page.traits(block);
  return (page.analysis.table.counts.digits[block.index] as number) > 0 && words <= MOST_WORDS && !isProse;
}
