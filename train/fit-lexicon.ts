/**
 * Learns the lexicon: logistic regression over words and pairs of words, by AdaGrad, in the order of the corpus. Length and
 * end of a block are given to the regression too, so that words have to explain only what these don't.
 */
import { Kind } from '../src/language/characters.ts';
import { hashPair } from '../src/model/cue-table.ts';
import { hashAbove, headingsOf, type Lexicon, slotOf } from '../src/model/lexicon.ts';
import type { PageScan } from '../src/model/page-scan.ts';

export interface LexiconPage {
  readonly scan: Pick<PageScan, 'tokens' | 'starts' | 'hashes' | 'counts' | 'lastKind'>;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly site: string;
}

/** Sites that must use a word before it counts: what fewer say is about their stories. */
const MIN_SITES = 7;
const SLOTS = 1 << 16;
const ENTRIES = 30_000;
const EPOCHS = 3;
const RATE = 0.15;
const DECAY = 2e-6;
const SHAPES = 64;

/** The lexicon that a set of pages teaches. The same pages in the same order give the same lexicon. */
export function fitLexicon(pages: readonly LexiconPage[]): Lexicon {
  const numbers = numberCommon(pages);
  const weights = new Float64Array(numbers.size + SHAPES);
  const squares = new Float64Array(numbers.size + SHAPES).fill(1e-3);
  const shapesFrom = numbers.size;
  const used: number[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { scan, labels, weights: importance } of pages) {
      const headings = headingsOf(scan);
      for (let block = 0; block < labels.length; block++) {
        const weight = importance[block] as number;
        if (weight === 0) continue;
        used.length = 0;
        forEachTerm(scan, block, headings[block] as number, (hash) => {
          const number = numbers.get(hash);
          if (number !== undefined) used.push(number);
        });
        const scale = 1 / Math.sqrt(Math.max(1, (scan.starts[block + 1] as number) - (scan.starts[block] as number)));
        const shape = shapesFrom + shapeOf(scan, block);
        let odds = weights[shape] as number;
        for (const number of used) odds += scale * (weights[number] as number);
        const error = Math.min(3, weight) * ((labels[block] as number) - 1 / (1 + Math.exp(-odds)));
        const step = (index: number, gradient: number) => {
          squares[index] = (squares[index] as number) + gradient * gradient;
          weights[index] =
            (weights[index] as number) * (1 - DECAY) + (RATE * gradient) / Math.sqrt(squares[index] as number);
        };
        step(shape, error);
        for (const number of used) step(number, error * scale);
      }
    }
  }
  return tabulate(numbers, weights);
}

const shapeOf = ({ counts, lastKind }: LexiconPage['scan'], block: number): number =>
  2 * Math.min(30, Math.round(4 * Math.log2(1 + (counts.words[block] as number)))) +
  Number(lastKind[block] === Kind.sentenceEnd);

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

/** Numbers the terms that enough sites use. */
function numberCommon(pages: readonly LexiconPage[]): Map<number, number> {
  const sites = new Map<number, { last: string; count: number }>();
  for (const { scan, labels, site } of [...pages].sort((a, b) => (a.site < b.site ? -1 : 1))) {
    const headings = headingsOf(scan);
    for (let block = 0; block < labels.length; block++) {
      forEachTerm(scan, block, headings[block] as number, (hash) => {
        const known = sites.get(hash);
        if (!known) sites.set(hash, { last: site, count: 1 });
        else if (known.last !== site) {
          known.last = site;
          known.count++;
        }
      });
    }
  }
  const numbers = new Map<number, number>();
  for (const [hash, { count }] of sites) if (count >= MIN_SITES && hash !== 0) numbers.set(hash, numbers.size);
  return numbers;
}

/** Keeps the terms that tell most. */
function tabulate(numbers: ReadonlyMap<number, number>, weights: Float64Array): Lexicon {
  const keys = new Int32Array(SLOTS);
  const values = new Int8Array(SLOTS);
  const terms = [...numbers].map(([hash, number]) => ({ hash, value: Math.round(16 * (weights[number] as number)) }));
  terms.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.hash - b.hash);
  for (const { hash, value } of terms.slice(0, ENTRIES)) {
    if (value === 0) break;
    const slot = slotOf(keys, hash);
    keys[slot] = hash;
    values[slot] = Math.max(-127, Math.min(127, value));
  }
  return { keys, values };
}
