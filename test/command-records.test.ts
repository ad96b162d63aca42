import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articles, pagesOfTests, titleA, titleC, titles } from './command-pages.ts';

const place = pagesOfTests();
const page = place.read('a.txt');

describe('records', () => {
  const records = () => [
    JSON.stringify({ id: 7, text: page }),
    JSON.stringify({ id: 'line separator', text: page.replace('drei', 'drei\u2028\u0085') }).replace(
      '\\u2028',
      '\u2028',
    ),
    '{"id": "cut',
    JSON.stringify({ id: 'no page', url: 'https://a.example/' }),
    JSON.stringify({ id: 9, text: 5 }),
    JSON.stringify({
      id: 'page of HTML',
      html: place.read('c.html'),
      url: 'https://orrin.example/1',
    }),
    '',
    JSON.stringify({ text: '   ' }),
    JSON.stringify({ text: page, other: 'ignored' }),
  ];
  const expected = [
    { id: '7', title: titleA },
    { id: 'line separator', title: titleA },
    { id: null, error: { code: 'bad-record' } },
    { id: 'no page', error: { code: 'bad-record' } },
    { id: '9', error: { code: 'bad-record' } },
    { id: 'page of HTML', title: titleC, url: 'https://orrin.example/1', inputFormat: 'html' },
    { id: null, error: { code: 'bad-record' } },
    { id: null, error: { code: 'no-article' } },
    { id: null, title: titleA },
  ];

  it('give a line for each line, in order', async () => {
    const { status, stdout, stderr } = await place.run(['--input-format', 'ndjson'], { stdin: records().join('\n') });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'clean-article: 9 pages: 4 articles, 1 without article, 4 failed (bad-record 4)\n',
    });
    expect(articles(stdout)).toMatchObject(expected);
    expect(stdout).not.toMatch(/[\u2028\u2029\u0085]/);
  });

  it('are known by the name of their file, gzipped or not', async () => {
    place.write('records.ndjson', records().join('\n'));
    place.write('records.jsonl.gz', gzipSync(records().join('\n')));
    const { stdout } = await place.run(['records.ndjson', 'records.jsonl.gz']);
    expect(articles(stdout)).toMatchObject([...expected, ...expected]);
  });

  it('may be a gzipped stream', async () => {
    const { stdout } = await place.run(['-i', 'ndjson'], { stdin: gzipSync(records().join('\n')) });
    expect(articles(stdout)).toMatchObject(expected);
  });

  it('that fail make the status 1 with --strict', async () => {
    place.write('strict.ndjson', records().join('\n'));
    const { status, stdout, stderr } = await place.run(['--strict', 'strict.ndjson']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'clean-article: strict.ndjson: 5 of its records failed\n' +
        'clean-article: 9 pages: 4 articles, 1 without article, 4 failed (bad-record 4)\n',
    });
    expect(articles(stdout)).toHaveLength(9);
  });

  it('come out as NDJSON only', async () => {
    place.write('plain.ndjson', records()[0] as string);
    const { status, stdout, stderr } = await place.run(['-f', 'text', 'plain.ndjson']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^clean-article: plain\.ndjson: records come out as NDJSON/);
  });

  it('flow: the first is out before the last is in', async () => {
    const child = place.open(['-i', 'ndjson']);
    child.stdin.write(`${records()[0]}\n`);
    const [first] = await once(child.stdout, 'data');
    expect(titles(String(first))).toEqual([titleA]);
    child.stdin.end(records()[5]);
    const [last] = await once(child.stdout, 'data');
    expect(titles(String(last))).toEqual([titleC]);
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
