/**
 * The article as one stretch of the page: the run of blocks with the greatest sum when prose counts for it and all else
 * against it. The idea is that of Finn, Kushmerick and Smyth's body text extraction (BTE, 2001), over blocks instead of
 * tokens, and with what the cleaners before suspect weighed in.
 */
import type { Block } from '../document/document.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** What a block adds to a run, in words of prose. Fitted by hand on the WCXB development split (CC BY 4.0). */
const WORTH = {
  /** Prose counts by its words, up to this: one long block must not win alone. */
  proseAtMost: 90,
  short: -5,
  shortTitled: -9,
  removed: -4,
  suspected: -14,
  suspectedProse: -0.6,
} as const;

/** A run after the title is taken unless one elsewhere is worth this many times as much: then the title is wrong. */
const TITLE_TRUST = 6;

export const articleExtent = defineCleaner({
  id: 'article-extent',
  about: 'Finds where the article begins and ends, and takes away what lies outside; inside, it takes nothing.',
  reasons: {
    'before-article': 'Stands before the article begins.',
    'after-article': 'Stands after the article has ended.',
  },
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
  const { words, isProse, capitalised } = page.traits(block);
  if (!page.isOpen(block.index)) return WORTH.removed;
  const suspicion = page.suspicions[block.index];
  if (isProse) {
    const worth = Math.min(words, WORTH.proseAtMost);
    return suspicion ? worth * WORTH.suspectedProse : worth;
  }
  if (suspicion) return WORTH.suspected;
  return capitalised > 0.6 ? WORTH.shortTitled : WORTH.short;
}

interface Run {
  readonly first: number;
  /** Before `first` when nothing is worth keeping. */
  readonly last: number;
  readonly sum: number;
}

/** Kadane's maximum-sum run, from `from` on. */
function bestRun(worth: readonly number[], from: number): Run {
  let best: Run = { first: from, last: from - 1, sum: 0 };
  let first = from;
  let sum = 0;
  for (let at = from; at < worth.length; at++) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += worth[at] as number;
    if (sum > best.sum) best = { first, last: at, sum };
  }
  return best;
}
