import * as z from 'zod/mini';
import { Page } from '../src/cleaners/page.ts';
import { readHtml } from '../src/document/html-reader.ts';
import { readText } from '../src/document/text-reader.ts';
import { type Fixture, fixturesBelow } from './read-fixture.ts';

const verdict = z.strictObject({ line: z.int(), reason: z.string() });

const expectedSchema = z.strictObject({
  about: z.string().check(z.minLength(1)),
  /** What the pipeline would know of the page before the chain runs. */
  titleLine: z.optional(z.int()),
  language: z.optional(z.string()),
  /** The lines that the cleaner removes and those it suspects; it leaves all others alone. */
  removed: z.array(verdict),
  suspected: z.array(verdict),
});

export interface CleanerFixture {
  readonly cleaner: string;
  readonly name: string;
  readonly expected: z.infer<typeof expectedSchema>;
  readonly page: () => Promise<Page>;
}

/** fixtures/cleaners/<cleaner>/<case>: what one cleaner by itself says of a text. */
export function cleanerFixtures(): CleanerFixture[] {
  return fixturesBelow('cleaners').map((fixture) => {
    const expected = expectedSchema.parse(JSON.parse(fixture.file('expected.json')));
    const cleaner = fixture.name.split('/')[1] as string;
    return { cleaner, name: fixture.name, expected, page: () => pageOf(fixture, expected) };
  });
}

async function pageOf(fixture: Fixture, { titleLine, language }: CleanerFixture['expected']): Promise<Page> {
  const document = fixture.has('input.html')
    ? await readHtml(fixture.file('input.html'), { url: null })
    : readText(fixture.file('input.txt'));
  const title = document.blocks.find(({ place }) => place.lines[0] === titleLine) ?? null;
  return new Page(document, {
    titleBlock: title?.index ?? null,
    title: title?.text ?? null,
    language: language ?? null,
  });
}

/** The verdicts on a page, by the first line of each block. */
export function verdictsOn(page: Page) {
  const removed: { line: number; reason: string }[] = [];
  const suspected: { line: number; reason: string }[] = [];
  for (const { index, place } of page.blocks) {
    const line = place.lines[0];
    const fate = page.fates[index];
    const suspicion = page.suspicions[index];
    if (fate?.became === 'removed') removed.push({ line, reason: fate.reason });
    else if (suspicion) suspected.push({ line, reason: suspicion.reason });
  }
  return { removed, suspected };
}
