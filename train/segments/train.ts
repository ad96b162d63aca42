/**
 * Learns src/document/segments/boundary-weights.generated.ts. See README.md beside this file.
 * Arguments: the folder of the corpus, and the file to write; `--hold-back` leaves one site in five out of it and reports on these.
 */
import { writeFileSync } from 'node:fs';
import { copiesOf, tableCount, weightCount, writeActive } from '../../src/document/segments/boundary-features.ts';
import {
  contextOf,
  contextTables,
  contextWeightCount,
  kindOfGap,
  writeContext,
} from '../../src/document/segments/context-features.ts';
import { ownOdds } from '../../src/document/segments/cut-line.ts';
import type { Example } from '../fit/example.ts';
import { fitWeights } from '../fit/fit-weights.ts';
import { type GluedLine, linesOfCorpus } from './lines.ts';

const [corpus, target] = process.argv.slice(2);
if (corpus === undefined || target === undefined) throw new Error('Usage: train CORPUS-FOLDER TARGET-FILE');
const holdsBack = process.argv.includes('--hold-back');

const WEIGHT_SCALE = 100;
/** Of gaps within sentences that are joined and look it, one in so many is enough. */
const PLAIN_SHARE = 5;

const copiesOfLine = memo(({ traits }: GluedLine) => copiesOf(traits));
const lines = linesOfCorpus(corpus);
const used = lines.filter(({ fold }) => !holdsBack || fold !== 0);
console.log(`${lines.length} lines`);

const own = learn(tableCount, weightCount, (line, gap, active) =>
  writeActive(line.units, line.traits, copiesOfLine(line), gap, active),
);
const packedOwn = Int16Array.from(own, (weight) => Math.round(WEIGHT_SCALE * weight));
const oddsOfLine = memo((line: GluedLine) => ownOdds(line.units, line.traits, copiesOf(line.traits), packedOwn));
const contextOfLine = memo((line: GluedLine) => contextOf(oddsOfLine(line)));
const context = learn(
  contextTables,
  contextWeightCount,
  (line, gap, active) => writeContext(oddsOfLine(line), contextOfLine(line), line.units, line.traits, gap, active),
  (line, gap) => (oddsOfLine(line)[gap] as number) / WEIGHT_SCALE,
);
const packed = Int16Array.from([...own, ...context], (weight) => Math.round(WEIGHT_SCALE * weight));
if (holdsBack) report();
writeFileSync(target, moduleOf(packed));

/** Weights of tables, learned from the gaps of all used lines. */
function learn(
  tables: number,
  width: number,
  write: (line: GluedLine, gap: number, active: Int32Array) => void,
  offsetOf: (line: GluedLine, gap: number) => number = () => 0,
): Float64Array {
  const columns: number[] = [];
  const labels: number[] = [];
  const importances: number[] = [];
  const offsets: number[] = [];
  const active = new Int32Array(tables);
  for (const line of used) {
    for (let gap = 1; gap < line.units.count; gap++) {
      const label = line.labels[gap] as number;
      if (label < 0) continue;
      const isPlain = label === 0 && line.units.gaps[gap] === 0 && kindOfGap(line.units, line.traits, gap) === 0;
      if (isPlain && line.traits.cases[gap] === 0 && gap % PLAIN_SHARE !== 0) continue;
      write(line, gap, active);
      for (const column of active) columns.push(column);
      labels.push(label);
      importances.push((line.importances[gap] as number) * (isPlain && line.traits.cases[gap] === 0 ? PLAIN_SHARE : 1));
      offsets.push(offsetOf(line, gap));
    }
  }
  const rows = Uint16Array.from(columns);
  const mean = importances.reduce((sum, weight) => sum + weight, 0) / importances.length;
  console.log(`${labels.length} gaps, ${width} weights`);
  const first = [0, tables];
  const value = new Float32Array(tables).fill(1);
  const sides = [[0], [1]] as const;
  function* examples(round: number): Generator<Example> {
    for (let step = 0; step < labels.length; step++) {
      const row = (step * 7919 + round) % labels.length;
      const label = labels[row] as 0 | 1;
      yield {
        first,
        feature: rows.subarray(row * tables, (row + 1) * tables),
        value,
        right: sides[label],
        mayBeNone: true,
        isNone: label === 0,
        weight: (importances[row] as number) / mean,
        offset: offsets[row] as number,
      };
    }
  }
  return fitWeights(width, examples, { rounds: 4, rate: 0.1, stepsAfter: 'value', squares: 1, ridge: 1e-4 });
}

/** The last answer of a function whose argument changes seldom. */
function memo<Answer>(of: (line: GluedLine) => Answer): (line: GluedLine) => Answer {
  let last: { line: GluedLine; answer: Answer } | undefined;
  return (line) => {
    if (last?.line !== line) last = { line, answer: of(line) };
    return last.answer;
  };
}

function report(): void {
  const active = new Int32Array(contextTables);
  for (const threshold of [-100, 0, 100]) {
    const sums = { joined: 0, torn: 0, apart: 0, cut: 0 };
    for (const line of lines) {
      if (line.fold !== 0) continue;
      const odds = oddsOfLine(line);
      for (let gap = 1; gap < line.units.count; gap++) {
        const label = line.labels[gap] as number;
        if (label < 0) continue;
        writeContext(odds, contextOfLine(line), line.units, line.traits, gap, active);
        let sum = odds[gap] as number;
        for (const column of active) sum += packed[weightCount + column] as number;
        const importance = line.importances[gap] as number;
        sums[label === 1 ? 'apart' : 'joined'] += importance;
        if (sum > threshold) sums[label === 1 ? 'cut' : 'torn'] += importance;
      }
    }
    const percent = (share: number): string => (100 * share).toFixed(2);
    console.log(
      `log odds over ${threshold / 100}: precision ${percent(sums.cut / (sums.cut + sums.torn))}, recall ${percent(sums.cut / sums.apart)}`,
    );
  }
}

function moduleOf(weights: Int16Array): string {
  const base64 = Buffer.from(weights.buffer).toString('base64');
  return [
    '// Written by train/segments/train.ts from the pages described in train/segments/README.md. Do not edit.\n\n',
    '/** Hundredths of the log odds that each feature adds to a block ending there: 16-bit numbers, little-endian, base64. */\n',
    `export const packedBoundaryWeights =\n  '${base64}';\n`,
  ].join('');
}
