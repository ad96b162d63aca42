/** Logistic regression over sparse yes-or-no features by AdaGrad (Duchi, Hazan, Singer 2011); the same weights each time. */

import type { Pairs } from './pairs.ts';

const rounds = 12;
const rate = 0.15;
const decay = 2e-6;

export function fitWeights(pairs: Pairs, chosen: readonly number[]): Float64Array {
  const weights = new Float64Array(pairs.weightCount);
  const squares = new Float64Array(pairs.weightCount).fill(1);
  const perPair = pairs.active.length / pairs.joined.length;
  const mean = chosen.reduce((sum, i) => sum + (pairs.importance[i] as number), 0) / chosen.length;
  const order = Int32Array.from(chosen);
  const random = linearCongruential(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const from = i * perPair;
      const error = probability(pairs, weights, i) - (pairs.joined[i] as number);
      const step = (error * (pairs.importance[i] as number)) / mean;
      for (let at = from; at < from + perPair; at++) {
        const n = pairs.active[at] as number;
        const gradient = step + decay * (weights[n] as number);
        const square = (squares[n] as number) + gradient * gradient;
        squares[n] = square;
        weights[n] = (weights[n] as number) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

export function logOdds(pairs: Pairs, weights: Float64Array, i: number): number {
  const perPair = pairs.active.length / pairs.joined.length;
  let sum = 0;
  for (let at = i * perPair; at < (i + 1) * perPair; at++) sum += weights[pairs.active[at] as number] as number;
  return sum;
}

const probability = (pairs: Pairs, weights: Float64Array, i: number): number =>
  1 / (1 + Math.exp(-logOdds(pairs, weights, i)));

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}

/** Numbers from 0 to 1 by Knuth and Lewis' constants. */
function linearCongruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
