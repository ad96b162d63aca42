import * as z from 'zod/mini';
import type { CleanOptions } from '../../src/check-options.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { type Article, articleSchema } from '../../src/schema/article.ts';
import { type Fixture, fixturesBelow } from './read-fixture.ts';

const { title, byline, authors, datePublished, dateModified, dateline, siteName, language } = articleSchema.shape;

const expectedSchema = z.strictObject({
  about: z.string().check(z.minLength(1)),
  /** False where it takes the classifier: rules alone do not tell this page's parts. */
  byRules: z.optional(z.boolean()),
  /** The fields as a careful reader takes them from the page. */
  article: z.strictObject({
    title,
    byline,
    authors,
    datePublished,
    dateModified,
    dateline: z.optional(dateline),
    siteName: z.optional(siteName),
    language,
  }),
  headings: z.array(z.string()),
  /** What became of lines, first and last; without a reason any will do. */
  ledger: z.array(
    z.strictObject({
      lines: z.tuple([z.int(), z.int()]),
      became: z.string(),
      reason: z.optional(z.string()),
    }),
  ),
});

export interface PageFixture {
  readonly name: string;
  /** Of pages in another encoding than UTF-8 just the ASCII in it is right. */
  readonly source: string;
  readonly format: 'text' | 'html' | 'markdown';
  readonly expected: z.infer<typeof expectedSchema>;
  /** expected.txt: the blocks of the body, parted by blank lines. */
  readonly expectedBody: string;
  readonly clean: (options?: CleanOptions) => Promise<Article>;
}

const FORMS = { 'input.txt': 'text', 'input.html': 'html', 'input.md': 'markdown' } as const;

/** fixtures/pages/<name>: a whole page and what a careful reader takes from it. */
export function pageFixtures(): PageFixture[] {
  return fixturesBelow('pages').map((fixture) => {
    const [file, format] = inputOf(fixture);
    const source = fixture.file(file);
    return {
      name: fixture.name,
      source,
      format,
      expected: expectedSchema.parse(JSON.parse(fixture.file('expected.json'))),
      expectedBody: fixture.file('expected.txt').trimEnd(),
      clean: (options) => cleanArticle(fixture.bytes(file), { ...options, inputFormat: format, provenance: true }),
    };
  });
}

function inputOf(fixture: Fixture): [string, PageFixture['format']] {
  const found = Object.entries(FORMS).find(([name]) => fixture.has(name));
  if (!found) throw new Error(`${fixture.name} has no input`);
  return found;
}
