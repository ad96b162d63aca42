import * as z from 'zod/mini';
import { Page } from '../../src/cleaners/page.ts';
import { readHtml } from '../../src/document/html-reader.ts';
import { readMarkdown } from '../../src/document/markdown-reader.ts';
import { readText } from '../../src/document/text-reader.ts';
import { learnPage } from '../../src/jobs/learn-page.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { compileRules } from '../../src/rules/compile-rules.ts';
import { rulesFor } from '../../src/rules/rule-set.ts';
import { lineForm, lineHash } from '../../src/site-profile/line-hash.ts';
import { NO_ADDRESS, Profile } from '../../src/site-profile/profile.ts';
import { SiteProfile } from '../../src/site-profile/site-profile.ts';
import { type Fixture, fixturesBelow } from './read-fixture.ts';

const verdict = z.strictObject({ line: z.int(), reason: z.string() });

const expectedSchema = z.strictObject({
  about: z.string().check(z.minLength(1)),
  /** What the pipeline would know of the page before the chain runs. */
  titleLine: z.optional(z.int()),
  language: z.optional(z.string()),
  /** What a person has decided of lines of the site's profile. */
  decided: z.optional(z.record(z.string(), z.enum(['keep', 'remove']))),
  /** The lines that the cleaner removes and those it flags; it leaves all others alone. */
  removed: z.array(verdict),
  flagged: z.array(verdict),
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

async function pageOf(fixture: Fixture, expected: CleanerFixture['expected']): Promise<Page> {
  const { titleLine, language } = expected;
  const rules = fixture.has('rules.json') ? await compileRules(JSON.parse(fixture.file('rules.json'))) : null;
  const document = fixture.has('input.html')
    ? await readHtml(fixture.file('input.html'), { url: null, marks: rules?.selectors ?? null })
    : fixture.has('input.md')
      ? await readMarkdown(fixture.file('input.md'))
      : readText(fixture.file('input.txt'));
  const title = document.blocks.find(({ place }) => place.lines[0] === titleLine) ?? null;
  return new Page(new PageAnalysis(document), {
    titleBlock: title?.index ?? null,
    title: title?.text ?? null,
    language: language ?? null,
    rules: rules && rulesFor(rules, null),
    site: (await profileOf(fixture, expected))?.evidence(document.blocks, null) ?? null,
  });
}

/** What other pages of the site, site/1.txt and so on, teach; null where a case has none. */
async function profileOf(fixture: Fixture, { decided = {} }: CleanerFixture['expected']): Promise<SiteProfile | null> {
  if (!fixture.has('site')) return null;
  const profile = new Profile(null);
  for (let page = 1; fixture.has(`site/${page}.txt`); page++) {
    const { site, ...learned } = await learnPage(fixture.file(`site/${page}.txt`), {});
    profile.add(site, learned);
  }
  const hashOf = lineHash(null);
  for (const [text, decision] of Object.entries(decided))
    profile.sites.get(NO_ADDRESS)?.decide(hashOf(lineForm(text) as string), decision);
  return new SiteProfile('profile', profile, hashOf);
}

/** The verdicts on a page, by the first line of each block. */
export function verdictsOn(page: Page) {
  const removed: { line: number; reason: string }[] = [];
  const flagged: { line: number; reason: string }[] = [];
  for (const { index, place } of page.blocks) {
    const line = place.lines[0];
    const outcome = page.outcomes.of(index);
    const flag = page.outcomes.flagOf(index);
    if (outcome?.became === 'removed') removed.push({ line, reason: outcome.reason });
    else if (flag) flagged.push({ line, reason: flag.reason });
  }
  return { removed, flagged };
}
