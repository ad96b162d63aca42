import type { Example } from './examples.ts';

/** Weight of a page whose set counts 1, shared out among its blocks. */
const PAGE = 60;

/** Words beyond which a block weighs no more. */
const LONG = 150;

/** Blocks this near before and after the body are the ones that are mistaken for it. */
const BEFORE = 4;
const AFTER = 10;

/**
 * How much each block of a page counts in training. Every page counts alike, so that a page with a rail of thousands of words
 * does not rule; within it blocks count by their words, as they do in the score. Of the blocks that nothing is to be learned
 * from (short ones far from the body) only some are kept, and these stand for the others.
 */
export function blockWeights({ labels, weight }: Example, words: Float32Array): Float32Array {
  const near = new Uint8Array(labels.length);
  for (let block = 0; block < labels.length; block++) {
    if (labels[block] === 1) near.fill(1, Math.max(0, block - BEFORE), block + AFTER + 1);
  }
  const sizes = words.map((count) => (2 + Math.min(count, LONG)) ** 0.8);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, block) => {
    const kept = near[block] === 1 ? 0.8 : (words[block] as number) >= 8 ? 0.5 : 0.15;
    return chance(block) < kept ? (PAGE * weight * size) / total / kept : 0;
  });
}

/** A number from 0 to 1 that looks random and is always the same. */
const chance = (seed: number): number => ((Math.imul(seed + 1, 0x9e3779b1) >>> 8) & 0xffff) / 0x10000;
