import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';

/** Of the pages, the twins share a name with one before but for its extension. */
const TWINS = 6;
const PAGES = 30 + TWINS;

let place: Workplace;
let page: string;

beforeAll(() => {
  place = new Workplace();
  for (let at = 0; at < PAGES - TWINS; at++) place.page('magazine-essay/input.txt', `pages/${at % 3}/${at}.txt`);
  for (let at = 0; at < TWINS; at++) place.page('news-page-html/input.html', `pages/${at % 3}/${at}.html`);
  page = readFileSync(place.path('pages/0/0.txt'), 'utf8');
  // Far more than any page has: what takes too long, or more memory than there is.
  const words = page.match(/\w+/g) ?? [];
  const line = (at: number) =>
    Array.from({ length: 12 }, (_, nth) => words[(at * 7 + nth * nth) % words.length]).join(' ');
  const lines = Array.from({ length: 150_000 }, (_, at) => line(at)).join('\n');
  place.write('heavy.txt', Array(2).fill(lines).join('\n'));
  place.page('magazine-essay/input.txt', 'light.txt');
});

afterAll(() => place.remove());

const titles = (stdout: string) => stdout.match(/"title":"[^"]*"/g) ?? [];

describe('a document that', () => {
  it('takes too much memory fails with its worker, and the others are done by another', async () => {
    const lines = ['light', 'heavy', 'light', 'light'].map((id) =>
      JSON.stringify({ id, text: id === 'heavy' ? readFileSync(place.path('heavy.txt'), 'utf8') : page }),
    );
    const { status, stdout, stderr } = await place.run(['-j', '2', '-i', 'ndjson'], {
      stdin: lines.join('\n'),
      env: { NODE_OPTIONS: '--max-old-space-size=48' },
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'clean-article: 4 pages: 3 articles, 1 failed (internal 1)\n',
    });
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ id, error }) => error?.code ?? id)).toEqual(['light', 'internal', 'light', 'light']);
    expect(found[1]).toMatchObject({
      id: 'heavy',
      error: { message: expect.stringContaining('exhausted the memory') },
    });
  });
});

describe('what cannot be read', () => {
  it('is reported, and the rest is done', async () => {
    place.write('mixed/page.txt', page);
    place.write('mixed/huge.txt', '');
    truncateSync(place.path('mixed/huge.txt'), 2 ** 31);
    await place.shell('mkfifo mixed/pipe.txt');
    const { status, stdout, stderr } = await place.run(['mixed', '/dev/zero']);
    expect(status).toBe(1);
    expect(titles(stdout)).toHaveLength(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^clean-article: mixed\/huge\.txt: over the limit of \d+ bytes/),
      expect.stringMatching(/^clean-article: mixed\/pipe\.txt: is a named pipe, not a file/),
      expect.stringMatching(/^clean-article: \/dev\/zero: is a device, not a file/),
      'clean-article: 4 pages: 1 article, 3 failed (too-large 1, unreadable 2)',
      '',
    ]);
  });

  it('at the end of a stream cut short takes nothing from the records before', async () => {
    const record = (id: number) => `${JSON.stringify({ id, text: page.slice(id) })}\n`;
    const packed = gzipSync(Array.from({ length: 40 }, (_, id) => record(id)).join(''));
    place.write('cut.ndjson.gz', packed.subarray(0, packed.length - 20));
    const { status, stdout, stderr } = await place.run(['-j', '2', 'cut.ndjson.gz', 'light.txt']);
    expect(status).toBe(1);
    expect(titles(stdout)).toHaveLength(40);
    expect(stderr).toMatch(/^clean-article: cut\.ndjson\.gz: the gzip is cut short\n/);
  });

  it.each([
    ['cut short', (packed: Buffer) => packed.subarray(0, -20), 'the gzip is cut short', 40],
    [
      'followed by garbage',
      (packed: Buffer) => Buffer.concat([packed, Buffer.from('garbage')]),
      'trailing garbage',
      40,
    ],
  ])('of a stream %s leaves what stands before in its output, which is made again', async (how, harm, said, lines) => {
    const folder = `broken-${how.length}`;
    const records = Array.from({ length: 40 }, (_, id) => `${JSON.stringify({ id, text: page.slice(id) })}\n`).join('');
    place.write(`${folder}/records.ndjson.gz`, harm(gzipSync(records)));
    place.write(`${folder}/light.txt`, page);
    const args = [`${folder}/records.ndjson.gz`, `${folder}/light.txt`, '-o', `${folder}-out`, '--resume'];
    const output = place.path(`${folder}-out/records.ndjson`);
    const first = await place.run(args);
    expect(first.status).toBe(1);
    expect(first.stderr).toContain(said);
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(lines);

    const second = await place.run(args);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('1 already complete');

    place.write(`${folder}/records.ndjson.gz`, gzipSync(records));
    const repaired = await place.run(args);
    expect({ status: repaired.status, lines: titles(readFileSync(output, 'utf8')).length }).toEqual({
      status: 0,
      lines,
    });
  });

  it('of a stream that gives no record gives no output', async () => {
    place.write('none.warc', 'Nothing of the kind.\n');
    const { status } = await place.run(['none.warc', 'light.txt', '-o', 'from-none']);
    expect(status).toBe(1);
    expect(readdirSync(place.path('from-none'))).toEqual(['.clean-article', 'light.json']);
  });

  it('of a record over the bound costs that record alone', async () => {
    const lines = [page, page.repeat(20), page].map((text, id) => JSON.stringify({ id, text }));
    const { stdout } = await place.run(['-i', 'ndjson', '--max-bytes', String(page.length * 4)], {
      stdin: lines.join('\n'),
    });
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ id, error }) => error?.code ?? id)).toEqual([0, 'too-large', 2]);
  });

  it('in a web archive is an error in its place', async () => {
    const record = (id: number, length = page.length) =>
      `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: https://quay.example/${id}\r\n` +
      `Content-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(page) + length - page.length}\r\n\r\n${page}\r\n\r\n`;
    place.write('crawl.wet', record(1) + record(2, page.length - 9) + record(3));
    const { status, stdout } = await place.run(['crawl.wet']);
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ status, ids: found.map(({ id, error }) => error?.code ?? id) }).toEqual({
      status: 0,
      ids: ['urn:uuid:1', 'bad-record', 'urn:uuid:3'],
    });
    expect(found[0]).toMatchObject({ url: 'https://quay.example/1' });
  });
});

