/**
 * Logistic regression over hashed terms of blocks, in the order of the corpus. Length and end of a block are given
 * to it too, so that terms have to explain only what these don't.
 */

import { type Lexicon, slotOf, UNIT } from '../src/classifier/lexicon.ts';
import type { PageScan } from '../src/classifier/page-scan.ts';
import { Kind } from '../src/text/characters.ts';
import { yesOrNo } from './fit/example.ts';
import { fitWeights } from './fit/fit-weights.ts';

const SHAPES = 64;

/** The heaviest that one block weighs. */
const HEAVIEST = 3;

/** Numbers the terms that enough sites use: what fewer say is about their stories. Sites are to be added one after the other. */
export class TermNumbers {
  readonly #sites = new Map<number, { last: string; count: number }>();

  add(term: number, site: string): void {
    const known = this.#sites.get(term);
    if (!known) this.#sites.set(term, { last: site, count: 1 });
    else if (known.last !== site) {
      known.last = site;
      known.count++;
    }
  }

  usedBy(sites: number): Map<number, number> {
    const numbers = new Map<number, number>();
    for (const [term, { count }] of this.#sites) if (count >= sites && term !== 0) numbers.set(term, numbers.size);
    return numbers;
  }
}

/** A block as the regression sees it. */
export interface TermBlock {
  /** `shapeOf` the block. */
  readonly shape: number;
  /** The numbers of its terms, and how much each counts. */
  readonly terms: readonly number[];
  readonly scales: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export interface LexiconSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Size of the table, a power of two, and how many terms it holds: those that say most. */
  readonly slots: number;
  readonly entries: number;
}

/** The lexicon of numbered terms that blocks teach; `blocks` gives them once for each epoch. */
export function lexiconOf(
  numbers: ReadonlyMap<number, number>,
  blocks: () => Iterable<TermBlock>,
  { epochs, rate, slots, entries }: LexiconSettings,
): Lexicon {
  const examples = function* () {
    for (const { shape, terms, scales, label, weight } of blocks()) {
      const features = [numbers.size + shape, ...terms];
      yield yesOrNo(label === 1, features, [1, ...scales], Math.min(HEAVIEST, weight));
    }
  };
  const settings = { rounds: epochs, rate, stepsAfter: 'value', squares: 1e-3, decay: 2e-6 } as const;
  return tableOf(numbers, fitWeights(numbers.size + SHAPES, examples, settings), slots, entries);
}

function tableOf(numbers: ReadonlyMap<number, number>, weights: Float64Array, slots: number, entries: number): Lexicon {
  const keys = new Int32Array(slots);
  const values = new Int8Array(slots);
  const terms = [...numbers].map(([hash, number]) => ({
    hash,
    value: Math.round((weights[number] as number) / UNIT),
  }));
  terms.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.hash - b.hash);
  for (const { hash, value } of terms.slice(0, entries)) {
    if (value === 0) break;
    const slot = slotOf(keys, hash);
    keys[slot] = hash;
    values[slot] = Math.max(-127, Math.min(127, value));
  }
  return { keys, values };
}

/** What the regression receives of a block besides its terms: its length, in steps, and whether it ends like a sentence. */
export const shapeOf = ({ counts, lastKind }: Pick<PageScan, 'counts' | 'lastKind'>, block: number): number =>
  2 * Math.min(30, Math.round(4 * Math.log2(1 + (counts.words[block] as number)))) +
  Number(lastKind[block] === Kind.sentenceEnd);

/** The pages by site, as `TermNumbers` reads them. */
export const bySite = <T extends { readonly site: string }>(pages: readonly T[]): T[] =>
  [...pages].sort((a, b) => (a.site < b.site ? -1 : 1));
