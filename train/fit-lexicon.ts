/** Learns the lexicon: what words and pairs of words, and those of the short line above, say of a block. */

import { hashAbove, headingsOf, type Lexicon } from '../src/classifier/lexicon.ts';
import type { PageScan } from '../src/classifier/page-scan.ts';
import { hashPair } from '../src/text/words.ts';
import { bySite, type LexiconSettings, lexiconOf, shapeOf, type TermBlock, TermNumbers } from './term-regression.ts';

export interface LexiconPage {
  readonly scan: Pick<PageScan, 'tokens' | 'starts' | 'hashes' | 'counts' | 'lastKind'>;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly site: string;
}

/** Sites that must use a word before it counts. */
const MIN_SITES = 7;
const SETTINGS: LexiconSettings = { epochs: 3, rate: 0.15, slots: 1 << 16, entries: 30_000 };

/** The lexicon that a set of pages teaches. The same pages in the same order give the same lexicon. */
export function fitLexicon(pages: readonly LexiconPage[]): Lexicon {
  const numbers = numberCommon(pages);
  return lexiconOf(numbers, () => blocksOf(pages, numbers), SETTINGS);
}

function* blocksOf(pages: readonly LexiconPage[], numbers: ReadonlyMap<number, number>): Generator<TermBlock> {
  for (const { scan, labels, weights } of pages) {
    const headings = headingsOf(scan);
    for (let block = 0; block < labels.length; block++) {
      const weight = weights[block] as number;
      if (weight === 0) continue;
      const terms: number[] = [];
      forEachTerm(scan, block, headings[block] as number, (hash) => {
        const number = numbers.get(hash);
        if (number !== undefined) terms.push(number);
      });
      const scale = 1 / Math.sqrt(Math.max(1, (scan.starts[block + 1] as number) - (scan.starts[block] as number)));
      const scales = new Array<number>(terms.length).fill(scale);
      yield { shape: shapeOf(scan, block), terms, scales, label: labels[block] as number, weight };
    }
  }
}

function forEachTerm(
  { tokens, starts, hashes }: LexiconPage['scan'],
  block: number,
  heading: number,
  visit: (hash: number) => void,
): void {
  const to = starts[block + 1] as number;
  for (let t = starts[block] as number; t < to; t++) {
    const hash = hashes[tokens[t] as number] as number;
    visit(hash);
    if (t + 1 < to) visit(hashPair(hash, hashes[tokens[t + 1] as number] as number));
  }
  if (heading < 0) return;
  for (let t = starts[heading] as number; t < (starts[heading + 1] as number); t++)
    visit(hashAbove(hashes[tokens[t] as number] as number));
}

function numberCommon(pages: readonly LexiconPage[]): Map<number, number> {
  const numbers = new TermNumbers();
  for (const { scan, labels, site } of bySite(pages)) {
    const headings = headingsOf(scan);
    for (let block = 0; block < labels.length; block++) {
      forEachTerm(scan, block, headings[block] as number, (hash) => numbers.add(hash, site));
    }
  }
  return numbers.usedBy(MIN_SITES);
}
