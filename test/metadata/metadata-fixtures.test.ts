import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readDocument } from '../../src/document/read-document.ts';
import { readMetadata } from '../../src/metadata/read-metadata.ts';
import { detectLanguage } from '../../src/page/detect-language.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { proseOf } from '../../src/page/prose-of.ts';
import { fixturesBelow } from '../helpers/read-fixture.ts';

const text = z.optional(z.nullable(z.string()));
const date = text;
const expectedSchema = z.strictObject({
  about: z.string().check(z.minLength(1)),
  url: z.optional(z.string()),
  /** The fields that the case is about. */
  fields: z.strictObject({
    title: z.string(),
    authors: z.array(z.string()),
    datePublished: date,
    dateModified: date,
    siteName: text,
    section: text,
    description: text,
    image: text,
    publisher: text,
    canonicalUrl: text,
  }),
});

const FORMATS = [
  ['text', 'input.txt'],
  ['html', 'input.html'],
  ['markdown', 'input.md'],
] as const;

/** fixtures/metadata/<name>: a page, and what a careful reader takes for its fields. No model has a say in them. */
describe.each(fixturesBelow('metadata'))('$name', (fixture) => {
  const { about, url = null, fields } = expectedSchema.parse(JSON.parse(fixture.file('expected.json')));

  it(about, async () => {
    const [format, name] = FORMATS.find(([, file]) => fixture.has(file)) ?? FORMATS[0];
    const source = fixture.file(name);
    const document = await readDocument(source, format, url);
    const page = new PageAnalysis(document, url);
    const language = await detectLanguage(page.table, proseOf(document.blocks));
    const found = await readMetadata(page, { language, referenceDate: null });
    const told = {
      title: found.title?.value ?? null,
      authors: found.authors?.value ?? [],
      datePublished: found.datePublished?.value ?? null,
      dateModified: found.dateModified?.value ?? null,
      siteName: found.siteName?.value ?? null,
      section: found.section?.value ?? null,
      description: found.description?.value ?? null,
      image: found.image?.value ?? null,
      publisher: found.publisher?.value ?? null,
      canonicalUrl: found.canonicalUrl?.value ?? null,
    };
    expect(told).toMatchObject(fields);
  });
});
