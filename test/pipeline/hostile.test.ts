import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { BrokenProperty, checkBody, checkCharacters, checkLedger } from '../../fuzz/page-properties.ts';
import { formatArticle } from '../../src/article/format-article.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import type { PageFormat } from '../../src/document/document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { articleOf } from '../helpers/article-of.ts';
import { benchModule } from '../helpers/bench-module.ts';

interface Bomb {
  readonly form: PageFormat;
  readonly name: string;
  readonly make: (size: number) => string;
}

const BOMBS: readonly Bomb[] = (await benchModule('bombs/bombs.mjs')).BOMBS;

const PROSE =
  'The harbour board told its skippers on Monday that no boat may leave before the storm has passed. '.repeat(4);

describe('Markdown that is written', () => {
  it.each(['<script>alert(1)</script>', '[a](javascript:alert(1))', '&lt;img src=x onerror=alert(1)>', '~~~', '<b>'])(
    'shows %s as the text that it is',
    async (text) => {
      const article = await cleanArticle(`A boat may leave\n\n${PROSE}${text} it said.\n\n${PROSE}`, {
        inputFormat: 'text',
      });
      const html = new MarkdownIt({ html: true }).render(
        (await formatArticle(article, { format: 'markdown' })).join('').split('---\n')[2] ?? '',
      );
      expect(html).not.toMatch(/<(?!\/?(?:p|h1)>)/);
      expect(html).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    },
  );
});

describe('what the fuzzer found', () => {
  it('columns of a link that begins on a line before', async () => {
    const page = `${PROSE}\n\nIt left.[Jump\r](x)\n\n${PROSE}`;
    checkBody(await cleanArticle(page, { inputFormat: 'markdown', provenance: true }));
  });

  it('a mark of CDATA that is never closed', async () => {
    const page = `<p>${PROSE}</p><![CDATA[`;
    checkCharacters(page, await cleanArticle(page, { inputFormat: 'html', provenance: true }));
  });
});

describe.each(['text', 'html', 'markdown'] as const)('a bomb of %s', (form) => {
  it.each(BOMBS.filter((bomb) => bomb.form === form))(
    'ends in an article with its ledger, or a typed error: $name',
    async ({ make }) => {
      const page = make(100_000);
      const article = await articleOf(page, { inputFormat: form });
      if (article === null) return;
      checkBody(article);
      if (form === 'text') checkLedger(page, article);
    },
  );
});

it.each([
  ['lines', 'text', 'a\n'.repeat(1_000_001)],
  ['blocks', 'html', '<p>x'.repeat(100_001)],
] as const)('refuses a page of more %s than any has', async (what, inputFormat, page) => {
  await expect(cleanArticle(page, { inputFormat })).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(new RegExp(`^over \\d+ ${what}`)),
  });
});

it('keeps the words of no more text than any page has', () => {
  const { starts, counts } = readTokens(readText(`${'漁'.repeat(25_000)}\n\n`.repeat(102)).blocks);
  expect([...starts.slice(0, 3)]).toEqual([0, 20_000, 40_000]);
  expect([...starts.slice(-3)]).toEqual([2_000_000, 2_000_000, 2_000_000]);
  expect(counts.words[101]).toBe(counts.words[0]);
});

it('refuses a page of more cells than any has', async () => {
  await expect(cleanArticle(`<table><tr>${'<td>x'.repeat(400_001)}`)).rejects.toMatchObject({ code: 'too-large' });
});

it('refuses more Markdown than any page has', async () => {
  await expect(
    cleanArticle(`# Rope\n\n${'a boat\n\n'.repeat(750_001)}`, { inputFormat: 'markdown' }),
  ).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('6000000 characters of Markdown'),
  });
});

it('tells a ledger that lacks a line', async () => {
  const article = await cleanArticle(PROSE, { inputFormat: 'text', provenance: true });
  expect(() => checkLedger(`${PROSE}\n\nlost`, article)).toThrow(BrokenProperty);
});

it.each([
  ['lines of Markdown', 'markdown', 'a\n'.repeat(400_001)],
  ['parts of Markdown', 'markdown', `${'|a'.repeat(140_000)}|\n${'|-'.repeat(140_000)}|\n`],
  ['attributes', 'html', `<p${' a=b'.repeat(1_000_001)}>`],
  ['elements and texts', 'html', 'a<!-- -->'.repeat(1_000_001)],
] as const)('refuses a page of more %s than any has', async (what, inputFormat, page) => {
  await expect(cleanArticle(page, { inputFormat })).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(new RegExp(`^over \\d+ ${what}`)),
  });
});

it('keeps the text of Markdown whose marks take too long, as it stands', async () => {
  const end = `${PROSE.trim()} *At last.*`;
  const article = await cleanArticle(`# Rope\n\n${PROSE}\n\n${'*a '.repeat(450_000)}\n\n${end}`, {
    inputFormat: 'markdown',
  });
  expect(article.blocks.at(-1)?.text).toBe(end);
  const { body } = await cleanArticle(`# Rope\n\n${PROSE}\n\n${end}`, { inputFormat: 'markdown' });
  expect(body).toContain(end.replaceAll('*', ''));
});
