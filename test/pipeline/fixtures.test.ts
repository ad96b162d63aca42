import { describe, expect, it } from 'vitest';
import { pageFixtures } from '../helpers/page-fixture.ts';

const WAYS = [
  { way: 'with the classifier', labeller: true },
  { way: 'by rules alone', labeller: false },
];
const cases = WAYS.flatMap(({ way, labeller }) =>
  pageFixtures()
    .filter(({ expected }) => labeller || expected.byRules !== false)
    .map((fixture) => ({ ...fixture, way, labeller })),
);

describe.each(cases)('$name $way', ({ expected, expectedBody, clean, labeller }) => {
  it(expected.about, async () => {
    const article = await clean({ labeller });
    expect(article).toMatchObject(expected.article);
    expect(article.body).toBe(expectedBody);
  });

  it('has the headings that a reader sees', async () => {
    const { blocks } = await clean({ labeller });
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(expected.headings);
  });

  it('says of the other lines what they are', async () => {
    const { provenance = [] } = await clean({ labeller });
    const told = expected.ledger.map((verdict) => {
      const [first, last] = verdict.lines;
      const entries = provenance.filter(({ lines }) => lines[0] <= last && lines[1] >= first);
      const others = entries.filter(
        ({ became, reason }) =>
          became !== verdict.became || (verdict.reason !== undefined && reason !== verdict.reason),
      );
      return { verdict, entries: entries.length > 0, others };
    });
    expect(told).toEqual(expected.ledger.map((verdict) => ({ verdict, entries: true, others: [] })));
  });
});
