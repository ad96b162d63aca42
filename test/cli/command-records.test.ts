import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articles, pagesOfTests, titleA, titleC, titles } from '../helpers/command-pages.ts';

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
    { id: 7, title: titleA },
    { id: 'line separator', title: titleA },
    { id: null, error: { code: 'bad-record' } },
    { id: 'no page', error: { code: 'bad-record' } },
    { id: 9, error: { code: 'bad-record' } },
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

  it('come out as lines only', async () => {
    place.write('plain.ndjson', records()[0] as string);
    const { status, stdout, stderr } = await place.run(['-f', 'text', 'plain.ndjson']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^clean-article: plain\.ndjson: records give one line each \(ndjson, csv, tsv, dolma\)/);
  });

  it.each(['7', '12345678901234567890', '9007199254740993', '1.10', '-0', '1e400', '"\\u0037"', 'null'])(
    'keep the id %s as it is written',
    async (id) => {
      const lines = [`{"id": ${id}, "text": ${JSON.stringify(page)}}`, `{"text": 5, "id":${id}}`];
      const { stdout } = await place.run(['-i', 'ndjson'], { stdin: lines.join('\n') });
      const [article, error] = stdout.split('\n');
      expect(article).toContain(`,"id":${id},`);
      expect(error).toContain(`{"id":${id},`);
    },
  );

  describe.each([
    ['-j', '1'],
    ['-j', '2'],
    ['-j', '2', '--timeout', '600000'],
    ['-j', '1', '--timeout', '600000'],
  ])('by %s %s %s %s', (...args) => {
    const given = args.filter((arg) => arg !== undefined);
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const lines = [1000, 100_000, 1_000_000].flatMap((depth) => [
      `{"id":${depth},"deep":${deep(depth)},"text":${JSON.stringify(page)}}`,
      `{"id":${depth},"deep":${deep(depth)}}`,
      `{"id":${depth},"text":${deep(depth)},"deep":1.0}`,
      `{"id":${depth},"deep":${deep(depth)}`,
    ]);

    it('may be as deep as they are long', async () => {
      const { status, stdout } = await place.run([...given, '-q', '-i', 'ndjson'], { stdin: lines.join('\n') });
      expect(status).toBe(0);
      const ids = articles(stdout).map(({ id, error }) => [id, error?.code]);
      expect(ids).toEqual(
        [1000, 100_000, 1_000_000].flatMap((depth) => [
          [depth, undefined],
          [depth, 'bad-record'],
          [depth, 'bad-record'],
          [null, 'bad-record'],
        ]),
      );
    });

    it('pass on what is as deep', async () => {
      const { stdout } = await place.run([...given, '-q', '-i', 'ndjson', '--pass-through', 'deep'], {
        stdin: lines.join('\n'),
      });
      const ends = stdout
        .trimEnd()
        .split('\n')
        .map((line) => /"deep":(.*)\}$/s.exec(line)?.[1]);
      const expected = [1000, 100_000, 1_000_000].flatMap((depth) => [deep(depth), deep(depth), '1.0', undefined]);
      expect(ends.map((end) => end?.length)).toEqual(expected.map((end) => end?.length));
      expect(ends.every((end, at) => end === expected[at])).toBe(true);
    });
  });

  it('of every kind keep their number and their order', async () => {
    const kinds = [
      (nth: number) => `{"id":${nth},"text":${JSON.stringify(page)},"nth":${nth}.0}`,
      (nth: number) => `{"nth":${nth}.0,"id":"${nth}"}`,
      (nth: number) => `{"id":[${nth}],"nth":${nth}.0}`,
      (nth: number) => `{"id":${nth},"nth":[${'['.repeat(20_000)}${']'.repeat(20_000)}${nth ? '' : ' '}]}`,
      (nth: number) => `{"id":${nth}`,
      () => '',
      (nth: number) => `[${nth}]`,
    ];
    const lines = Array.from({ length: 301 }, (_, nth) => kinds[nth % kinds.length]?.(nth));
    const runs = await Promise.all(
      ['1', '3'].map((jobs) =>
        place.run(['-q', '-j', jobs, '-i', 'ndjson', '--pass-through', 'nth'], { stdin: lines.join('\n') }),
      ),
    );
    const [one, three] = runs.map(({ stdout }) => stdout);
    expect(three).toBe(one);
    const found = articles(one as string);
    expect(found).toHaveLength(lines.length);
    for (const [nth, { id }] of found.entries())
      expect(id).toBe([nth, String(nth), null, nth, null, null, null][nth % kinds.length]);
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
