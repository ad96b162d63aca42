import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { bylineCandidates } from '../../src/metadata/byline/byline-candidates.ts';
import { bylineContext } from '../../src/metadata/byline/byline-context.ts';
import { bylineFeatures } from '../../src/metadata/byline/byline-features.ts';
import { BYLINE_WEIGHTS } from '../../src/metadata/byline/byline-weights.generated.ts';
import { dateFeatures } from '../../src/metadata/dates/date-features.ts';
import { DATE_WEIGHTS } from '../../src/metadata/dates/date-weights.generated.ts';
import { datesOfPage } from '../../src/metadata/dates/find-dates.ts';
import { type ChoiceRules, chooseBest, FAR_AHEAD, logSumExp } from '../../src/metadata/scoring/choose-best.ts';
import type { Feature, Weights } from '../../src/metadata/scoring/feature.ts';
import { linearScorer } from '../../src/metadata/scoring/linear-scorer.ts';
import { siteNames } from '../../src/metadata/site-names.ts';
import { headlineCandidates } from '../../src/metadata/title/headline-candidates.ts';
import { headlineFeatures } from '../../src/metadata/title/headline-features.ts';
import { HEADLINE_WEIGHTS } from '../../src/metadata/title/headline-weights.generated.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { scrambledPage } from '../helpers/page-arbitraries.ts';
import { pageFixtures } from '../helpers/page-fixture.ts';

/** What `chooseBest` must find: every score of every candidate, and the highest sum of those that agree. */
function plainBest<Candidate, Context>(
  candidates: readonly Candidate[],
  context: Context,
  score: (candidate: Candidate, context: Context) => number,
  { threshold, keyOf, isVetoed = () => false }: ChoiceRules<Candidate>,
) {
  const groups = new Map<unknown, Candidate[]>();
  for (const candidate of candidates) {
    if (isVetoed(candidate)) continue;
    const key = keyOf ? keyOf(candidate) : candidate;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  let best: { ranked: Candidate[]; score: number } | null = null;
  const sums: number[] = [];
  for (const group of groups.values()) {
    const scores = group.map((candidate) => score(candidate, context));
    const sum = logSumExp(scores);
    sums.push(sum);
    if (sum <= threshold(group[0] as Candidate) || sum <= (best?.score ?? Number.NEGATIVE_INFINITY)) continue;
    const order = scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number));
    best = { ranked: order.map((at) => group[at] as Candidate), score: sum };
  }
  if (best === null) return null;
  const { score: highest } = best;
  sums.splice(sums.indexOf(highest), 1);
  return { ...best, margin: Math.min(FAR_AHEAD, highest - Math.max(...sums)) };
}

/** The candidates of a page for one of its fields. */
interface Field {
  readonly candidates: readonly unknown[];
  readonly context: unknown;
  readonly features: readonly Feature<unknown, unknown>[];
  readonly weights: Weights;
  readonly keyOf?: (candidate: unknown) => string | number;
}

const fieldOf = <Candidate, Context>(field: {
  candidates: readonly Candidate[];
  context: Context;
  features: readonly Feature<Candidate, Context>[];
  weights: Weights;
  keyOf?: (candidate: Candidate) => string | number;
}): Field => field as unknown as Field;

function fieldsOf(document: Document, url: string | null): Record<string, Field> {
  const page = new PageAnalysis(document, url);
  const names = siteNames(document, url);
  const anchor = page.run?.first ?? 0;
  const people = bylineCandidates(page, anchor, names);
  const dates = datesOfPage(document, page, { titleBlock: anchor, language: 'en', referenceDate: null });
  return {
    title: fieldOf({
      candidates: headlineCandidates(document, page, url, null),
      context: undefined,
      features: headlineFeatures,
      weights: HEADLINE_WEIGHTS,
    }),
    byline: fieldOf({
      candidates: people,
      context: bylineContext(people, names),
      features: bylineFeatures,
      weights: BYLINE_WEIGHTS,
      keyOf: ({ nameKeys }) => nameKeys.join('+'),
    }),
    date: fieldOf({
      candidates: dates.candidates,
      context: dates.around,
      features: dateFeatures,
      weights: DATE_WEIGHTS,
      keyOf: ({ day }) => day,
    }),
  };
}

const url = 'https://news.example/2021/03/14/harbour-board-tells-skippers';
const aPage = scrambledPage.map((text) => fieldsOf(readText(text), url));
const FIELDS = ['title', 'byline', 'date'] as const;

/** Every third candidate is vetoed, and those of some places need more than others. */
const rulesOf = ({ candidates, keyOf }: Field, vetoes: boolean): ChoiceRules<unknown> => ({
  threshold: (candidate) => (keyOf === undefined && candidates.indexOf(candidate) % 2 === 1 ? 1 : -2),
  ...(keyOf && { keyOf }),
  ...(vetoes && { isVetoed: (candidate) => candidates.indexOf(candidate) % 3 === 2 }),
});

function expectSameChoice(field: Field, weights: Weights, vetoes: boolean): void {
  const scorer = linearScorer(field.features, weights);
  const rules = rulesOf(field, vetoes);
  const found = chooseBest(field.candidates, field.context, scorer, rules);
  const expected = plainBest(field.candidates, field.context, scorer.score, rules);
  expect(found?.ranked.map((one) => field.candidates.indexOf(one))).toEqual(
    expected?.ranked.map((one) => field.candidates.indexOf(one)),
  );
  expect(found?.score).toBe(expected?.score);
  if (expected) expect(found?.margin).toBeCloseTo(expected.margin, 6);
}

