import { CHAIN } from './chain.ts';
import type { Cleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** Runs every cleaner over the page, then lets those that suspected a block name why it was removed. */
export function runChain(page: Page, chain: readonly Cleaner[] = CHAIN): void {
  for (const cleaner of chain) cleaner.run(page);
  for (const block of page.blocks) {
    const fate = page.fates[block.index];
    const suspicion = page.suspicions[block.index];
    // `article-extent` knows only that a block lies outside; what it is, another may have seen.
    if (fate?.became === 'removed' && fate.by === 'article-extent' && suspicion) {
      page.fates[block.index] = { became: 'removed', ...suspicion };
    }
  }
}
