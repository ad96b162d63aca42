import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { CleanArticleError } from '../../src/errors.ts';
import { compileRules } from '../../src/rules/compile-rules.ts';
import { globMatcher } from '../../src/rules/glob.ts';
import type { RulesConfig } from '../../src/rules/rules-config.ts';
import type { Article } from '../../src/schema/article.ts';
import { scrambledPage } from '../helpers/page-arbitraries.ts';
import { pageFixtures } from '../helpers/page-fixture.ts';

fc.configureGlobal({ seed: 1871, numRuns: 100 });

const linesOfFixtures = pageFixtures()
  .filter(({ format }) => format === 'text')
  .flatMap(({ source }) => source.split('\n'))
  .filter((line) => line.trim() !== '' && line.length < 1000);
const line = fc.constantFrom(...linesOfFixtures);
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const match = fc.oneof(
  line.map((text) => ({ exact: [text] })),
  line.map((text) => ({ prefix: [text.slice(0, 5).trim() || 'x'] })),
  fc.constantFrom('*', 'S*', '*ago', '* *').map((glob) => ({ glob: [glob] })),
  fc.constantFrom('^\\d', 'ago$', '(?i)share', '(x+x+)+y').map((regex) => ({ regex: [regex] })),
  line.map((text) => ({ regex: [escaped(text.slice(0, 40))] })),
  fc.constantFrom('p', 'div > p', '.x, li', '*').map((selector) => ({ selector: [selector] })),
);
const rules = fc
  .array(fc.tuple(fc.constantFrom('remove', 'keep', 'start', 'end'), match, fc.boolean()), { maxLength: 6 })
  .map(
    (list): RulesConfig => ({
      version: 1,
      rules: list.map(([action, match, hasReason], at) => ({
        name: `rule-${at}`,
        action: action as 'remove',
        match,
        ...(hasReason && action !== 'keep' && { reason: `reason-${at}` }),
      })),
    }),
  );

async function articleOf(source: string, rules: RulesConfig | null, inputFormat: 'text' | 'html' | 'markdown') {
  try {
    return await cleanArticle(source, { inputFormat, provenance: true, rules });
  } catch (error) {
    if (error instanceof CleanArticleError) return null;
    throw error;
  }
}

const told = ({ provenance = [] }: Article) => provenance.map(({ lines, columns, text }) => ({ lines, columns, text }));

describe('whatever the rules', () => {
  it('the ledger tells of the same blocks, and the body is those of them that stay, in order', async () => {
    await fc.assert(
      fc.asyncProperty(scrambledPage, rules, async (source, rules) => {
        for (const form of ['text', 'html', 'markdown'] as const) {
          const plain = await articleOf(source, null, form);
          const ruled = await articleOf(source, rules, form);
          if (ruled) {
            const body = (ruled.provenance ?? []).filter(({ became }) => became === 'body');
            expect(ruled.blocks.map(({ text }) => text)).toEqual(body.map(({ text }) => text));
            if (plain) expect(told(ruled)).toEqual(told(plain));
          }
          expect(await articleOf(source, structuredClone(rules), form)).toEqual(ruled);
        }
      }),
    );
  });

  it('what they say becomes of a block is what the first of them says that matches it', async () => {
    await fc.assert(
      fc.asyncProperty(scrambledPage, rules, async (source, config) => {
        const verdicts = config.rules.filter(({ action }) => action === 'remove' || action === 'keep');
        const ruled = await articleOf(source, { version: 1, rules: verdicts }, 'text');
        const { rules } = await compileRules({ version: 1, rules: verdicts });
        for (const { text, became, by, evidence } of ruled?.provenance ?? []) {
          if (became !== 'body' && became !== 'removed') continue;
          const line = text.replace(/\s+/g, ' ').trim();
          const first = rules.find((rule) => rule.matches({ text: line, marks: [] }));
          if (first?.action === 'keep') expect(became).toBe('body');
          if (first?.action === 'remove') expect(evidence).toBe(`rule ${first.name}`);
          if (!first) expect(by).not.toBe('custom-rules');
        }
      }),
    );
  });
});

describe('a glob', () => {
  it('is what the regular expression with .* for * is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '$&'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (glob, text) => {
        const expected = new RegExp(`^${glob.split('*').map(escaped).join('.*')}$`).test(text);
        expect(globMatcher(glob)(text)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});

/** Each of these would run for hours where time is not linear; the test's time limit tells. */
describe('hostile rules and pages end', () => {
  const cleaned = (source: string, match: RulesConfig['rules'][number]['match'], inputFormat: 'text' | 'html') =>
    articleOf(source, { version: 1, rules: [{ name: 'it', action: 'remove', match }] }, inputFormat);

  it.each([
    ['nested repeats', { regex: ['(x+x+)+y', '^(x|x)*$', '(x*)*z', '(.*)(.*)(.*)(.*)(.*)q'] }],
    ['a count', { regex: ['(x|y)*x(x|y){200}z'] }],
    ['many stars', { glob: [`${'*x'.repeat(400)}*y`] }],
  ])('%s', async (_what, match) => {
    const long = 'x'.repeat(200_000);
    await cleaned(`${long}\n${'x y '.repeat(50_000)}`, match, 'text');
  });

  it('selectors on deep and wide pages', async () => {
    const depth = 4000;
    const page = `${'<div class="a">'.repeat(depth)}${'<p>word</p>'.repeat(20_000)}`;
    await cleaned(
      page,
      { selector: ['.x p', `${'div '.repeat(100)}p.x`, 'div > .a .a .a .a > p', ':not(div) p'] },
      'html',
    );
  });

  it('long attributes', async () => {
    const page = `<p class="${'a '.repeat(200_000)}" id="${'-'.repeat(200_000)}">word</p>`.repeat(3);
    await cleaned(
      page,
      { selector: ['.b', '[class*="a b"]', '[id$="-x"]', '[id|=x]', '#y', '[class=" A " i]'] },
      'html',
    );
  });
});
