// What the command gives of pages that are refused, in each of its forms.
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import type { ErrorRecord } from '../../src/schema/refused-page.ts';
import { Workplace } from '../helpers/command-process.ts';
import { REFUSED } from '../helpers/refused-pages.ts';
import { record } from '../helpers/warc-archive.ts';

const REASON = 'no article: this looks like a robot check: line 1 says "Just a moment"';

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const [name, page] of Object.entries(REFUSED)) place.write(`pages/${name}`, page);
  place.page('ferry-returns/input.txt', 'pages/ferry.txt');
  place.write(
    'records.ndjson',
    Object.entries(REFUSED)
      .map(([id, text]) => `${JSON.stringify({ id, [id.endsWith('html') ? 'html' : 'text']: text, shard: 3 })}\n`)
      .join(''),
  );
  place.write('crawl.wet', record('robot', REFUSED['robot.txt']));
});
afterAll(() => place.remove());

const linesOf = <Line>(stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a refused page', () => {
  it('is explained line by line under the reason, at status 1', async () => {
    const { status, stdout, stderr } = await place.run(['--explain', 'pages/robot.txt']);
    expect(status).toBe(1);
    expect(stdout.replaceAll('\n', ' ')).toContain(REASON);
    expect(stdout.split('\n').slice(2)).toEqual([
      'Just a moment',
      expect.stringMatching(/^en · 0 words · confidence 0\.\d\d · layout blocks$/),
      '',
      expect.stringMatching(/^ {7}title \(.+\)$/),
      '     1 = Just a moment',
      '       non-article: robot-check',
      expect.stringContaining('2 - Checking your browser'),
      '       page-notices: javascript-notice',
      expect.stringContaining('3 - Please enable JavaScript'),
      '',
      '3 blocks: 0 kept, 1 fields, 2 removed (javascript-notice 1, robot-check 1)',
      '│ kept   = field   - removed',
      '',
    ]);
    expect(stderr).toContain(`pages/robot.txt: ${REASON}`);
  });

  it('stands with its ledger in the JSON of its error, where that is asked for', async () => {
    const { status, stdout } = await place.run(['--provenance', 'pages/robot.txt']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\{\n {2}"id": "pages\/robot\.txt",\n {2}"error": \{\n/);
    const { id, error, title, ledger } = JSON.parse(stdout);
    expect({ id, title }).toEqual({ id: 'pages/robot.txt', title: 'Just a moment' });
    expect(error).toEqual({ code: 'no-article', message: expect.stringContaining(REASON) });
    expect(ledger.map(({ became, lines }: { became: string; lines: number[] }) => [became, lines[0]])).toEqual([
      ['title', 1],
      ['removed', 2],
      ['removed', 3],
    ]);
    for (const args of [[], ['--provenance', '--format', 'text'], ['--provenance', '--format', 'markdown']])
      expect((await place.run([...args, 'pages/robot.txt'])).stdout).toBe('');
  });

  it.each(['1', '2'])('has its line among the articles of a folder with --provenance (jobs: %s)', async (jobs) => {
    const { status, stdout, stderr } = await place.run(['-j', jobs, '--provenance', 'pages']);
    expect(status).toBe(1);
    const found = linesOf<Article & ErrorRecord>(stdout);
    expect(found.map(({ id }) => id)).toEqual(
      readdirSync(place.path('pages'))
        .sort()
        .map((name) => `pages/${name}`),
    );
    expect(found.filter(({ error }) => error)).toHaveLength(Object.keys(REFUSED).length);
    for (const { error, ledger, provenance } of found) expect(error ? ledger : provenance).toBeInstanceOf(Array);
    expect(stderr).toContain('9 pages: 1 article, 8 without article');
  });

  it('has no file in a folder of outputs', async () => {
    const { status, stdout } = await place.run(['--provenance', 'pages', '-o', 'out']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(readdirSync(place.path('out')).sort()).toEqual(['.clean-article', 'ferry.json']);
  });

  it('of records and archives has its ledger in its line, with the fields that pass through', async () => {
    const records = await place.run(['--provenance', '--pass-through', 'shard', 'records.ndjson']);
    expect(records.status).toBe(0);
    const found = linesOf<ErrorRecord>(records.stdout);
    expect(found.map(({ id }) => id)).toEqual(Object.keys(REFUSED));
    for (const line of found) expect(line).toMatchObject({ error: { code: 'no-article' }, shard: 3 });
    expect(found.map(({ ledger }) => ledger?.length)).not.toContain(undefined);

    const archive = await place.run(['--provenance', 'crawl.wet']);
    expect(linesOf<ErrorRecord>(archive.stdout)).toMatchObject([{ id: 'urn:test:robot', ledger: { length: 3 } }]);
    const without = await place.run(['records.ndjson']);
    for (const line of linesOf<object>(without.stdout)) expect(Object.keys(line)).toEqual(['id', 'error']);
  });

  it('lets no field of a record pass for its ledger', async () => {
    const { status, stderr } = await place.run(['--pass-through', 'ledger', 'records.ndjson']);
    expect(status).toBe(2);
    expect(stderr).toContain('the output already has a field of that name');
  });
});

describe('--keep-doubtful', () => {
  const isDoubtful = ({ warnings = [] }: Article) => warnings.includes('doubtful');

  it('gives the best guess of pages, records and archives, and the others as they are', async () => {
    const pages = await place.run(['--keep-doubtful', 'pages', 'records.ndjson', 'crawl.wet']);
    const found = linesOf<Article>(pages.stdout);
    const guesses = Object.keys(REFUSED).length - 2;
    expect(found.filter(isDoubtful)).toHaveLength(2 * guesses + 1);
    for (const { body } of found.filter(isDoubtful)) expect(body).not.toBe('');
    expect(pages.stderr).toContain(`${2 * guesses + 2} articles, 4 without article`);
    const [ferry] = linesOf<Article>((await place.run(['-f', 'ndjson', 'pages/ferry.txt'])).stdout);
    expect(found.find(({ id }) => id === 'pages/ferry.txt')).toEqual(ferry);
  });

  it('is shown as such by --explain', async () => {
    const { status, stdout } = await place.run(['--keep-doubtful', '--explain', 'pages/robot.txt']);
    expect(status).toBe(0);
    expect(stdout).toContain('warning: doubtful');
    expect(stdout).toContain('2 │ Checking your browser');
  });

  it('is what a run is resumed with', async () => {
    const args = ['pages/ferry.txt', 'pages/robot.txt', '-o', 'resumed', '--resume'];
    const robot = place.path('resumed/robot.json');
    expect((await place.run(args)).status).toBe(1);
    expect(existsSync(robot)).toBe(false);
    const { status, stderr } = await place.run(['--keep-doubtful', ...args]);
    expect(status).toBe(0);
    expect(stderr).toContain('2 pages: 2 articles');
    expect(existsSync(robot)).toBe(true);
    expect((await place.run(['--keep-doubtful', ...args])).stderr).toContain('2 already complete');
  });
});
