/** The deck: a line or two under the headline that sum the article up, before the byline or the first paragraph. */
import type { Block } from '../document/document.ts';
import type { Finding } from '../page/finding.ts';
import { LineType } from '../page/line-type.ts';
import { functionWords } from '../text/function-words.ts';
import { hashWords } from '../text/words.ts';
import type { Page } from './page.ts';

/** Stands in the ledger as the one who named a deck that is no part of the body. */
export const standfirst = {
  id: 'standfirst',
  about:
    'Runs after the chain: names the deck under the headline, if the body begins without it. It gives the description of a page that declares none.',
  reasons: { standfirst: { group: 'about', about: 'The deck under the headline, which sums the article up.' } },
} as const;

/** Blocks below the headline among which the deck stands. */
const REACH = 6;
/** Words of a deck. */
const FEWEST = 6;
const MOST = 70;
/** Blocks from a deck to the byline below it. */
const NEAR = 2;
/** What stands there as well. */
const OTHER_LINES = [
  LineType.isByline,
  LineType.isFurniture,
  LineType.isCaption,
  LineType.isBreadcrumb,
  LineType.speaksOfDate,
] as const;
/** Share of links from which a block leads elsewhere. */
const MOSTLY_LINKS = 0.5;

/** What the chain says of a deck where it says no more than that it is not of the body. */
const UNNAMED: ReadonlySet<string> = new Set(['boilerplate', 'before-article', 'recirculation']);

/** Gives the deck its reason in the ledger, and gives it as the description, which counts where the page declares none; null for no deck. */
export function nameStandfirst(page: Page): Finding<string> | null {
  const deck = findDeck(page);
  if (deck === null) return null;
  page.outcomes.renameRemoval(deck.index, { by: standfirst.id, reason: 'standfirst' });
  return { value: deck.text, rule: standfirst.id, blocks: [] };
}

/** The first block under the headline that may be a deck, if the body begins below it, or if it stands above the byline. */
function findDeck(page: Page): Block | null {
  if (page.titleBlock === null) return null;
  const below = page.blocks.slice(page.titleBlock + 1, page.titleBlock + 1 + REACH);
  const at = below.findIndex((block) => page.traits(block).words >= FEWEST && !page.isField(block.index));
  const deck = below[at];
  if (deck === undefined || !mayBeDeck(page, deck) || below.slice(0, at).some(({ index }) => page.isOpen(index)))
    return null;
  // What is open and stands farther from the byline may be the first paragraph.
  if (page.isOpen(deck.index)) return isByline(page, deck.index + 1) ? deck : null;
  const isAboveByline = below.slice(at + 1, at + 1 + NEAR).some(({ index }) => isByline(page, index));
  const isBelowByline = below.slice(0, at).some(({ index }) => isByline(page, index));
  return isAboveByline || isBelowByline || page.traits(deck).endsSentence ? deck : null;
}

const isByline = (page: Page, index: number): boolean => {
  const became = page.outcomes.of(index)?.became;
  return became === 'byline' || became === 'datePublished';
};

function mayBeDeck(page: Page, { index, kind, hints, text }: Block): boolean {
  const outcome = page.outcomes.of(index);
  if (outcome && (outcome.became !== 'removed' || !UNNAMED.has(outcome.reason))) return false;
  const { words } = page.traits(page.blocks[index] as Block);
  return (
    (kind === 'paragraph' || kind === 'heading' || kind === 'quote') &&
    words <= MOST &&
    (hints?.linkDensity ?? 0) < MOSTLY_LINKS &&
    !OTHER_LINES.some((type) => page.analysis.lines.is(index, type)) &&
    saysSomething(page, text)
  );
}

/** Whether a text has a function word of the page's language: a row of topics has none. True where these are not known. */
function saysSomething({ language }: Page, text: string): boolean {
  const known = functionWords(language?.slice(0, 2) ?? '');
  return known.length === 0 || hashWords(text).some((hash) => known.includes(hash));
}
