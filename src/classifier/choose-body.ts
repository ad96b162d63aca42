/** From what the forests say to the blocks that are kept: one place for use and for training. */
import type { Favor } from '../schema/favors.ts';
import type { Island } from './islands.ts';
import { REMOVED, type RuleVerdicts } from './rule-verdicts.ts';

/** Blocks from this probability on are kept; under one half, since losing a paragraph costs more than keeping a line. */
export const KEEP = 0.38;

/** From which probability on blocks are kept, and islands stay. docs/accuracy.md has the effect on each set. */
const THRESHOLDS: Readonly<Record<Favor, { readonly block: number; readonly island: number }>> = {
  precision: { block: 0.65, island: 0.6 },
  balanced: { block: KEEP, island: 0.33 },
  recall: { block: 0.18, island: 0.15 },
};

/** 1 for each block that is likely body and that nothing else has claimed or removed, else 0. */
export const likelyBody = (
  probabilities: Float32Array,
  { strength, claimed }: RuleVerdicts,
  favor: Favor = 'balanced',
): Uint8Array =>
  claimed.map((is, block) =>
    Number((probabilities[block] as number) >= THRESHOLDS[favor].block && strength[block] !== REMOVED && is === 0),
  );

/** Leaves out the blocks of islands that are not likely of the article. */
export function leaveIslands(
  body: Uint8Array,
  islands: readonly Island[],
  probabilities: Float32Array,
  favor: Favor = 'balanced',
): Uint8Array {
  const kept = body.slice();
  for (const [number, { first, last }] of islands.entries()) {
    if ((probabilities[number] as number) < THRESHOLDS[favor].island) kept.fill(0, first, last + 1);
  }
  return kept;
}
