import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import type { Block } from '../../src/document/document.ts';
import { readHtml } from '../../src/document/html-reader.ts';
import { compileRules } from '../../src/rules/compile-rules.ts';
import { globMatcher } from '../../src/rules/glob.ts';
import { asSeenByRules, rulesFor } from '../../src/rules/rule-set.ts';
import type { RulesConfig } from '../../src/rules/rules-config.ts';

type Rule = RulesConfig['rules'][number];
type Match = Rule['match'];

const configOf = (...rules: RulesConfig['rules']): RulesConfig => ({ version: 1, rules });

/** Whether a rule that goes by these patterns matches a block of the text. */
async function isMatched(match: Match, text: string): Promise<boolean> {
  const { rules } = await compileRules(configOf({ name: 'it', action: 'remove', match }));
  return rules[0]?.matches(asSeenByRules({ text } as Block)) === true;
}

describe('a pattern', () => {
  it.each([
    [{ exact: ['Read more'] }, 'Read more', true],
    [{ exact: ['Read more'] }, 'Read more stories', false],
    [{ exact: ['read more'] }, 'Read more', false],
    [{ exact: ['  Read \n more '] }, 'Read more', true],
    [{ exact: ['Won Lost Drawn'] }, 'Won\tLost\tDrawn', true],
    [{ exact: ['other', 'Read more'] }, 'Read more', true],
    [{ prefix: ['By '] }, 'By Jane Roe', true],
    [{ prefix: ['By '] }, 'Bystanders saw it', false],
    [{ prefix: ['By'] }, 'Bystanders saw it', true],
    [{ prefix: ['Roe'] }, 'By Jane Roe', false],
    [{ glob: ['* min read'] }, '5 min read', true],
    [{ glob: ['* min read'] }, '5 min reading', false],
    [{ glob: ['a.c'] }, 'abc', false],
    [{ regex: ['^\\d+ min'] }, '5 min read', true],
    [{ regex: ['min'] }, '5 min read', true],
    [{ regex: ['^min$'] }, '5 min read', false],
    [{ regex: ['(?i)READ$'] }, '5 min read', true],
    [{ regex: ['^\\p{Lu}\\p{L}+$'] }, 'Ærø', true],
    [{ exact: ['no'], regex: ['read'] }, '5 min read', true],
  ])('%j against %j: %s', async (match, text, expected) => {
    expect(await isMatched(match, text)).toBe(expected);
  });
});

describe('a glob', () => {
  it.each([
    ['*', '', true],
    ['a*', 'a', true],
    ['*a*', 'bab', true],
    ['a*a', 'a', false],
    ['a*ba', 'aba', true],
    ['*aab', 'aaab', true],
    ['a*b*c', 'abcbbc', true],
    ['a*b*c', 'acb', false],
    ['', '', true],
    ['', 'a', false],
    ['**', 'x', true],
  ])('%j is %j: %s', (glob, text, expected) => {
    expect(globMatcher(glob)(text)).toBe(expected);
  });
});

const PAGE = `
<main id="story" class="wide"><section class="Body text" lang="en-GB">
<p>one</p>
<div class="promo"><p>two</p><ul><li><a href="https://ads.example/x">three</a></li></ul></div>
<p>four <b class="promo">bold</b></p>
<div data-kind="letters from readers"><blockquote><p constructor="x">five</p></blockquote></div>
</section></main>`;

/** First words of the blocks that a selector matches. */
async function selected(selector: string): Promise<string[]> {
  const { selectors } = await compileRules(configOf({ name: 'it', action: 'remove', match: { selector: [selector] } }));
  const { blocks } = await readHtml(PAGE, { marks: selectors });
  return blocks.filter(({ marks = [] }) => marks.length > 0).map(({ text }) => text.split(' ')[0] as string);
}

describe('a selector matches blocks that stand in the element as a whole', () => {
  it.each([
    ['p', ['one', 'two', 'four', 'five']],
    ['.promo', ['two', 'three']],
    ['b.promo', []],
    ['#story > .promo', []],
    ['#story > section > .promo', ['two', 'three']],
    ['#story .promo p', ['two']],
    ['main section main p', []],
    ['div div', []],
    ['section *', ['one', 'two', 'three', 'four', 'five']],
    ['DIV.promo', ['two', 'three']],
    ['.body', []],
    ['.Body.text:not(#x) > p', ['one', 'four']],
    ['p:not(.promo p)', null],
    [':is(ul, blockquote)', ['three', 'five']],
    ['div:not([data-kind], .other)', ['two', 'three']],
    ['[data-kind]', ['five']],
    ['[data-kind~=from] p', ['five']],
    ['[data-kind^=letter]', ['five']],
    ['[data-kind$=READERS i]', ['five']],
    ['[data-kind*="s f"]', ['five']],
    ['[data-kind*=""]', []],
    ['[lang|=en] > p', ['one', 'four']],
    ['a[href="https://ads.example/x"], blockquote', ['three', 'five']],
    ['[constructor]', ['five']],
    ['[constructor=x]', ['five']],
    ['[toString]', []],
  ])('%s', async (selector, words) => {
    if (words === null) await expect(selected(selector)).rejects.toThrow(':not with this content is not supported');
    else expect(await selected(selector)).toEqual(words);
  });
});

