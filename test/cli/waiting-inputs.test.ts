import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';

const place = new Workplace();
let page: string;
/** A pipe that this process holds open for writing: whoever reads it waits. */
let pipe: number;
let child: ChildProcessWithoutNullStreams | undefined;

beforeAll(() => {
  place.page('magazine-essay/input.txt', 'page.txt');
  page = readFileSync(place.path('page.txt'), 'utf8');
  execFileSync('mkfifo', [place.path('pipe')]);
  pipe = openSync(place.path('pipe'), 'r+');
});
afterEach(() => child?.kill('SIGKILL'));
afterAll(() => {
  closeSync(pipe);
  place.remove();
});

describe('an input that keeps a reader waiting', () => {
  it.each<[string[], () => string]>([
    [['-j', '1', 'page.txt', '/dev/fd/3'], () => ''],
    [['-j', '2', 'page.txt', '/dev/fd/3'], () => ''],
    [['-i', 'ndjson', '/dev/fd/3'], () => `${JSON.stringify({ text: page })}\n`],
    [['-j', '1', '--files0-from', '/dev/fd/3'], () => 'page.txt\0'.repeat(8)],
    [['-j', '1', '--files0-from', 'pipe'], () => 'page.txt\0'.repeat(8)],
  ])('is no reason not to hear an interrupt: %j', async (args, written) => {
    child = place.open(args, {}, [pipe]);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    writeSync(pipe, written());
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [status] = await once(child, 'close');
    expect(stderr).toMatch(/^clean-article: interrupted by SIGINT; every written line is complete\n/);
    expect(status).toBe(130);
  });

  it('is read when it comes', async () => {
    const { stdout, status } = await place.shell('clean_article <(sleep 0.1; cat page.txt) page.txt | grep -c title');
    expect({ stdout, status }).toEqual({ stdout: '2\n', status: 0 });
  });

  it.skipIf(!canRead('/proc/kmsg'))('and never ends, though it is called a file, is refused', async () => {
    for (const jobs of ['1', '2']) {
      const { status, stderr } = await place.run(['-j', jobs, '/proc/kmsg', 'page.txt']);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^clean-article: \/proc\/kmsg: does not end: .* save a part of it as a file\n/);
    }
  });
});

function canRead(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'));
    return true;
  } catch {
    return false;
  }
}
