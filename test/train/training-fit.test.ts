import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeature } from '../../src/document/text/join-model.ts';
import { textNodeWeights } from '../../src/document/text/text-node-weights.generated.ts';
import { wrappedWeights } from '../../src/document/text/wrapped-weights.generated.ts';
import type { Feature } from '../../src/metadata/scoring/feature.ts';
import { lineFeatures } from '../../src/site-profile/line-row.ts';
import { lineWeights } from '../../src/site-profile/line-weights.generated.ts';
import { type Example, exampleOf, logOdds, yesOrNo } from '../../train/fit/example.ts';
import { type FitSettings, fitWeights, inChanceOrder, inStrides } from '../../train/fit/fit-weights.ts';
import { fitFolds } from '../../train/fit/folds.ts';
import { fitLines, type Line } from '../../train/profile/fit-lines.ts';
import { textNodeFeatures, wrappedFeatures } from '../../train/rejoin/features.ts';

const SETTINGS: FitSettings = { rounds: 60, rate: 0.3, isRateFalling: true, stepsAfter: 'example', squares: 1e-6 };

const features: readonly Feature<readonly number[], undefined>[] = [0, 1, 2].map((at) => ({
  id: `f${at}`,
  of: (candidate) => candidate[at] ?? 0,
}));

/** Of a few candidates that with the first feature is right, whatever the second; the third is against all. */
const choice = (isFirst: boolean): Example =>
  exampleOf(
    [
      [1, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    undefined,
    features,
    {
      right: isFirst ? [1, 0, 0] : [0, 0, 0],
      mayBeNone: true,
      isNone: !isFirst,
      weight: 1,
    },
  );

describe('an example', () => {
  it('holds the features of its candidates that are not 0', () => {
    const { first, feature, value } = choice(true);
    expect([...(first as Uint32Array)]).toEqual([0, 2, 3, 4]);
    expect([...(feature as Uint16Array)]).toEqual([0, 1, 1, 2]);
    expect([...(value as Float32Array)]).toEqual([1, 1, 1, 1]);
  });

  it('scores a candidate from its offset on', () => {
    expect(logOdds(yesOrNo(true, [0, 2], [1, 0.5], 1, 2), Float64Array.of(3, 9, 4))).toBe(7);
    expect(logOdds(choice(true), Float64Array.of(3, 9, 4), 2)).toBe(4);
  });
});

describe('fitWeights', () => {
  it('learns what speaks for the right candidate, and what against all', () => {
    const examples = [choice(true), choice(true), choice(true), choice(false)];
    const [first = 0, second = 0, third = 0] = fitWeights(3, inStrides(examples), SETTINGS);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(0);
    expect(third).toBeLessThan(second);
  });

  it('finds the share of what is right where one feature is all there is, in each way to step', () => {
    const share = 0.8;
    const examples = Array.from({ length: 50 }, (_, at) => yesOrNo(at < 50 * share, [0], [1], 1));
    for (const stepsAfter of ['example', 'value', 'round'] as const) {
      const [weight] = fitWeights(1, inChanceOrder(examples), { ...SETTINGS, rounds: 300, stepsAfter });
      expect(weight, stepsAfter).toBeCloseTo(Math.log(share / (1 - share)), 1);
    }
  });

  it('gives the same weights each time, and lets a ridge keep them small', () => {
    const examples = [choice(true), choice(true), choice(false)];
    const fitted = (ridge: number) => [...fitWeights(3, inChanceOrder(examples), { ...SETTINGS, ridge })];
    expect(fitted(0)).toEqual(fitted(0));
    expect(Math.abs(fitted(0.5)[0] as number)).toBeLessThan(Math.abs(fitted(0)[0] as number));
  });

  it('passes over an example in which nothing is right', () => {
    const nothing = { ...choice(true), right: [0, 0, 0], mayBeNone: false, isNone: false };
    expect([...fitWeights(3, () => [nothing], SETTINGS)]).toEqual([0, 0, 0]);
  });
});

describe('fitLines', () => {
  const line = fc.record({
    row: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 2, maxLength: 2 }),
    odds: fc.double({ min: -3, max: 3, noNaN: true }),
    label: fc.integer({ min: 0, max: 1 }),
    importance: fc.double({ min: 0.1, max: 3, noNaN: true }),
  });
  const RIDGE = 1e-3;

  it('goes on until no weight is pulled either way', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 40, maxLength: 60 }), (drawn) => {
        const lines: Line[] = drawn.map(({ row, ...rest }) => ({ ...rest, row: Float64Array.from(row) }));
        const weights = fitLines(lines);
        const total = lines.reduce((sum, { importance }) => sum + importance, 0);
        for (const at of [0, 1]) {
          const square =
            lines.reduce((sum, { row, importance }) => sum + importance * (row[at] as number) ** 2, 0) / total;
          const pull = lines.reduce((sum, { row, odds, label, importance }) => {
            const score = row.reduce((odd, value, k) => odd + value * (weights[k] as number), odds);
            return sum + (importance / total) * (label - 1 / (1 + Math.exp(-score))) * (row[at] as number);
          }, 0);
          expect(Math.abs(pull - RIDGE * square * (weights[at] as number))).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('holds back each fold in turn, and last none', () => {
  const items = [0, 1, 2, 1].map((fold) => ({ fold }));
  expect(fitFolds(3, items, (kept) => kept.map(({ fold }) => fold))).toEqual([
    [1, 2, 1],
    [0, 2],
    [0, 1, 1],
    [0, 1, 2, 1],
  ]);
});

describe('the weights in use', () => {
  it.each([
    ['text nodes', textNodeWeights, textNodeFeatures],
    ['wrapped lines', wrappedWeights, wrappedFeatures],
  ])(
    'of %s that are joined are those of the features that are fitted, one for each of their values',
    (_, weights, names) => {
      const sizes = Object.entries(weights).map(([name, values]) => [name, values.length]);
      expect(sizes).toEqual(names.map((name) => [name, parseFeature(name).size]));
    },
  );

  it('of what a profile says are one for each feature of a line', () => {
    expect(lineWeights).toHaveLength(lineFeatures.length);
  });
});