describe('a list of names', () => {
  it('is read as find writes it, and keeps its folders', async () => {
    place.write('listed/new\nline/page.txt', page);
    const { status, stdout } = await place.shell(
      'find listed pages/1/1.txt -name "*.txt" -print0 | clean_article -q --files0-from - -o from-list && ls from-list/listed/* from-list/pages/1',
    );
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'from-list/listed/new\nline:\npage.json\n\nfrom-list/pages/1:\n1.json\n',
    });
  });

  it.each<[string, string[], RegExp]>([
    ['beside names', ['--files0-from', 'list', 'light.txt'], /leave out one of them/],
    ['that is not there', ['--files0-from', 'list'], /--files0-from list: no such file/],
    ['for --resume without a folder', ['--resume', 'light.txt'], /name it with --output/],
    [
      'of fields that an article has itself',
      ['--pass-through', 'shard,title', 'light.txt'],
      /already has a field of that name/,
    ],
  ])('%s is wrong usage', async (_what, args, message) => {
    const { status, stdout, stderr } = await place.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

it('the summary is written as JSON', async () => {
  place.write('some/empty.txt', '');
  place.write('some/page.txt', page);
  await place.run(['-q', 'some', 'missing.txt', '--summary', 'summary.json']);
  expect(JSON.parse(readFileSync(place.path('summary.json'), 'utf8'))).toEqual({
    pages: 3,
    articles: 1,
    withoutArticle: 1,
    failed: 1,
    byReason: { 'no-article': 1, unreadable: 1 },
    complete: 0,
    skippedByKind: {},
    interrupted: false,
  });
});

/** All files below a folder, the command's own, too, with their bytes. */
const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(place.path(folder), { recursive: true })
      .map(String)
      .sort()
      .filter((name) => statSync(place.path(`${folder}/${name}`)).isFile())
      .map((name) => [name, readFileSync(place.path(`${folder}/${name}`), 'utf8')]),
  );

describe('a run that is ended early', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s says what stands, with status %i', async (signal, expected) => {
    const child = place.open(['-i', 'ndjson', '-j', '2']);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.write(`${JSON.stringify({ text: page })}\n`);
    await once(child.stdout, 'data');
    child.kill(signal);
    // Its input stays open: the command must not wait for more of it.
    const [status] = await once(child, 'close');
    expect({ status, stderr }).toEqual({
      status: expected,
      stderr: `clean-article: interrupted by ${signal}; every written line is complete\nclean-article: 1 page: 1 article\n`,
    });
  });

  it('or killed, over and over, and resumed, ends in the bytes of one left alone', async () => {
    await place.run(['-q', '-j', '2', 'pages', '-o', 'alone']);
    const args = ['-q', '-j', '2', 'pages', '-o', 'killed', '--resume'];
    let killed = 0;
    for (const delay of [60, 290, 330, 400, 350]) {
      const child = place.open(args);
      const timer = setTimeout(() => child.kill(delay % 100 === 0 ? 'SIGTERM' : 'SIGKILL'), delay);
      const [, signal] = await once(child, 'close');
      clearTimeout(timer);
      if (signal) killed++;
    }
    expect(killed).toBeGreaterThan(0);
    expect(await place.run(args)).toMatchObject({ status: 0 });
    expect(contents('killed')).toEqual(contents('alone'));
  });

  it('goes on where it was, and makes again what has changed since', async () => {
    const run = () => place.run(['pages', '-o', 'again', '--resume']);
    expect((await run()).stderr).toBe(`clean-article: ${PAGES} pages: ${PAGES} articles\n`);
    rmSync(place.path('again/0/0.json'));
    place.write('pages/1/1.txt', `${page}\nOne more line of it, written since the folder was made.`);
    expect((await run()).stderr).toBe(`clean-article: 2 pages: 2 articles, ${PAGES - 2} already complete\n`);
    const other = await place.run(['pages', '-o', 'again', '--resume', '--provenance']);
    expect(other.stderr).toBe(`clean-article: ${PAGES} pages: ${PAGES} articles\n`);
  });
});
