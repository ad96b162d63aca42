import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { codeBlocks } from '../helpers/code-blocks.ts';
import { areInstalled, nameOf, ScaleWorkplace } from '../helpers/scale-workplace.ts';
import { packed, response } from '../helpers/warc-archive.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const PAGES = {
  'ferry.txt': 'ferry-returns/input.txt',
  'report.txt': 'german-agency-report/input.txt',
  'orrin/essay.txt': 'magazine-essay/input.txt',
  'orrin/news.html': 'news-page-html/input.html',
  'orrin/interview.md': 'interview-markdown-french/input.md',
};

/** What the blocks write. */
const OUTPUTS = ['articles/', 'articles.ndjson', 'articles.csv', 'articles.db', 'report.html', 'page.json'];

const blocks = codeBlocks('README.md', 'sh');
/** What puts the command on the path of the machine. */
const isInstallation = (block: string) => block.startsWith('npm ');
const needs = (block: string) =>
  ['jq', 'sqlite3', 'parallel'].filter((tool) => new RegExp(`\\b${tool}\\b`).test(block));

describe('the README', () => {
  let workplace: ScaleWorkplace;
  beforeEach(() => {
    workplace = new ScaleWorkplace();
    const shown = 'pages/ferry-returns/input.txt';
    cpSync(join(FIXTURES, shown), workplace.path(`fixtures/${shown}`));
    mkdirSync(workplace.path('scrapes/orrin'), { recursive: true });
    for (const [name, fixture] of Object.entries(PAGES))
      cpSync(join(FIXTURES, 'pages', fixture), workplace.path(`scrapes/${name}`));
    cpSync(workplace.path('scrapes/ferry.txt'), workplace.path('page.txt'));
    cpSync(workplace.path('scrapes/orrin/news.html'), workplace.path('page.html'));
    const text = workplace.read('page.txt');
    workplace.write(
      'records.ndjson',
      `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text: 'Menu' })}\n`,
    );
    const page = response('news', workplace.read('page.html'), { 'Content-Type': 'text/html' });
    workplace.write('crawl.warc.gz', packed(page));
  });
  afterEach(() => workplace.remove());

  it('has a block of its own for each path', () => {
    const [installation = ''] = blocks.filter(isInstallation);
    expect(blocks.filter(isInstallation)).toHaveLength(1);
    expect(blocks).toHaveLength(10);
    // What the second command says is what CI runs.
    const ci = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8');
    expect(ci.trimEnd().split('\n').at(-1)).toBe(installation.trimEnd().split('\n').at(-1));
  });

  for (const block of blocks.filter((block) => !isInstallation(block))) {
    const tools = needs(block);
    const canRun = areInstalled(...tools);
    const name = nameOf(`is right in ${JSON.stringify(block)}`, canRun, tools.join(' and '));
    it.skipIf(!canRun)(
      name,
      async () => {
        const printed = await workplace.shell(`set -e\n${block}`);
        // What users do every day must work every day.
        if (block.includes('articles.db')) expect(await workplace.shell(`set -e\n${block}`)).toBe(printed);
        const made = OUTPUTS.filter((path) => existsSync(workplace.path(path)));
        expect(made).toEqual(OUTPUTS.filter((path) => block.includes(` ${path}`) || block.includes(`"${path}`)));
        for (const path of made) expect(sizeOf(workplace.path(path))).toBeGreaterThan(0);
        if (made.length === 0) expect(printed).not.toBe('');
      },
      60_000,
    );
  }

  it('shows what becomes of the page beside it', async () => {
    const article = await cleanArticle(readFileSync(join(FIXTURES, 'pages/ferry-returns/input.txt')));
    const shown = README.split('<pre>').at(2)?.replaceAll('<br>', ' ') ?? '';
    const removed = /"removed": (\{.*?\})/.exec(shown)?.[1] ?? '';
    expect(article.removed).toEqual(JSON.parse(removed));
    const texts = [...shown.matchAll(/"(title|byline|datePublished|dateline|language|body)": "(.*?)(?: …)?"/g)];
    expect(texts).toHaveLength(6);
    for (const [, field = '', text] of texts) expect(article[field as 'title']).toContain(text);
    expect(article.authors).toEqual(JSON.parse(/"authors": (\[.*?\])/.exec(shown)?.[1] ?? ''));
  });
});

/** The number of things in a folder, or of bytes in a file. */
const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).length : statSync(path).size;
