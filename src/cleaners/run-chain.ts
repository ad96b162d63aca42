import { assignReasons } from './assign-reasons.ts';
import type { Cleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** Runs every cleaner over the page in turn, then names what was removed for lying outside alone. */
export function runChain(page: Page, chain: readonly Cleaner[]): void {
  for (const cleaner of chain) cleaner.run(page);
  assignReasons(page);
}
