/** From what the forests say to the blocks that are kept: one place for use and for training. */
import type { Island } from './islands.ts';
import { REMOVED, type RuleVerdicts } from './rule-verdicts.ts';

/** Blocks from this probability on are kept; under one half, since losing a paragraph costs more than keeping a line. */
export const KEEP = 0.38;

/** Islands from this probability on stay; for the same reason. */
const KEEP_ISLAND = 0.33;

/** 1 for each block that is likely body and that nothing else has claimed or removed, else 0. */
export const likelyBody = (probabilities: Float32Array, { strength, claimed }: RuleVerdicts): Uint8Array =>
  claimed.map((is, block) =>
    Number((probabilities[block] as number) >= KEEP && strength[block] !== REMOVED && is === 0),
  );

/** Leaves out the blocks of islands that are not likely of the article. */
export function leaveIslands(body: Uint8Array, islands: readonly Island[], probabilities: Float32Array): Uint8Array {
  const kept = body.slice();
  for (const [number, { first, last }] of islands.entries()) {
    if ((probabilities[number] as number) < KEEP_ISLAND) kept.fill(0, first, last + 1);
  }
  return kept;
}
