import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';

/** Loaded into every thread: workers stop for ever at a text that holds the word. */
const HANG = `
const { isMainThread } = require('node:worker_threads');
const { includes } = String.prototype;
for (const name of isMainThread ? [] : ['split', 'replace', 'replaceAll', 'indexOf', 'charCodeAt', 'trim']) {
  const own = String.prototype[name];
  String.prototype[name] = function (...args) {
    if (includes.call(this, 'NEVERENDING')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return own.apply(this, args);
  };
}
`;

let place: Workplace;
let light: string;
let endless: string;

beforeAll(() => {
  place = new Workplace();
  place.write('hang.cjs', HANG);
  place.page('magazine-essay/input.txt', 'pages/1.txt');
  light = readFileSync(place.path('pages/1.txt'), 'utf8');
  endless = `${light}\nThis is the NEVERENDING story of a text that no worker comes to the end of.`;
  place.write('pages/2.txt', endless);
  place.write('pages/3.txt', light);
  place.write('records.ndjson', [light, endless, light].map((text, id) => JSON.stringify({ id, text })).join('\n'));
  const archived = [light, endless, light].map(
    (text, id) =>
      `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: https://quay.example/${id}\r\n` +
      `Content-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`,
  );
  place.write('crawl.wet', archived.join(''));
});

afterAll(() => place.remove());

const hanging = () => ({ NODE_OPTIONS: `--require ${place.path('hang.cjs')}` });
const TIMEOUT = ['-j', '1', '--timeout', '5000'];
const LATE = 'not done after 5000 ms; raise the limit with --timeout';

describe.concurrent('a time limit holds by one worker', () => {
  it.each<[string, string[], { stdin?: string; outcomes: (string | undefined)[]; stderr?: RegExp }]>([
    [
      'a page of standard input',
      ['-i', 'text'],
      { stdin: 'endless', outcomes: [], stderr: /^clean-article: standard input: / },
    ],
    ['files', ['pages'], { outcomes: [undefined, undefined], stderr: /^clean-article: pages\/2\.txt: not done/ }],
    ['records', ['records.ndjson'], { outcomes: [undefined, 'timeout', undefined] }],
    ['archives', ['crawl.wet'], { outcomes: [undefined, 'timeout', undefined] }],
  ])('for %s', async (_what, args, { stdin, outcomes, stderr }) => {
    const run = await place.run([...args, ...TIMEOUT], { env: hanging(), ...(stdin && { stdin: endless }) });
    const found = run.stdout.split('\n').filter((line) => line !== '');
    expect(found.map((line) => JSON.parse(line).error?.code)).toEqual(outcomes);
    if (stderr) expect(run.stderr).toMatch(stderr);
    else expect(run.stdout).toContain(LATE);
    expect(run.status).toBe(stderr ? 1 : 0);
  });

  it('for a report', async () => {
    const { status, stderr } = await place.run(['report', 'pages', '-o', 'report.html', ...TIMEOUT], {
      env: hanging(),
    });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining(`pages/2.txt: ${LATE}`) });
  });

  it('for learning', async () => {
    const { status, stderr } = await place.run(['profile', 'learn', 'pages', '-o', 'site.profile.json', ...TIMEOUT], {
      env: hanging(),
    });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining(`pages/2.txt: ${LATE}`) });
  });

  it('for learning and cleaning in one run', async () => {
    const run = await place.run(['records.ndjson', '--learn', '-o', 'learned/', ...TIMEOUT], { env: hanging() });
    expect(run.status).toBe(0);
    const found = readFileSync(place.path('learned/records.ndjson'), 'utf8').trimEnd().split('\n');
    expect(found.map((line) => JSON.parse(line).error?.code)).toEqual([undefined, 'timeout', undefined]);
  });
});

describe('a worker that hangs', () => {
  it('does not keep an interrupted run', async () => {
    const child = place.open(['-j', '2', 'records.ndjson'], hanging());
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
  });
});
