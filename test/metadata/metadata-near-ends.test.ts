import { expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { nearEnds } from '../../src/metadata/near-ends.ts';

const page = (length: number): Block[] =>
  Array.from({ length }, (_, index) => ({
    index,
    text: `Line ${index}`,
    kind: 'paragraph',
    level: null,
    place: { lines: [index + 1, index + 1] },
    gapBefore: 0,
    hints: null,
  }));

test('all blocks of a long page are near its ends', () => {
  expect(nearEnds(page(6000))).toHaveLength(6000);
});

test('of a far longer one the first and the last, each once and in their order', () => {
  const indices = nearEnds(page(20_000)).map(({ index }) => index);
  expect(indices).toHaveLength(6000);
  expect(indices[0]).toBe(0);
  expect(indices.at(-1)).toBe(19_999);
  expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
});
