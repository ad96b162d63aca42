/**
 * The article as one stretch of the page: the run of blocks with the greatest sum when prose counts for it and all else
 * against it. The idea is that of Finn, Kushmerick and Smyth's body text extraction (BTE, 2001), over blocks instead of
 * tokens, and with what the cleaners before flag weighed in.
 */
import type { Block } from '../document/document.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** What a block adds to a run, in words of prose. Fitted on half the sites of the WCXB development split (CC BY 4.0) and others. */
const WORTH = {
  /** Prose counts by its words, up to this: one long block must not win alone. */
  proseAtMost: 80,
  /** A short block costs this; each of its words, up to 20, gives some of it back. */
  short: -2.5,
  shortWord: 0.4,
  /** Most words capitalised: a menu or a headline. */
  titleCase: -4.5,
  listItem: 4,
  tableRow: 2,
  removed: -6,
  /** Removed as something that stands where articles have ended. */
  removedAfter: -40,
  flagged: -9,
  flaggedProse: 0.4,
  /** A date by itself opens another article, or a list of them. */
  dateLine: -15,
} as const;

/** The most that the blocks between two stretches of prose can cost: a long list does not cut an article in two. */
const PATIENCE = 160;
/** But what stands after articles can cost this much, and ends most of them. */
const PATIENCE_WITH_ENDINGS = 450;

/** What stands after articles, seldom inside. */
const STANDS_AFTER = new Set([
  'recirculation',
  'comments',
  'comment-count',
  'newsletter',
  'donation',
  'subscription',
  'legal',
  'tags',
  'author-box',
  'footer',
  'search',
]);

/** A run after the title is taken unless one elsewhere is worth this many times as much: then the title is wrong. */
const TITLE_TRUST = 2.5;

export const articleExtent = defineCleaner({
  id: 'article-extent',
  about: 'Finds where the article begins and ends, and removes everything outside; inside, it removes nothing.',
  reasons: {
    'before-article': { group: 'unnamed', about: 'Before the beginning of the article.' },
    'after-article': { group: 'unnamed', about: 'After the end of the article.' },
  },
  judgesCode: true,
  clean(page, { remove }) {
    const worth = page.blocks.map((block) => worthOf(page, block));
    const anywhere = bestRun(worth, 0);
    const titled = page.titleBlock === null ? anywhere : bestRun(worth, page.titleBlock + 1);
    const run = titled.sum * TITLE_TRUST >= anywhere.sum ? titled : anywhere;
    for (const block of page.open()) {
      if (block.index < run.first) remove(block, 'before-article');
      else if (block.index > run.last) remove(block, 'after-article');
    }
  },
});

function worthOf(page: Page, block: Block): number {
  const outcome = page.outcomes.of(block.index);
  if (outcome)
    return outcome.became === 'removed' && STANDS_AFTER.has(outcome.reason) ? WORTH.removedAfter : WORTH.removed;
  const { words, isProse, capitalised } = page.traits(block);
  const isFlagged = page.outcomes.flagOf(block.index) !== undefined;
  if (isProse) return Math.min(words, WORTH.proseAtMost) * (isFlagged ? WORTH.flaggedProse : 1);
  if (page.isDated(block)) return WORTH.dateLine;
  if (isFlagged) return WORTH.flagged;
  const kind = block.kind === 'list-item' ? WORTH.listItem : block.kind === 'table-row' ? WORTH.tableRow : 0;
  return WORTH.short + WORTH.shortWord * Math.min(words, 20) + kind + (capitalised > 0.6 ? WORTH.titleCase : 0);
}

interface Run {
  readonly first: number;
  /** Before `first` when nothing is worth keeping. */
  readonly last: number;
  readonly sum: number;
}

/** Kadane's maximum-sum run, from `from` on, with bounded losses between its gains. */
function bestRun(worth: readonly number[], from: number): Run {
  let best: Run = { first: from, last: from - 1, sum: 0 };
  let first = from;
  let sum = 0;
  let lost = 0;
  for (let at = from; at < worth.length; at++) {
    if (sum <= 0) {
      sum = 0;
      lost = 0;
      first = at;
    }
    const gain = Math.max(
      worth[at] as number,
      -Math.max((worth[at] === WORTH.removedAfter ? PATIENCE_WITH_ENDINGS : PATIENCE) - lost, 0),
    );
    sum += gain;
    lost = Math.max(0, lost - gain);
    if (sum > best.sum) best = { first, last: at, sum };
  }
  return best;
}
