/**
 * Gives a reason to what was removed for lying outside the article alone: that of its flag, else that of its neighbours.
 * What stands between two blocks of a kind is of that kind; headlines in a row lead to other stories; a row of labels is a menu;
 * below the label of an author box stand a name and a life; what must be filled in is a field of a form.
 */
import type { Block } from '../document/document.ts';
import { isAuthorLabel } from '../parse/names/byline-lead.ts';
import { isHeadline, isShort } from './headlines.ts';
import type { Page } from './page.ts';

/** The ledger names it for a reason that neither a rule nor the classifier gave. */
export const neighbours = {
  id: 'neighbours',
  about:
    'Runs after the chain: if no cleaner flagged a block outside the article, gives it a reason based on its neighbours.',
  reasons: {
    navigation: { group: 'furniture', about: 'Among short lines that lead elsewhere.' },
    recirculation: { group: 'stories', about: 'Among headlines or teasers of other stories.' },
    'author-box': { group: 'about', about: 'Right below the label of a box about the author.' },
    form: { group: 'furniture', about: 'A field of a form that is marked as required.' },
  },
} as const;

/** `Your name(required)`, `E-Mail (Pflichtfeld)`. */
const REQUIRED =
  /\((?:required|erforderlich|pflichtfeld|requis|obligatoire|obligatorio|requerido|obrigatório|obbligatorio|verplicht|обязательно)\) ?[:*]?$/i;
/** Longest label of a field, in characters. */
const FIELD_LABEL = 60;

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

/** Blocks of an author box below its label: a name, and who that is. */
const AUTHOR_BOX = 2;

/** Longest entry of a menu, in words. */
const MENU_ENTRY = 5;

/** What blocks are in rows of, each found out once: a block stands in the rows of many. */
interface Rows {
  readonly isHeadline: (block: Block) => boolean;
  readonly isShortLabel: (block: Block) => boolean;
}

/** A test of blocks that is made once for each. */
function madeOnce(page: Page, test: (page: Page, block: Block) => boolean): (block: Block) => boolean {
  const known: (boolean | undefined)[] = new Array(page.blocks.length).fill(undefined);
  return (block) => {
    known[block.index] ??= test(page, block);
    return known[block.index] as boolean;
  };
}

export function assignReasons(page: Page): void {
  const rows = { isHeadline: madeOnce(page, isHeadline), isShortLabel: madeOnce(page, isShortLabel) };
  const start = page.titleBlock ?? page.blocks.findIndex(({ index }) => page.isOpen(index));
  for (const block of page.blocks) {
    const flag = page.outcomes.flagOf(block.index);
    if (!flag || !isUnnamed(page, block.index)) continue;
    // A menu stands in the page twice as often as not, and over the article its entries lead to no other story.
    if (flag.reason === 'recirculation' && block.index < start && isMenuEntry(page, rows, block)) continue;
    page.outcomes.renameRemoval(block.index, flag);
  }
  const unnamed = page.blocks.filter(({ index }) => isUnnamed(page, index));
  const reasons = unnamed.map((block) => reasonOfNeighbours(page, rows, block));
  for (const [at, { index }] of unnamed.entries()) {
    const reason = reasons[at];
    if (reason) page.outcomes.renameRemoval(index, { by: neighbours.id, reason });
  }
}

function isUnnamed(page: Page, index: number): boolean {
  const removal = page.outcomes.removalOf(index);
  return removal !== undefined && UNNAMED.has(removal.reason);
}

const isShortLabel = (page: Page, block: Block): boolean =>
  isShort(page, block) && page.traits(block).words <= MENU_ENTRY && !page.isDated(block);

const isMenuEntry = (page: Page, { isShortLabel }: Rows, block: Block): boolean =>
  rowOf(page, block, isShortLabel) >= ROW;

function reasonOfNeighbours(page: Page, rows: Rows, block: Block): keyof typeof neighbours.reasons | null {
  const hasBrackets = (page.analysis.table.counts.brackets[block.index] as number) > 0;
  if (hasBrackets && block.text.length <= FIELD_LABEL && REQUIRED.test(block.text.slice(-20))) return 'form';
  if (page.outcomes.flagOf(block.index)?.reason === 'recirculation') return 'navigation';
  if (isBelowAuthorLabel(page, block.index)) return 'author-box';
  const before = nearestReason(page, block.index, -1);
  const after = nearestReason(page, block.index, 1);
  if (before !== null && before === after && (before === 'recirculation' || before === 'navigation')) return before;
  if (page.traits(block).words >= 5 && rowOf(page, block, rows.isHeadline) >= ROW) return 'recirculation';
  if (isMenuEntry(page, rows, block)) return 'navigation';
  return null;
}

function isBelowAuthorLabel(page: Page, from: number): boolean {
  for (let at = from - 1; at >= from - AUTHOR_BOX; at--) {
    const block = page.blocks[at];
    if (block === undefined || !page.outcomes.removalOf(at)) return false;
    if (isAuthorLabel(block.text)) return true;
    if (!isUnnamed(page, at)) return false;
  }
  return false;
}

/** The reason of the nearest removed and named block on one side, if nothing of the article stands between. */
function nearestReason(page: Page, from: number, step: 1 | -1): string | null {
  for (let at = from + step, left = REACH; left > 0 && at >= 0 && at < page.blocks.length; at += step, left--) {
    const removal = page.outcomes.removalOf(at);
    if (!removal) return null;
    if (!UNNAMED.has(removal.reason)) return COMES_IN_ROWS.has(removal.reason) ? removal.reason : null;
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
      if (!other || !page.outcomes.removalOf(at) || !passes(other)) break;
      count++;
    }
  }
  return count;
}
