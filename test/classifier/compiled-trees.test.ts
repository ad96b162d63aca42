import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { compileForests } from '../../src/classifier/compiled-trees.ts';
import { loadModel } from '../../src/classifier/load-model.ts';
import { evaluateTrees, type Trees } from '../../src/classifier/trees.ts';
import { benchModule } from '../helpers/bench-module.ts';

const { generated } = await benchModule('../scripts/write-sum-trees.mjs');

const WIDTH = 5;

interface Nodes {
  readonly feature: readonly number[];
  readonly right: readonly number[];
  readonly value: readonly number[];
}

/** A tree in preorder with leaves at any depth up to `depth`. */
function preorder(depth: number, next: () => number): Nodes {
  if (depth === 0 || next() % 4 === 0) return { feature: [0], right: [0], value: [next() / 7] };
  const left = preorder(depth - 1, next);
  const other = preorder(depth - 1, next);
  return {
    feature: [next() % WIDTH, ...left.feature, ...other.feature],
    right: [left.feature.length + 1, ...left.right, ...other.right],
    value: [(next() % 9) - 4, ...left.value, ...other.value],
  };
}

function forestOf(all: readonly Nodes[]): Trees {
  const sizes = all.map(({ value }) => value.length);
  return {
    width: WIDTH,
    roots: Uint32Array.from(sizes, (_, tree) => sizes.slice(0, tree).reduce((sum, size) => sum + size, 0)),
    feature: Uint16Array.from(all.flatMap(({ feature }) => feature)),
    right: Uint16Array.from(all.flatMap(({ right }) => right)),
    value: Float32Array.from(all.flatMap(({ value }) => value)),
  };
}

/** Numbers that repeat what was drawn, without an end. */
function cycle(numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++ % numbers.length] as number;
}

const compile = (trees: Trees) => compileForests({ trees }).evaluate.trees;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is assembled from its source as it is', async () => {
  const file = new URL('../../src/classifier/sum-trees.generated.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(await generated());
});

it('gives the sums of JavaScript for any forests and any number of rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }),
      fc.array(fc.record({ depth: fc.nat(9), trees: fc.nat(6) }), { minLength: 1, maxLength: 3 }),
      fc.nat(20),
      (numbers, sizes, count) => {
        const next = cycle(numbers);
        const forests = sizes.map(({ depth, trees }) =>
          forestOf(Array.from({ length: trees }, () => preorder(depth, next))),
        );
        const rows = Float32Array.from({ length: WIDTH * count }, () => (next() % 9) - 4);
        const { evaluate, allot } = compileForests(Object.fromEntries(forests.entries()));
        for (const [at, forest] of forests.entries()) {
          const expected = evaluateTrees(forest, rows, WIDTH);
          expect(evaluate[at]?.(rows)).toEqual(expected);
          const allotted = allot(rows.length);
          expect(allotted.every((value) => value === 0)).toBe(true);
          allotted.set(rows);
          expect(evaluate[at]?.(allotted)).toEqual(expected);
        }
      },
    ),
  );
});

it('takes a feature that is not a number to the right, as JavaScript does', () => {
  const forest = forestOf([{ feature: [2, 0, 0], right: [2, 0, 0], value: [0, 1, 2] }]);
  const rows = new Float32Array(WIDTH).fill(Number.NaN);
  expect([...compile(forest)(rows)]).toEqual([2]);
});

it('sums more rows than there is room for at once', () => {
  const forest = forestOf([{ feature: [3, 0, 0], right: [2, 0, 0], value: [0.5, 1, 2] }]);
  const rows = new Float32Array(WIDTH * 220_001);
  rows[rows.length - 2] = 1;
  const { evaluate, allot } = compileForests({ forest });
  expect(allot(rows.length)).toHaveLength(rows.length);
  const sums = evaluate.forest(rows);
  expect([sums.length, sums[0], sums.at(-2), sums.at(-1)]).toEqual([220_001, 1, 1, 2]);
});

it('sums forests that are too wide or too deep to be compiled, too', () => {
  const wide: Trees = { ...forestOf([{ feature: [1999, 0, 0], right: [2, 0, 0], value: [0.5, 1, 2] }]), width: 2000 };
  expect([...compile(wide)(new Float32Array(2000).fill(1))]).toEqual([2]);
  const depth = 30;
  const deep = forestOf([
    {
      feature: Array.from({ length: 2 * depth + 1 }, () => 0),
      right: Array.from({ length: 2 * depth + 1 }, (_, node) => (node % 2 === 0 && node < 2 * depth ? 2 : 0)),
      value: Array.from({ length: 2 * depth + 1 }, (_, node) => (node % 2 === 0 && node < 2 * depth ? 0.5 : node)),
    },
  ]);
  expect([...compile(deep)(new Float32Array(WIDTH).fill(1))]).toEqual([2 * depth]);
});

it('runs the trees of both models in WebAssembly', () => {
  const models = (['text', 'marked'] as const).map(loadModel);
  const instances = vi.spyOn(Reflect.get(globalThis, 'WebAssembly'), 'Instance');
  for (const { blocks, islands, confidence } of models) compileForests({ blocks, islands, confidence });
  expect(instances.mock.results.map(({ type }) => type)).toEqual(['return', 'return']);
});

it('walks the trees where there is no WebAssembly', () => {
  vi.stubGlobal('WebAssembly', undefined);
  const forest = forestOf([{ feature: [1, 0, 0], right: [2, 0, 0], value: [0.5, 10, 20] }]);
  expect([...compile(forest)(Float32Array.of(9, 0.4, 9, 9, 9, 9, 0.5, 9, 9, 9))]).toEqual([10, 20]);
});
