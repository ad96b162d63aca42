import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesOfTests, titleA, titleC, titles } from '../helpers/command-pages.ts';

const place = pagesOfTests();
place.write('records.ndjson', `${JSON.stringify({ text: place.read('a.txt') })}\n{"id":9}\n`);
place.write('made/.keep', '');

describe('one input with --output', () => {
  it.each([
    ['out.json', (text: string) => JSON.parse(text).title === titleA && text.split('\n').length > 10],
    ['out.ndjson', (text: string) => JSON.parse(text).title === titleA && text.split('\n').length === 2],
    ['out.md', (text: string) => text.startsWith('---\n') && text.includes(`# ${titleA}`)],
    ['out.txt', (text: string) => !text.includes(titleA)],
    ['out', (text: string) => JSON.parse(text).title === titleA],
    ['out.csv', (text: string) => text.startsWith('id,url,title,')],
  ])('writes %s, in the format of its name', async (name, isRight) => {
    const outcome = await place.run(['a.txt', '-o', name]);
    expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(place.read(name)).toSatisfy(isRight);
  });

  it('writes into a folder where the path ends in a slash, or is one', async () => {
    await place.run(['a.txt', '-o', 'new.json/']);
    expect(place.outputs('new.json')).toEqual(['a.json']);
    await place.run(['a.txt', '-o', 'made']);
    expect(place.outputs('made')).toEqual(['a.json']);
  });

  it('writes what was written before again, and nothing else', async () => {
    for (const name of ['again.json', 'again.md', 'again.csv']) {
      await place.run(['a.txt', '-o', name]);
      expect((await place.run(['c.html', '-o', name])).status).toBe(0);
      expect(place.read(name)).toContain(titleC);
    }
    const before = place.read('b.txt');
    for (const format of ['json', 'text', 'markdown', 'csv']) {
      const { status, stderr } = await place.run(['a.txt', '-f', format, '-o', 'b.txt']);
      expect(status).toBe(2);
      expect(stderr).toContain('--output b.txt: already exists');
    }
    expect(place.read('b.txt')).toBe(before);
  });

  it('never writes over its input', async () => {
    await place.run(['a.txt', '-o', 'input.json', '--provenance']);
    const { status, stderr } = await place.run(['input.json', '-o', 'input.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('is also input.json of this run');
  });

  it('leaves no file where there is no article', async () => {
    expect((await place.run(['blank.txt', '-o', 'none.json'])).status).toBe(1);
    expect(existsSync(place.path('none.json'))).toBe(false);
  });

  it('takes the records of a stream', async () => {
    await place.run(['records.ndjson', '-o', 'stream.ndjson']);
    expect(place.read('stream.ndjson').trimEnd().split('\n')).toHaveLength(2);
  });

  it('is no folder to be resumed', async () => {
    const { status, stderr } = await place.run(['a.txt', '-o', 'resumed', '--resume']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('for a folder, write resumed/') });
  });

  it('is refused where it cannot be made, before anything is read', async () => {
    for (const [name, why] of [
      ['nowhere/all.ndjson', '--output nowhere/all.ndjson: there is no folder nowhere'],
      ['a.txt/all.ndjson', '--output a.txt/all.ndjson: there is no folder a.txt'],
      ['', '--output names a file or a folder, and its name is empty'],
    ] as const) {
      const { status, stderr } = await place.run(['missing.txt', '-o', name]);
      expect({ status, stderr }).toEqual({ status: 2, stderr: `clean-article: ${why}\n` });
    }
  });

  it('says how to name that of a stream', async () => {
    const { status, stderr } = await place.run(['records.ndjson', '-o', 'records.md']);
    expect(status).toBe(1);
    expect(stderr).toContain('give --output such a name, or a folder, with a slash at its end');
    expect(existsSync(place.path('records.md'))).toBe(false);
    expect((await place.run(['records.ndjson', '-o', 'records/', '--resume'])).status).toBe(0);
    const again = await place.run(['records.ndjson', '-o', 'records', '--resume']);
    expect(again.stderr).toContain('1 already complete');
  });
});

describe('many inputs with --output', () => {
  it('go into one file of lines, whole', async () => {
    expect((await place.run(['folder', '-o', 'all.ndjson'])).status).toBe(0);
    expect(titles(place.read('all.ndjson'))).toHaveLength(3);
  });

  it('go into a folder, whatever it is called', async () => {
    await place.run(['a.txt', 'c.html', '-o', 'several.json']);
    expect(place.outputs('several.json')).toEqual(['a.json', 'c.json']);
  });
});

describe('a table', () => {
  it('has one header and one row for each article', async () => {
    const { stdout } = await place.run(['a.txt', 'c.html', '-f', 'tsv']);
    const [header = '', ...rows] = stdout.split('\n');
    expect(header.split('\t')).toEqual([
      'id',
      'url',
      'title',
      'byline',
      'datePublished',
      'dateModified',
      'siteName',
      'language',
      'wordCount',
      'confidence',
      'body',
      'error',
    ]);
    expect(rows.filter((row) => row.startsWith('a.txt\t') || row.startsWith('c.html\t'))).toHaveLength(2);
  });

  it('keeps commas, quotes and lines in their cells, and no cell is a formula', async () => {
    const title = '=HYPERLINK("https://example.org","a, b")';
    const page = place.read('c.html').replaceAll(titleC, title);
    const record = JSON.stringify({ id: '@SUM(1)', crawl: -5, html: page });
    const args = ['-i', 'ndjson', '-f', 'csv', '--pass-through', 'crawl'];
    const { stdout } = await place.run(args, { stdin: `${record}\n{"id":"+1"}\n` });
    expect(stdout).toContain(`"'=HYPERLINK(""https://example.org"",""a, b"")"`);
    expect(stdout).toMatch(/\n'@SUM\(1\),/);
    expect(stdout).toMatch(/\n'\+1,.*the record has none of the fields/);
    expect(stdout).toMatch(/,-5,\n/);
  });

  it('has the columns that --fields names, in that order', async () => {
    const record = JSON.stringify({ shard: 7, text: place.read('a.txt') });
    const args = ['-i', 'ndjson', '-f', 'csv', '--fields', 'language,title', '--pass-through', 'shard'];
    const { stdout } = await place.run(args, { stdin: `${record}\n{"shard":8}\n` });
    const [header, row, failed] = stdout.split('\n');
    expect(header).toBe('language,title,shard,error');
    expect(row).toMatch(new RegExp(`^de,"?${titleA}"?,7,$`));
    expect(failed).toMatch(/^,,8,"?the record has none of the fields/);
  });

  it('is one file', async () => {
    const { status, stderr } = await place.run(['folder', '-f', 'csv', '-o', 'tables/']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'clean-article: a table is one file: name it with --output, such as articles.csv\n',
    });
    await place.run(['folder', '-o', 'table.csv']);
    expect(place.read('table.csv').match(/^id,url/gm)).toHaveLength(1);
  });
});
