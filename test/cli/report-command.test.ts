import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageSummary } from '../../src/report/report-data.ts';
import { Workplace } from '../helpers/command-process.ts';
import { REFUSED } from '../helpers/refused-pages.ts';

const summariesOf = (html: string): PageSummary[] =>
  [...html.matchAll(/data-holds="summaries" data-count="\d+">([^<]*)/g)].flatMap(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'base64'))
      .toString()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

const ids = (html: string) => summariesOf(html).map(({ id }) => id);

describe('clean-article report', () => {
  let workplace: Workplace;
  beforeEach(() => {
    workplace = new Workplace();
    workplace.page('ferry-returns/input.txt', 'scrapes/ferry.txt');
    workplace.page('news-page-html/input.html', 'scrapes/news.html');
  });
  afterEach(() => workplace.remove());
  const report = (name = 'report.html') => readFileSync(workplace.path(name), 'utf8');

  it('writes what became of every page of a folder, of those that failed, too', async () => {
    workplace.write('scrapes/empty.txt', '');
    const { status, stdout, stderr } = await workplace.run(['report', 'scrapes', '-o', 'report.html']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('3 pages: 2 articles, 1 without article');
    expect(ids(report())).toEqual(['scrapes/empty.txt', 'scrapes/ferry.txt', 'scrapes/news.html']);
    expect(summariesOf(report())[0]?.fault).toEqual({ code: 'no-article', message: 'no article: the page is empty' });
    expect(readdirSync(workplace.folder).sort()).toEqual(['report.html', 'scrapes']);
  });

  it('takes what is cleaned already, articles and refused pages with their ledgers, and gives the same', async () => {
    for (const [name, page] of Object.entries(REFUSED)) workplace.write(`scrapes/${name}`, page);
    await workplace.run(['report', 'scrapes', '-o', 'at-once.html']);
    const { stdout } = await workplace.run(['--provenance', 'scrapes']);
    workplace.write('articles.ndjson', stdout);
    const { status } = await workplace.run(['report', 'articles.ndjson', '-o', 'later.html']);
    expect(status).toBe(0);
    expect(ids(report('later.html'))).toHaveLength(2 + Object.keys(REFUSED).length);
    const withoutInputs = (html: string) => html.replace(/"inputs":\[[^\]]*\]/, '');
    expect(withoutInputs(report('later.html')) === withoutInputs(report('at-once.html'))).toBe(true);
  });

  it('tells of records that hold no article, or one without its ledger', async () => {
    const { stdout } = await workplace.run(['scrapes']);
    const failed = { id: 'x', error: { code: 'timeout', message: 'not done after 5 ms' } };
    workplace.write('articles.ndjson', `${stdout}${JSON.stringify(failed)}\n{"id":"y","schemaVersion":1}\nnonsense\n`);
    const { status } = await workplace.run(['report', '-o', 'report.html', 'articles.ndjson']);
    expect(status).toBe(0);
    const faults = summariesOf(report()).map(({ fault }) => fault);
    expect(faults.map((fault) => fault?.code)).toEqual([
      'bad-record',
      'bad-record',
      'timeout',
      'bad-record',
      'bad-record',
    ]);
    expect(faults[0]?.message).toContain('--provenance');
    expect(faults[2]).toEqual(failed.error);
  });

  it('goes to standard output where no file is named', async () => {
    const { status, stdout } = await workplace.run(['report', 'scrapes']);
    expect(status).toBe(0);
    expect(ids(stdout)).toEqual(['scrapes/ferry.txt', 'scrapes/news.html']);
  });

  it('takes the place of an older report, and of nothing else', async () => {
    for (const _ of [1, 2]) {
      expect((await workplace.run(['report', 'scrapes', '-o', 'scrapes/report.html'])).status).toBe(0);
      expect(ids(report('scrapes/report.html'))).toEqual(['scrapes/ferry.txt', 'scrapes/news.html']);
    }
    const before = report('scrapes/news.html');
    const { status, stderr } = await workplace.run(['report', 'scrapes', '-o', 'scrapes/news.html']);
    expect(status).toBe(2);
    expect(stderr).toContain('is not a report');
    expect(report('scrapes/news.html')).toBe(before);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const { status, stderr } = await workplace.run(['report', 'scrapes', '-o', 'nowhere/report.html']);
    expect(status).toBe(2);
    expect(stderr).toContain('no such file or folder');
    expect(existsSync(workplace.path('nowhere'))).toBe(false);
  });
});
