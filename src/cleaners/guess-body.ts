/** The best guess at the body of a page of which no cleaner has left anything: its most likely run of prose. */
import type { Block } from '../document/document.ts';
import { customRules } from './custom-rules.ts';
import type { Page } from './page.ts';

/** Share of the likelihood of the most likely prose, or without prose of any block, from which a block is of the guess. */
const LIKELY = 0.5;

/** Opens the blocks of the guess, at least one of a page that has any. */
export function guessBody(page: Page): void {
  for (const { index } of mostLikelyRun(page, candidatesOf(page))) page.outcomes.reopen(index);
}

/** What the user has removed and what is a field are guessed at only where there is nothing else. */
function candidatesOf(page: Page): readonly Block[] {
  const removed = page.blocks.filter(({ index }) => !page.isField(index));
  const free = removed.filter(({ index }) => page.outcomes.of(index)?.by !== customRules.id);
  return [free, removed, page.blocks].find((blocks) => blocks.length > 0) ?? [];
}

/** Of the blocks the likely ones in the run with the greatest sum, where each counts by its words for or against it. */
function mostLikelyRun(page: Page, blocks: readonly Block[]): readonly Block[] {
  const isProse = blocks.map((block) => page.traits(block).isProse);
  const likelihood = blocks.map(({ index }, at) => page.bodyProbability?.[index] ?? Number(isProse[at]));
  const ofProse = likelihood.filter((_, at) => isProse[at]);
  const likely = LIKELY * (ofProse.length > 0 ? ofProse : likelihood).reduce((most, each) => Math.max(most, each), 0);
  // No word counts for more than one of the most likely prose: a menu is not to win over a paragraph.
  const surplus = likelihood.map((each) => Math.min(each - likely, likely));
  let best = { start: 0, end: 0, sum: Number.NEGATIVE_INFINITY };
  let start = 0;
  let sum = 0;
  for (const [at, block] of blocks.entries()) {
    if (sum < 0) {
      start = at;
      sum = 0;
    }
    sum += (surplus[at] as number) * Math.max(1, page.traits(block).words);
    if (sum >= best.sum) best = { start, end: at + 1, sum };
  }
  return blocks.slice(best.start, best.end).filter((_, at) => (surplus[best.start + at] as number) >= 0);
}
