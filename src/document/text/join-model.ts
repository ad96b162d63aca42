/**
 * Decides which neighbouring lines were one: a logistic regression over the traits of the two lines that meet and of their
 * neighbours. train/rejoin learns the weights of each layout from pages held in that layout and as a browser shows them.
 */

import { type Trait, traitCount, traitNames, traitSizes } from './line-traits.ts';

/** Traits whose values together choose a weight: `1.start` is how the second line of the two begins, `-1.end` how the line before them ends. */
export interface Feature {
  /** For each trait, where its value stands relative to the first line's row, and by how much its values step. */
  readonly reads: readonly (readonly [offset: number, stride: number])[];
  /** Values of all the traits together. */
  readonly size: number;
}

/** Weights are hundredths of natural log odds. */
export const weightScale = 100;

/** Reads a feature's name, such as `0.end 1.start`; lines count from the first of the pair, -1 to 2. */
export function parseFeature(name: string): Feature {
  const reads: [number, number][] = [];
  let size = 1;
  for (const term of name.split(' ')) {
    const [line, trait] = term.split('.') as [string, Trait];
    reads.push([Number(line) * traitCount + traitNames.indexOf(trait), size]);
    size *= traitSizes[trait];
  }
  return { reads, size };
}

/** Which of a feature's weights a pair gets. `row` is where the traits of the pair's first line begin. */
export function valueAt(feature: Feature, traits: Uint8Array, row: number): number {
  let value = 0;
  for (const [offset, stride] of feature.reads) value += (traits[row + offset] as number) * stride;
  return value;
}

/** The features of a model with their weights. */
export type JoinModel = readonly (readonly [Feature, Int16Array])[];

/** By the names of the features, the weights of their values. */
export const joinModelOf = (weights: Readonly<Record<string, readonly number[]>>): JoinModel =>
  Object.entries(weights).map(([name, values]) => [parseFeature(name), Int16Array.from(values)]);

/** Natural log odds that line `second` goes on with the line before it. `rows` are the lines' traits. */
export function joinOdds(model: JoinModel, rows: Uint8Array, second: number): number {
  let odds = 0;
  for (const [feature, weights] of model) odds += weights[valueAt(feature, rows, second * traitCount)] as number;
  return odds / weightScale;
}
