/**
 * Names what was removed for lying outside the article alone: by the cleaner that suspected it, else by its company.
 * What stands between two blocks of a kind is of that kind; headlines in a row lead to other stories; a row of labels is a menu.
 */
import type { Block } from '../document/document.ts';
import { isHeadline, isShort } from './headlines.ts';
import type { Page } from './page.ts';

const UNNAMED = new Set(['boilerplate', 'before-article', 'after-article']);

/** Kinds that come in rows, and that a row can pass on to what stands within. */
const COMES_IN_ROWS = new Set([
  'recirculation',
  'comments',
  'navigation',
  'footer',
  'tags',
  'legal',
  'share',
  'newsletter',
]);

/** Blocks on either side that are asked. */
const REACH = 4;
const ROW = 3;

export function nameRemoved(page: Page): void {
  for (const { index } of page.blocks) {
    const suspicion = page.suspicions[index];
    if (suspicion && isUnnamed(page, index)) page.fates[index] = { became: 'removed', ...suspicion };
  }
  const unnamed = page.blocks.filter(({ index }) => isUnnamed(page, index));
  const names = unnamed.map((block) => nameByCompany(page, block));
  for (const [at, { index }] of unnamed.entries()) {
    const reason = names[at];
    const fate = page.fates[index];
    if (reason && fate?.became === 'removed') page.fates[index] = { ...fate, reason };
  }
}

function isUnnamed(page: Page, index: number): boolean {
  const fate = page.fates[index];
  return fate?.became === 'removed' && UNNAMED.has(fate.reason);
}

function nameByCompany(page: Page, block: Block): 'recirculation' | 'navigation' | null {
  const before = nearestName(page, block.index, -1);
  const after = nearestName(page, block.index, 1);
  if (before !== null && before === after && (before === 'recirculation' || before === 'navigation')) return before;
  if (rowOf(page, block, (other) => isHeadline(page, other)) >= ROW && page.traits(block).words >= 5)
    return 'recirculation';
  if (rowOf(page, block, (other) => isShort(page, other) && page.traits(other).words <= 4) >= ROW) return 'navigation';
  return null;
}

/** The reason of the nearest removed and named block on one side, if nothing of the article stands between. */
function nearestName(page: Page, from: number, step: 1 | -1): string | null {
  for (let at = from + step, left = REACH; left > 0 && at >= 0 && at < page.blocks.length; at += step, left--) {
    const fate = page.fates[at];
    if (fate?.became !== 'removed') return null;
    if (!UNNAMED.has(fate.reason)) return COMES_IN_ROWS.has(fate.reason) ? fate.reason : null;
  }
  return null;
}

/** Removed blocks in a row around this one, itself included, that all pass; counted up to `ROW` on each side. */
function rowOf(page: Page, block: Block, passes: (block: Block) => boolean): number {
  if (!passes(block)) return 0;
  let count = 1;
  for (const step of [-1, 1]) {
    for (let at = block.index + step, left = ROW; left > 0; at += step, left--) {
      const other = page.blocks[at];
      if (!other || page.fates[at]?.became !== 'removed' || !passes(other)) break;
      count++;
    }
  }
  return count;
}
