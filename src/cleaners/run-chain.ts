import type { Finding } from '../page/finding.ts';
import { assignReasons } from './assign-reasons.ts';
import type { Cleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';
import { nameStandfirst } from './standfirst.ts';

/** Runs every cleaner over the page in turn, then names what was removed for lying outside alone. Gives the deck, if there is one. */
export function runChain(page: Page, chain: readonly Cleaner[]): Finding<string> | null {
  for (const cleaner of chain) cleaner.run(page);
  assignReasons(page);
  return nameStandfirst(page);
}
