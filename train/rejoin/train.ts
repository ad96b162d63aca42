/**
 * Learns src/document/rejoin-weights.generated.ts. See README.md beside this file.
 * Arguments: the folder of the corpus, and the file to write.
 */

import { writeFileSync } from 'node:fs';
import { parseFeature, weightScale } from '../../src/document/rejoin-lines.ts';
import { featureNames } from './features.ts';
import { folds, type Pairs, pairsOfCorpus, startsOf } from './pairs.ts';
import { fitWeights, logOdds } from './regression.ts';

const [corpus, target] = process.argv.slice(2);
if (corpus === undefined || target === undefined) throw new Error('Usage: train CORPUS-FOLDER TARGET-FILE');

const pairs = pairsOfCorpus(corpus, featureNames);
const everyPair = [...pairs.joined.keys()];
console.log(`${everyPair.length} pairs of lines, ${pairs.weightCount} weights`);
reportHeldBack(pairs);
writeFileSync(target, moduleOf(fitWeights(pairs, everyPair)));

/** Precision and recall of joins, weighted by words, on one site in five, held back from training. */
function reportHeldBack(pairs: Pairs): void {
  const heldBack = everyPair.filter((i) => pairs.fold[i] === 0);
  const weights = fitWeights(
    pairs,
    everyPair.filter((i) => pairs.fold[i] !== 0),
  );
  console.log(`held back: 1 site in ${folds}, ${heldBack.length} pairs`);
  for (const threshold of [0, 0.3, 1, 2]) {
    let said = 0;
    let right = 0;
    let wanted = 0;
    for (const i of heldBack) {
      const words = pairs.words[i] as number;
      const isSaid = logOdds(pairs, weights, i) > threshold;
      if (isSaid) said += words;
      if (pairs.joined[i] === 1) wanted += words;
      if (isSaid && pairs.joined[i] === 1) right += words;
    }
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(`log odds over ${threshold}: precision ${percent(right / said)}, recall ${percent(right / wanted)}`);
  }
}

function moduleOf(weights: Float64Array): string {
  const starts = startsOf(featureNames.map((name) => parseFeature(name).size));
  const rows = featureNames.map((name, n) => {
    const values = weights.slice(starts[n], starts[n + 1]);
    return `  '${name}': [${[...values].map((value) => Math.round(weightScale * value)).join(', ')}],\n`;
  });
  return [
    '// Written by train/rejoin/train.ts from the pages described in train/rejoin/README.md. Do not edit.\n\n',
    '/** By feature: the hundredths of log odds that each value of its traits adds to two lines being one. */\n',
    `export const rejoinWeights: Readonly<Record<string, readonly number[]>> = {\n${rows.join('')}};\n`,
  ].join('');
}
