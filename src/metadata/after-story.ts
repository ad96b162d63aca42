/** Where a page's own story is over: below a heading of comments or a label over the headlines of other stories. */
import { isCommentCount, opensComments } from '../cleaners/comments-wording.ts';
import { isRailLabel } from '../cleaners/recirculation-wording.ts';
import type { PageAnalysis } from '../page/analyse-page.ts';

/** Sentences of the story that stand above such a line: there are menus and counts of comments near headlines, too. */
const FEWEST_SENTENCES = 3;
/** Words of the longest label. */
const LONGEST_LABEL = 12;

/** Index of the first line below the story that begins at `anchor` and after which all is of others; the number of blocks where there is none. */
export function endOfStory(page: PageAnalysis, anchor: number): number {
  const { blocks, lengths, sentencesBefore, isSentence } = page;
  const own = sentencesBefore[anchor + 1] ?? 0;
  for (let at = anchor + 1; at < blocks.length; at++) {
    if (isSentence[at] || (lengths[at] as number) > LONGEST_LABEL) continue;
    if ((sentencesBefore[at] as number) - own < FEWEST_SENTENCES) continue;
    const traits = page.traitsOf(at);
    if (opensComments(traits) || isCommentCount(traits) || isRailLabel(traits)) return at;
  }
  return blocks.length;
}