describe('a site', () => {
  it.each([
    [['example.org'], 'https://example.org/a', true],
    [['example.org'], 'https://www.example.org/a', true],
    [['www.Example.org'], 'https://example.org/a', true],
    [['example.org'], 'https://www2.example.org/a', true],
    [['example.org'], 'https://news.example.org/a', false],
    [['*.example.org'], 'https://news.example.org/a', true],
    [['*.example.org'], 'https://example.org/a', false],
    [['*.example.org'], 'https://example.org.example.net/a', false],
    [['example.*', 'other.example'], 'https://other.example/a', true],
    [['example.org'], null, false],
    [['example.org'], 'no address', false],
    [undefined, null, true],
  ])('%j has %j: %s', async (sites, url, expected) => {
    const set = await compileRules(
      configOf({ name: 'it', action: 'remove', match: { exact: ['x'] }, ...(sites && { sites }) }),
    );
    expect(rulesFor(set, url).rules).toHaveLength(expected ? 1 : 0);
  });
});

const STORY = [
  'The Saltmarsh Courier',
  'Harbour board votes to keep the old ferry',
  'The board of Saltmarsh harbour voted on Tuesday to keep the old ferry for another winter, against the wish of its skippers.',
  'Share',
  'Skippers had asked for a new boat, since the old one was late on most mornings and nobody on the island believed in it.',
  'We use cookies to make this page better. Accept all cookies?',
  'The chair said that she had heard them, and she promised that the boat would have a new engine by the spring of next year.',
].join('\n');

describe('in an article', () => {
  const clean = (...rules: RulesConfig['rules']) =>
    cleanArticle(STORY, { inputFormat: 'text', provenance: true, rules: configOf(...rules) });

  it('what a rule keeps no cleaner takes, nor the classifier', async () => {
    const plain = await cleanArticle(STORY, { inputFormat: 'text' });
    for (const line of ['Share', 'We use cookies']) expect(plain.body).not.toContain(line);
    const { body } = await clean({ name: 'ours', action: 'keep', match: { prefix: ['Share', 'We use cookies'] } });
    for (const line of ['Share', 'We use cookies']) expect(body).toContain(line);
  });

  it('what two rules match the first decides', async () => {
    const keep: Rule = { name: 'k', action: 'keep', match: { exact: ['Share'] } };
    const remove: Rule = { name: 'r', action: 'remove', match: { prefix: ['Sha'] }, reason: 'our-buttons' };
    expect((await clean(keep, remove)).body).toContain('Share');
    const { body, provenance, removed } = await clean(remove, keep);
    expect(body).not.toContain('Share');
    expect(removed['our-buttons']).toBe(1);
    expect(provenance).toContainEqual({
      lines: [4, 4],
      chars: expect.any(Array),
      text: 'Share',
      became: 'removed',
      by: 'custom-rules',
      reason: 'our-buttons',
      evidence: 'rule r',
    });
  });

  it('the rules in use have a name that changes with them', async () => {
    const remove = (text: string) => clean({ name: 'r', action: 'remove', match: { exact: [text] } });
    const [one, same, other] = [await remove('a'), await remove('a'), await remove('b')];
    expect(one.cleaner.rules).toMatch(/^rules-[0-9a-f]{8}$/);
    expect(same.cleaner.rules).toBe(one.cleaner.rules);
    expect(other.cleaner.rules).not.toBe(one.cleaner.rules);
    expect((await cleanArticle(STORY)).cleaner.rules).toBe(null);
  });

  it('an end counts after the start alone', async () => {
    const { body } = await clean(
      { name: 's', action: 'start', match: { prefix: ['The board'] } },
      { name: 'e', action: 'end', match: { exact: ['The Saltmarsh Courier', 'Share'] } },
    );
    expect(body).toBe(STORY.split('\n')[2]);
  });

  it('without a start an end counts after the title', async () => {
    const html = `<title>Ferry stays</title><p>Ferry</p><h1>Ferry stays</h1><p>${STORY.split('\n')[2]}</p><p>Ferry</p><p>x</p>`;
    const { body } = await cleanArticle(html, {
      rules: configOf({ name: 'e', action: 'end', match: { exact: ['Ferry'] } }),
      labeller: false,
    });
    expect(body).toBe(STORY.split('\n')[2]);
  });
});
