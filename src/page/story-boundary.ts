/**
 * Where a page goes on to another story under the first, as those do that load the next one when a reader reaches the end: from
 * there on bylines and dates are those of the other.
 */

import { LineType } from './line-type.ts';
import type { PageAnalysis } from './page-analysis.ts';

/** Sentences of a story, and the least share of its blocks that they are: teasers stand among many labels. */
const FEWEST_SENTENCES = 2;
const LEAST_SHARE = 1 / 3;
/** Blocks below a headline in which its byline and date stand, and in which its sentences begin. */
const HEAD = 3;
const TEXT = 6;

/** The index of the headline of the next story after the one at `anchor`; the number of blocks where there is none. */
export function otherStoryAfter(page: PageAnalysis, anchor: number): number {
  const { blocks, sentencesBefore } = page;
  const level = blocks[anchor]?.level ?? null;
  const own = sentencesBefore[anchor + 1] ?? 0;
  for (let at = anchor + 1; at < blocks.length; at++) {
    const sentences = (sentencesBefore[at] ?? 0) - own;
    if (sentences < Math.max(FEWEST_SENTENCES, LEAST_SHARE * (at - anchor))) continue;
    if (isHeadlineOfStory(page, at, level)) return at;
  }
  return blocks.length;
}

function isHeadlineOfStory(page: PageAnalysis, at: number, level: number | null): boolean {
  const block = page.blocks[at];
  // A section's heading is lower than the headline; where levels are known, headlines are of one.
  if (!block || page.isSentence[at] || (level !== null && block.level !== level)) return false;
  const { sentencesBefore, blocks } = page;
  const sentences = (sentencesBefore[Math.min(blocks.length, at + TEXT)] ?? 0) - (sentencesBefore[at + 1] ?? 0);
  return sentences >= FEWEST_SENTENCES && hasHead(page, at) && page.lines.is(at, LineType.couldBeHeadline);
}

/** Whether a byline and a date stand below, before the text begins. */
function hasHead(page: PageAnalysis, at: number): boolean {
  let isSigned = false;
  let isDated = false;
  for (let step = 1; step <= HEAD && !page.isSentence[at + step]; step++) {
    isSigned ||= page.lines.is(at + step, LineType.isByline);
    isDated ||= page.lines.is(at + step, LineType.speaksOfDate);
  }
  return isSigned && isDated;
}
