import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedScore } from '../src/metadata/bounded-score.ts';
import type { Sign } from '../src/metadata/weighed-signs.ts';

type Values = Readonly<Record<string, number>>;

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const signs: Sign<Values, undefined>[] = IDS.map((id, at) => ({
  id,
  of: (values) => values[id] ?? 0,
  ...(at % 2 === 0 && { isDear: true as const }),
}));
const scoreByWeights = boundedScore(signs);

const ofIds = (value: fc.Arbitrary<number>) => fc.record(Object.fromEntries(IDS.map((id) => [id, value])));
const someWeights = ofIds(fc.double({ min: -5, max: 5, noNaN: true }));
const someValues = ofIds(fc.double({ min: 0, max: 1, noNaN: true }));

test('no candidate is given up that reaches the score of another', () => {
  fc.assert(
    fc.property(someWeights, someValues, someValues, (weights, one, other) => {
      const { of, boundOf, mayReach } = scoreByWeights(weights);
      const least = of(other, undefined);
      const bound = boundOf(one, undefined);
      expect(bound).toBeGreaterThanOrEqual(of(one, undefined));
      if (of(one, undefined) >= least) expect(mayReach(one, undefined, bound, least)).toBe(true);
    }),
  );
});

test('a candidate is given up before all of its dear signs are looked at', () => {
  let looks = 0;
  const counted: Sign<Values, undefined>[] = [
    { id: 'cheap', of: () => 0 },
    ...['much', 'little'].map(
      (id): Sign<Values, undefined> => ({ id, of: () => [0, looks++][0] as number, isDear: true }),
    ),
  ];
  const { boundOf, mayReach } = boundedScore(counted)({ cheap: 1, little: 1, much: 4 });
  expect(mayReach({}, undefined, boundOf({}, undefined), 2)).toBe(false);
  expect(looks).toBe(1);
});
