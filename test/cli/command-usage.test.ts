import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { PNG, pagesOfTests, titleA, titles } from '../helpers/command-pages.ts';

const place = pagesOfTests();
const page = place.read('a.txt');

place.write('empty.txt', '');
place.write('picture.txt', PNG);
place.write('pictures/one.png', PNG);
place.link('nowhere.txt', 'broken.txt');

describe('what is no page', () => {
  it.each([
    ['an empty file', ['empty.txt'], /empty\.txt: no article: the page is empty/],
    ['a file of white space', ['blank.txt'], /blank\.txt: no article/],
    ['a picture', ['picture.txt'], /picture\.txt: .*PNG image/],
    ['a folder without pages', ['pictures'], /pictures: the folder contains no pages/],
    ['a link to nowhere', ['broken.txt'], /broken\.txt: no such file or folder/],
    ['a file as if it were a folder', ['a.txt/page.txt'], /a\.txt\/page\.txt: /],
    ['a page over the bound', ['--max-bytes', '100', 'a.txt'], /a\.txt: over the limit of 100 bytes/],
  ])('%s is reported in one line, with status 1', async (_what, args, message) => {
    const { status, stdout, stderr } = await place.run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n').filter((line) => line !== '' && !line.includes(' articles'))).toEqual([
      expect.stringMatching(message),
    ]);
    expect(stderr).toMatch(/^clean-article: /);
  });

  it('standard input without a byte is one, too', async () => {
    expect(await place.run([])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'clean-article: standard input: no article: the page is empty\n',
    });
  });

  it('a broken gzip is reported as such', async () => {
    place.write('cut.txt.gz', gzipSync(page).subarray(0, 300));
    const { status, stderr } = await place.run(['cut.txt.gz']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'clean-article: cut.txt.gz: the gzip is cut short or broken\n',
    });
  });

  it('is passed over in silence with -q, but for the status', async () => {
    const { status, stdout, stderr } = await place.run(['-q', 'missing.txt', 'a.txt']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(titles(stdout)).toEqual([titleA]);
  });
});

describe('the options', () => {
  it.each([
    [['--frobnicate', 'a.txt'], /unknown option '--frobnicate'/],
    [['--explian', 'a.txt'], /Did you mean --explain\?/],
    [['--format', 'xml', 'a.txt'], /--format xml: one of json, ndjson, text, markdown/],
    [['--input-format', 'pdf', 'a.txt'], /one of auto, text, html, markdown, ndjson/],
    [['--max-bytes', 'many', 'a.txt'], /--max-bytes/],
    [['--reference-date', 'soon', 'a.txt'], /a date such as 2024-12-14/],
    [['--explain', '--format', 'text', 'a.txt'], /leave out --format/],
    [['-', '-'], /standard input \(-\) can be given only once/],
  ])('%j is wrong usage: status 2, nothing done, a hint', async (args, message) => {
    const { status, stdout, stderr } = await place.run(args, { stdin: page });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('--help tells every option and examples within 80 columns', async () => {
    const { status, stdout, stderr } = await place.run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['Usage: clean-article', '--explain', '--provenance', '--output', 'Examples:', 'jq -r .body'])
      expect(stdout).toContain(word);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('--version tells the version', async () => {
    expect(await place.run(['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('--schema tells the shape of the output', async () => {
    const schema = JSON.parse((await place.run(['--schema'])).stdout);
    expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
    const article = JSON.parse((await place.run(['a.txt'])).stdout);
    for (const key of schema.required) expect(article).toHaveProperty(key);
    for (const key of Object.keys(article)) expect(schema.properties).toHaveProperty(key);
  });
});
