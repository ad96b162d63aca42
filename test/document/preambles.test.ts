import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cleanArticle } from '../../src/clean-article.ts';
import { fixturesBelow } from '../helpers/read-fixture.ts';

const expectedSchema = z.strictObject({
  /** The fields that what stands around the text states. */
  article: z.strictObject({
    title: z.string(),
    authors: z.optional(z.array(z.string())),
    datePublished: z.optional(z.nullable(z.string())),
    url: z.optional(z.nullable(z.string())),
  }),
  /** The whole body, where nothing but the text is in it. */
  body: z.optional(z.array(z.string())),
});

/** fixtures/preambles/<name>: a text with front matter, labels, an export's data, a mail's or an archive's lines around it. */
describe.each(fixturesBelow('preambles'))('$name', (fixture) => {
  const isMarkdown = fixture.has('input.md');
  const source = fixture.file(isMarkdown ? 'input.md' : 'input.txt');
  const expected = expectedSchema.parse(JSON.parse(fixture.file('expected.json')));
  const clean = () => cleanArticle(source, { inputFormat: isMarkdown ? 'markdown' : 'text', provenance: true });

  it('states the fields and leaves the text', async () => {
    const article = await clean();
    expect(article).toMatchObject(expected.article);
    if (expected.body) expect(article.blocks.map(({ text }) => text)).toEqual(expected.body);
  });

  it('has every line in the ledger, once', async () => {
    const { provenance = [] } = await clean();
    const lines = source.split(/\r\n?|\n/);
    const places = provenance.flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, step) => first + step),
    );
    const missing = lines.filter((line, at) => /[\p{L}\p{N}]/u.test(line) && !places.includes(at + 1));
    expect(missing.filter((line) => !/^\[\d\]: /.test(line))).toEqual([]);
    expect(provenance.map(({ lines: [first] }) => first)).toEqual(
      provenance.map(({ lines: [first] }) => first).toSorted((a, b) => a - b),
    );
  });
});
