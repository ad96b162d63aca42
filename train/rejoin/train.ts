/**
 * Learns the weights by which a layout's lines are joined. See README.md beside this file.
 * Arguments: the layout, the folder of the corpus, and the file to write.
 */

import { writeFileSync } from 'node:fs';
import { type Feature, parseFeature, weightScale } from '../../src/document/text/join-model.ts';
import { type Example, logOdds, yesOrNo } from '../fit/example.ts';
import { fitWeights, inChanceOrder } from '../fit/fit-weights.ts';
import { JOIN_LAYOUTS, type JoinLayout } from './layouts.ts';
import { FOLDS, type Pair, pairsOfCorpus, startsOf } from './pairs.ts';

const [name = '', corpus, target] = process.argv.slice(2);
const layout = JOIN_LAYOUTS[name];
if (!layout || corpus === undefined || target === undefined)
  throw new Error(`Usage: train ${Object.keys(JOIN_LAYOUTS).join(' | ')} CORPUS-FOLDER TARGET-FILE`);

const features: readonly Feature[] = layout.features.map(parseFeature);
const starts = startsOf(features.map(({ size }) => size));
const weightCount = starts.at(-1) as number;
const present = new Float64Array(features.length).fill(1);
const pairs = pairsOfCorpus(corpus, layout, features, starts);
console.log(`${pairs.length} pairs of lines, ${weightCount} weights`);
reportHeldBack();
writeFileSync(target, moduleOf(layout, weightsOf(pairs)));

function exampleOf({ active, isJoined }: Pair, weight: number): Example {
  return yesOrNo(isJoined, active, present, weight);
}

function weightsOf(chosen: readonly Pair[]): Float64Array {
  const mean = chosen.reduce((sum, { importance }) => sum + importance, 0) / chosen.length;
  const examples = chosen.map((pair) => exampleOf(pair, pair.importance / mean));
  return fitWeights(weightCount, inChanceOrder(examples), {
    rounds: 12,
    rate: 0.15,
    stepsAfter: 'value',
    squares: 1,
    ridge: 2e-6,
  });
}

/** Precision and recall of joins, weighted by words, on one site in five, held back from training. */
function reportHeldBack(): void {
  const heldBack = pairs.filter(({ fold }) => fold === 0);
  const weights = weightsOf(pairs.filter(({ fold }) => fold !== 0));
  console.log(`held back: 1 site in ${FOLDS}, ${heldBack.length} pairs`);
  for (const threshold of [0, 0.3, 1, 2]) {
    let said = 0;
    let right = 0;
    let wanted = 0;
    for (const pair of heldBack) {
      const isSaid = logOdds(exampleOf(pair, 1), weights) > threshold;
      if (isSaid) said += pair.words;
      if (pair.isJoined) wanted += pair.words;
      if (isSaid && pair.isJoined) right += pair.words;
    }
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(`log odds over ${threshold}: precision ${percent(right / said)}, recall ${percent(right / wanted)}`);
  }
}

function moduleOf(layout: JoinLayout, weights: Float64Array): string {
  const rows = layout.features.map((name, n) => {
    const values = weights.slice(starts[n], starts[n + 1]);
    return `  '${name}': [${[...values].map((value) => Math.round(weightScale * value)).join(', ')}],\n`;
  });
  return [
    '// Written by train/rejoin/train.ts from the pages described in train/rejoin/README.md. Do not edit.\n\n',
    '/** By feature: the hundredths of log odds that each value of its traits adds to two lines being one. */\n',
    `export const ${layout.weights}: Readonly<Record<string, readonly number[]>> = {\n${rows.join('')}};\n`,
  ].join('');
}
