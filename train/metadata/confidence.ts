/** How sure fields are: a logistic regression over what speaks for the values found on sites that their weights were fitted without. */
import type { Weights } from '../../src/metadata/scoring/feature.ts';
import { type Example, logOdds } from '../fit/example.ts';
import { fitWeights, inStrides } from '../fit/fit-weights.ts';
import { fitFolds } from '../fit/folds.ts';

/** A value that was found, with what speaks for it. */
export interface GivenValue {
  readonly fold: number;
  /** The set and the form of its page. */
  readonly row: string;
  readonly isRight: boolean;
  readonly evidence: Example;
}

/** How much the square of a weight costs, in values. */
const RIDGE = 3;

/**
 * What is taken off the log odds: of values that are given .9 or more at least 95 in 100 are to be right, on sites of publishers, too, of
 * which the corpus has few.
 */
const CAUTION = 0.3;

function fitTo(width: number, values: readonly GivenValue[]): Float64Array {
  const examples = values.map(({ evidence }) => evidence);
  return fitWeights(width, inStrides(examples), {
    rounds: 24,
    rate: 0.2,
    isRateFalling: true,
    stepsAfter: 'example',
    squares: 1e-6,
    ridge: (2 * RIDGE) / examples.length,
  });
}

/** The weights fitted to all values, and the probability of each by those that were fitted without its site. */
export function fitConfidence(features: readonly string[], folds: number, values: readonly GivenValue[]) {
  const fitted = fitFolds(folds, values, (kept) => fitTo(features.length, kept));
  const ofAll = fitted[folds] as Float64Array;
  const cautious = (id: string, weight: number): number => (id === 'any' ? weight - CAUTION : weight);
  const weights: Weights = Object.fromEntries(
    features.map((id, at) => [id, Math.round(100 * cautious(id, ofAll[at] as number)) / 100]),
  );
  const probabilities = values.map(
    ({ fold, evidence }) => 1 / (1 + Math.exp(CAUTION - logOdds(evidence, fitted[fold] as Float64Array))),
  );
  return { weights, probabilities };
}

const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1] as const;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

/** Lines of text: for each range of probabilities how many values it has and how many of them are right, beside the mean probability. */
export function reliability(values: readonly GivenValue[], probabilities: readonly number[]): string[] {
  const judged = values.map(({ row, isRight }, at) => ({ row, isRight, probability: probabilities[at] as number }));
  const line = (name: string, some: typeof judged): string => {
    const right = some.filter(({ isRight }) => isRight).length;
    const mean = some.reduce((sum, { probability }) => sum + probability, 0);
    return `${name.padEnd(32)} ${String(some.length).padStart(6)} values, ${percent(right, some.length).padStart(5)} % right, mean ${percent(mean, some.length)}`;
  };
  const bins = BINS.slice(1).map((to, at) => {
    const from = BINS[at] as number;
    return line(
      `  from ${from} to ${to}`,
      judged.filter(({ probability }) => probability >= from && probability < to),
    );
  });
  const sure = judged.filter(({ probability }) => probability >= 0.9);
  const rows = [...new Set(sure.map(({ row }) => row))].map((row) =>
    line(
      `  from 0.9: ${row}`,
      sure.filter((one) => one.row === row),
    ),
  );
  return [...bins, line('  from 0.9 in all', sure), ...rows];
}
