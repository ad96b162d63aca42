import { describe, expect, it } from 'vitest';
import { pageFixtures } from './page-fixture.ts';

describe.each(pageFixtures())('$name', ({ expected, expectedBody, clean }) => {
  it(expected.about, async () => {
    const article = await clean();
    expect(article).toMatchObject(expected.article);
    expect(article.body).toBe(expectedBody);
  });

  it('has the headings that a reader sees', async () => {
    const { blocks } = await clean();
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(expected.headings);
  });

  it('says of the other lines what they are', async () => {
    const { provenance = [] } = await clean();
    const told = expected.ledger.map((verdict) => {
      const [first, last] = verdict.lines;
      const entries = provenance.filter(({ lines }) => lines[0] >= first && lines[1] <= last);
      const others = entries.filter(
        ({ became, reason }) =>
          became !== verdict.became || (verdict.reason !== undefined && reason !== verdict.reason),
      );
      return { verdict, entries: entries.length > 0, others };
    });
    expect(told).toEqual(expected.ledger.map((verdict) => ({ verdict, entries: true, others: [] })));
  });
});