describe.each(FIELDS)('the features of a %s', (name) => {
  const { features, weights } = fieldsOf(readText(''), null)[name] as Field;

  test('have a weight each, and no other has', () => {
    expect(Object.keys(weights).sort()).toEqual(features.map(({ id }) => id).sort());
  });

  test('choose what they choose when all of them are computed of all candidates', () => {
    const anyWeights = fc
      .array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: features.length,
        maxLength: features.length,
      })
      .map((values) => Object.fromEntries(features.map(({ id }, at) => [id, values[at] as number])));
    fc.assert(
      fc.property(aPage, fc.oneof(fc.constant(weights), anyWeights), fc.boolean(), (fields, of, vetoes) =>
        expectSameChoice(fields[name] as Field, of, vetoes),
      ),
      { numRuns: 150 },
    );
  });

  test('do so on the fixtures', async () => {
    for (const { source, format } of pageFixtures()) {
      const field = fieldsOf(await readDocument(source, format, url), url)[name] as Field;
      expectSameChoice(field, weights, false);
    }
  });

  test('stay in their range, and are 0 without what they need', () => {
    fc.assert(
      fc.property(aPage, (fields) => {
        const { candidates, context } = fields[name] as Field;
        for (const { id, of, isExpensive, most = 1, needs } of features) {
          if (!isExpensive) continue;
          const values = candidates.map((candidate) => of(candidate, context));
          expect(Math.min(0, ...values), id).toBe(0);
          expect(Math.max(0, ...values), id).toBeLessThanOrEqual(most);
          const without = candidates.filter((candidate) => needs?.(candidate, context) === false);
          expect(
            without.every((candidate) => of(candidate, context) === 0),
            id,
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a candidate is given up as soon as it cannot win', () => {
  let computed = 0;
  const counted = (id: string): Feature<number, undefined> => ({
    id,
    of: () => [0, computed++][0] as number,
    isExpensive: true,
  });
  const needy = { ...counted('needy'), needs: (candidate: number) => candidate > 5 };
  const scorer = linearScorer<number, undefined>(
    [{ id: 'cheap', of: (candidate) => candidate }, counted('much'), counted('little'), needy],
    { cheap: 1, little: 1, much: 4, needy: 9 },
  );
  const finish = (candidate: number, least: number) => {
    computed = 0;
    return scorer.finish(candidate, undefined, scorer.begin(candidate, undefined), least);
  };
  // 3 + 4 + 1 may reach 5, and 3 + 0 + 1 may not; 6 + 9 + 4 + 1 may, and without the 9 it may not.
  expect([finish(3, 5), computed]).toEqual([Number.NEGATIVE_INFINITY, 1]);
  expect([finish(6, 12), computed]).toEqual([Number.NEGATIVE_INFINITY, 1]);
  expect([finish(3, 9), computed]).toEqual([Number.NEGATIVE_INFINITY, 0]);
  expect([finish(3, 3), computed]).toEqual([3, 2]);
});

test('of equal candidates the first is best, whichever could have been better', () => {
  const features: Feature<number, undefined>[] = [
    { id: 'cheap', of: (candidate) => candidate },
    { id: 'costly', of: (candidate) => (candidate === 2 ? 0.5 : 0), isExpensive: true, needs: (one) => one === 2 },
  ];
  const scorer = linearScorer(features, { cheap: 1, costly: 2 });
  expect(scorer.most).toBeCloseTo(2, 6);
  expect([3, 2].map((candidate) => scorer.begin(candidate, undefined))).toEqual([3, 2]);
  for (const candidates of [
    [3, 2],
    [2, 3],
  ]) {
    const choice = chooseBest(candidates, undefined, scorer, { threshold: () => 0 });
    expect(choice).toEqual({ ranked: [candidates[0]], score: 3, margin: 0 });
  }
});

test('a rail of headlines stays in the range of its features', () => {
  const story = 'The harbour board has told its skippers that a boat may leave when storm and tide allow. '.repeat(2);
  const rail = Array.from({ length: 14 }, (_, at) => `Harbour board skippers storm number ${at}`).join('\n');
  const page = readText(`${rail}\n\n${story}\n\n${story}`);
  const { candidates, context, features } = fieldsOf(page, null).title as Field;
  const headlinesAbove = features.find(({ id }) => id === 'headlines-before') as (typeof features)[number];
  const highest = Math.max(...candidates.map((candidate) => headlinesAbove.of(candidate, context)));
  expect(highest).toBeGreaterThan(1);
  expect(highest).toBeLessThanOrEqual(headlinesAbove.most ?? 1);
});

test('few candidates for the headline of a page of menus are looked at closely', () => {
  let computed = 0;
  const counted = headlineFeatures.map((feature) => ({
    ...feature,
    of: (...given: Parameters<typeof feature.of>) => {
      if (feature.isExpensive) computed++;
      return feature.of(...given);
    },
  }));
  const menu = Array.from({ length: 80 }, (_, at) => `Menu entry ${at}`).join('\n');
  const story = 'The harbour board has told its skippers that a boat may leave when storm and tide allow. '.repeat(3);
  const document = readText(
    `${menu}\nHarbour board tells skippers when to leave\nBy Jane Roe\n14 March 2021\n\n${story}`,
  );
  const candidates = headlineCandidates(document, new PageAnalysis(document, url), url, null);
  const all = candidates.length * headlineFeatures.filter(({ isExpensive }) => isExpensive).length;
  const choice = chooseBest(candidates, undefined, linearScorer(counted, HEADLINE_WEIGHTS), { threshold: () => 0 });
  expect(choice?.ranked[0].index).toBe(80);
  expect(candidates.length).toBeGreaterThan(80);
  expect(computed).toBeLessThan(all / 10);
});

test('the odds of candidates that agree add up', () => {
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSumExp([1.25])).toBe(1.25);
  expect(logSumExp([Math.log(2), Math.log(3)])).toBeCloseTo(Math.log(5), 12);
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.log(2), 9);
});
