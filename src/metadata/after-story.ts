/** Where a page's own story is over: below a heading of comments or a label over the headlines of other stories. */

import type { PageAnalysis } from '../page/page-analysis.ts';
import { isCommentCount, opensComments } from '../page/wordings/comments.ts';
import { isRailLabel } from '../page/wordings/rails.ts';

/** Sentences of the story that stand above such a line: there are menus and counts of comments near headlines, too. */
const FEWEST_SENTENCES = 3;
/** Words of the longest label. */
const LONGEST_LABEL = 12;

/** Index of the first line below the story that begins at `anchor`, or where the main run of sentences does, and after which all is of others; the number of blocks where there is none. */
export function endOfStory(page: PageAnalysis, anchor: number): number {
  const { blocks, lengths, sentencesBefore, isSentence, run } = page;
  const first = Math.max(anchor + 1, run?.first ?? 0);
  const own = sentencesBefore[first] ?? 0;
  for (let at = first; at < blocks.length; at++) {
    if (isSentence[at] || (lengths[at] as number) > LONGEST_LABEL) continue;
    if ((sentencesBefore[at] as number) - own < FEWEST_SENTENCES) continue;
    const traits = page.traitsOf(at);
    if (opensComments(traits) || isCommentCount(traits) || isRailLabel(traits)) return at;
  }
  return blocks.length;
}
