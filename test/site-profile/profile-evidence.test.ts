import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { learnPage } from '../../src/jobs/learn-page.ts';
import { KnownSite } from '../../src/site-profile/known-site.ts';
import { lineForm, lineHash } from '../../src/site-profile/line-hash.ts';
import { NO_ADDRESS, Profile } from '../../src/site-profile/profile.ts';
import { SiteProfile } from '../../src/site-profile/site-profile.ts';
import { furnitureOf, STORY_COUNT, sitePage, storyOf } from '../helpers/site-pages.ts';

const REFRAIN = 'The sea gives and the sea takes, as we say here every week.';
const hashOf = lineHash(null);
const keyOf = (text: string): string => hashOf(lineForm(text) as string);
const blocksOf = (text: string): readonly Block[] => readText(text).blocks;
const linesOf = (text: string): string[] => blocksOf(text).map((block) => keyOf(block.text));
const stories = Array.from({ length: STORY_COUNT }, (_, story) => story);

async function sketchesOf(pages: readonly string[]): Promise<string[]> {
  return Promise.all(pages.map(async (page) => (await learnPage(page, {})).sketch));
}

async function profileOf(pages: readonly string[], url: string | null = null): Promise<SiteProfile> {
  const profile = new Profile(null);
  for (const page of pages) {
    const { site, ...learned } = await learnPage(page, { url });
    profile.add(site, learned);
  }
  return new SiteProfile('profile-test', profile, hashOf);
}

describe('a site', () => {
  it('counts a page scraped twice, and an article at two addresses, once', async () => {
    const copies = [
      sitePage('harbour', 0),
      sitePage('harbour', 0).replace('Tides', 'Waves'),
      `${sitePage('harbour', 0)}\n\nSeen 3 times`,
    ];
    const site = new KnownSite(
      'harbour',
      await sketchesOf([...copies, sitePage('harbour', 1), sitePage('harbour', 2)]),
    );
    expect(site.articles).toBe(3);
  });

  it('has no word on a page from the page itself or its copies', async () => {
    const site = new KnownSite('harbour', await sketchesOf(stories.map((story) => sitePage('harbour', story))));
    const told = site.evidenceOn(linesOf(sitePage('harbour', 0).replace('Tides', 'Waves')));
    expect(told.articles).toBe(STORY_COUNT - 1);
    const paragraph = linesOf(sitePage('harbour', 0)).indexOf(keyOf(storyOf(0)[0] as string));
    expect(told.standings[paragraph]).toEqual({ articles: 0, inBody: 0 });
    expect(told.body[paragraph]).toBeGreaterThan(0.8 * (told.present[paragraph] as number));
  });

  it('has as its own what most pages begin and end with, and not what they have in their midst', async () => {
    // Nothing on these pages but the site tells that its lines are not of the article.
    const site = new KnownSite(
      'valley',
      await sketchesOf(stories.map((story) => sitePage('valley', story, [REFRAIN]))),
    );
    const standings = site.standings();
    for (const line of furnitureOf('valley'))
      expect(standings.get(keyOf(line))).toEqual({ articles: STORY_COUNT, inBody: 0 });
    expect(standings.get(keyOf(REFRAIN))).toEqual({ articles: STORY_COUNT, inBody: STORY_COUNT });
  });

  it('does not have an article as its own that stands on most of its pages', async () => {
    const syndicated = ['Skip to the content', 'The Harbour Ledger', 'Tides and weather for today'].map((line, n) =>
      sitePage('harbour', 0).replace(line, `Edition number ${'abc'[n]} of the day`),
    );
    const site = new KnownSite(
      'harbour',
      await sketchesOf([...syndicated, sitePage('harbour', 1), sitePage('harbour', 2)]),
    );
    for (const paragraph of storyOf(0))
      expect(site.standings().get(keyOf(paragraph))).toEqual({ articles: 1, inBody: 1 });
  });
});

describe('the evidence on a page', () => {
  const flat = (count: number, odds: number): Float32Array => new Float32Array(count).fill(odds);
  const pages = stories.slice(1).map((story) => sitePage('harbour', story, [REFRAIN]));
  const page = sitePage('harbour', 0, [REFRAIN]);
  const at = (text: string): number => linesOf(page).indexOf(keyOf(text));

  it('lowers the odds of the lines of the site and raises those of what stands where articles do', async () => {
    const evidence = (await profileOf(pages)).evidence(blocksOf(page), null);
    const weighed = evidence?.weigh(flat(blocksOf(page).length, 0)) ?? [];
    for (const line of furnitureOf('harbour')) expect(weighed[at(line)]).toBeLessThan(-0.5);
    for (const paragraph of storyOf(0)) expect(weighed[at(paragraph)]).toBeGreaterThan(0.3);
  });

  it('never lowers those of a line that stands in the midst of the body, here as elsewhere', async () => {
    const evidence = (await profileOf(pages)).evidence(blocksOf(page), null);
    expect(evidence?.repeats(at(REFRAIN))).toBeNull();
    for (const odds of [-0.2, 0, 2]) {
      const weighed = evidence?.weigh(flat(blocksOf(page).length, odds)) ?? [];
      expect(weighed[at(REFRAIN)]).toBeGreaterThanOrEqual(Math.fround(odds));
    }
  });

  it('is none for a page of a site that the profile does not hold', async () => {
    const profile = await profileOf(pages, 'https://www.harbour.example/');
    const other = sitePage('valley', 0);
    expect(profile.evidence(blocksOf(other), null)).toBeNull();
    expect(profile.evidence(blocksOf(other), 'https://valley.example/')).toBeNull();
    expect(profile.evidence(blocksOf(page), 'https://harbour.example/other')).not.toBeNull();
    expect(profile.evidence(blocksOf(page), null)).not.toBeNull();
  });

  it('is none where but one other article is known', async () => {
    expect((await profileOf(pages.slice(0, 1))).evidence(blocksOf(page), null)).toBeNull();
    expect((await profileOf([pages[0] as string, page])).evidence(blocksOf(page), null)).toBeNull();
  });

  it('takes any page that can be read, even without a line', async () => {
    const profile = await profileOf([
      ...pages,
      'Nothing but a line that is long enough to be read as the article of a page.',
    ]);
    expect(profile.evidence([], null)).toBeNull();
    expect(profile.evidence(blocksOf('1\n\n2\n\n3'), null)).toBeNull();
    expect(new SiteProfile('empty', new Profile(null), hashOf).evidence(blocksOf(page), NO_ADDRESS)).toBeNull();
  });
});
