import type { Block } from '../document/document.ts';
import { MARKUP } from '../text/markup.generated.ts';
import { hashPair } from '../text/words.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** Words of a pull quote, each character one in scripts without spaces; fewer are a phrase that a text says again. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 60;

/** Blocks between a pull quote and the paragraph that it is drawn from. */
const REACH = 12;

/** Pull quotes that begin with the same two words are compared with a place of the text up to this number. */
const MOST_ALIKE = 8;

export const pullQuotes = defineCleaner({
  id: 'pull-quotes',
  about:
    'Runs after the classifier: sentences that a page shows a second time, large and alone, although a longer paragraph nearby has them word for word.',
  reasons: {
    'pull-quote': { group: 'about', about: 'A longer paragraph of the body says the same, word for word.' },
  },
  clean(page, { remove }) {
    const body = page.open();
    const candidates = body.filter((block) => mayBePullQuote(page, block));
    if (candidates.length === 0) return;
    const found = findIn(page, candidates, body);
    for (const block of candidates) if (found.has(block.index)) remove(block, 'pull-quote');
  },
});

/** Words of the names that pages give to pull quotes. */
const NAMES = new Set(MARKUP['pull-quote'].split('\n'));

/** `pullquote`, or `pull-quote`, whose words stand beside each other. */
const isNamedPullQuote = ({ hints }: Block): boolean =>
  hints?.names.some((name, at) => NAMES.has(name) || (name === 'pull' && hints.names[at + 1]?.startsWith('quote'))) ===
  true;

/**
 * Where nothing marks it as a quotation, a sentence that stands twice is mostly a text's own: of 84 such paragraphs in the sets
 * evan, wcxb-dev, fundus-dev, readability and silver the truth has 77, of 23 block quotes 11.
 */
function mayBePullQuote(page: Page, block: Block): boolean {
  if (block.kind !== 'quote' && !(block.kind !== 'code' && isNamedPullQuote(block))) return false;
  const count = page.analysis.countAt(block.index);
  return count >= FEWEST_WORDS && count <= MOST_WORDS;
}

/** The indexes of the candidates whose words stand in a row in a longer block of the body that is not far. */
function findIn(page: Page, candidates: readonly Block[], body: readonly Block[]): Set<number> {
  const { starts, tokens, vocabulary } = page.analysis.table;
  const { hashes } = vocabulary;
  const pairAt = (at: number) =>
    hashPair(hashes[tokens[at] as number] as number, hashes[tokens[at + 1] as number] as number);
  const byOpening = new Map<number, number[]>();
  for (const { index } of candidates) {
    const opening = pairAt(starts[index] as number);
    const alike = byOpening.get(opening);
    if (!alike) byOpening.set(opening, [index]);
    else if (alike.length < MOST_ALIKE) alike.push(index);
  }
  const found = new Set<number>();
  for (const { index, kind } of body) {
    if (kind !== 'paragraph' && kind !== 'quote') continue;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at + FEWEST_WORDS <= end; at++) {
      for (const candidate of byOpening.get(pairAt(at)) ?? []) {
        if (Math.abs(candidate - index) > REACH || found.has(candidate)) continue;
        const length = page.analysis.countAt(candidate);
        if (length < page.analysis.countAt(index) && isSame(tokens, starts[candidate] as number, at, length, end))
          found.add(candidate);
      }
    }
  }
  return found;
}

function isSame(tokens: ArrayLike<number>, one: number, other: number, length: number, end: number): boolean {
  if (other + length > end) return false;
  for (let step = 0; step < length; step++) if (tokens[one + step] !== tokens[other + step]) return false;
  return true;
}
