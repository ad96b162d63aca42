import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { bareHost } from '../../src/document/host.ts';
import { globMatcher } from '../../src/rules/glob.ts';
import type { RulesConfig } from '../../src/rules/rules-config.ts';
import { SiteIndex } from '../../src/rules/site-index.ts';
import { tryRules } from '../../src/rules/try-rules.ts';

describe('the index of sites', () => {
  const label = fc.constantFrom('a', 'b', 'news', '');
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  const site = fc.oneof(
    host,
    host.map((name) => `*.${name}`),
    host.map((name) => `www.${name}`),
    host.map((name) => `${name}.*`),
    fc.constantFrom('*', '*.*', '*.*.a', '**', '*a', 'a*b'),
  );
  const rules = fc.array(
    fc.record({ sites: fc.option(fc.array(site, { minLength: 1, maxLength: 3 }), { nil: undefined }) }),
    {
      maxLength: 8,
    },
  );

  it('finds the rules that a comparison with each of their sites finds', () => {
    fc.assert(
      fc.property(rules, fc.option(host), (list, name) => {
        const one = ({ sites }: { sites?: string[] | undefined }) =>
          !sites || (name !== null && sites.some((pattern) => globMatcher(bareHost(pattern))(name)));
        expect(new SiteIndex(list).rulesFor(name)).toEqual(list.flatMap((rule, at) => (one(rule) ? [at] : [])));
      }),
      { seed: 1871, numRuns: 500 },
    );
  });
});

const SITES = 2000;

const ofSite = (at: number): RulesConfig['rules'] => [
  {
    name: `site-${at}-promo`,
    sites: [`site${at}.example`],
    action: 'remove',
    match: { selector: [`#promo-${at}`, '.promo p'] },
    reason: 'house-promo',
    examples: { matches: [`<div id="promo-${at}"><p>Win a day on the pilot boat</p></div>`] },
  },
  {
    name: `site-${at}-body`,
    sites: [`site${at}.example`, `*.site${at}.example`],
    action: 'body',
    match: { selector: ['main .story'] },
  },
];

const config: RulesConfig = { version: 1, rules: Array.from({ length: SITES }, (_, at) => ofSite(at)).flat() };

const STORY =
  'The harbour council voted on Tuesday to keep the old ferry for three more winters, and the crews cheered.';
const page = (canonical: string) => `<html><head><link rel="canonical" href="${canonical}"></head><body>
<main><h1>Ferry stays</h1><div class="story"><p>${STORY}</p><p>${STORY.replace('Tuesday', 'Monday')}</p></div>
<div id="promo-7"><p>Readers of the paper can win a day on the pilot boat with the harbour master this spring.</p></div></main></body></html>`;

describe('a config with the rules of thousands of sites', () => {
  const removedBy = async (html: string, url?: string) => {
    const { provenance = [] } = await cleanArticle(html, {
      inputFormat: 'html',
      rules: config,
      provenance: true,
      ...(url && { url }),
    });
    return provenance.filter(({ by }) => by === 'custom-rules').map(({ evidence }) => evidence);
  };

  it.each([
    ['given', 'https://www.site7.example/ferry', 'https://other.example/ferry'],
    ['declared by the page', undefined, 'https://site7.example/ferry'],
  ])('judges a page by the rules for its site, whose address is %s', async (_, url, canonical) => {
    expect(await removedBy(page(canonical), url)).toContain('rule site-7-promo');
  });

  it('asks no rule of another site', async () => {
    expect(await removedBy(page('https://site8.example/ferry'))).not.toContain('rule site-7-promo');
    expect(await removedBy(page('https://other.example/ferry'))).toEqual([]);
  });

  it('is tried as a whole', async () => {
    const { examples, remarks } = await tryRules(config);
    expect(examples).toBe(SITES);
    expect(remarks.filter(({ isFault }) => isFault)).toEqual([]);
  });
});
