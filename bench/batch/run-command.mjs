import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

export const COMMAND = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url));
const TELL_USAGE = fileURLToPath(new URL('tell-usage.cjs', import.meta.url));

/**
 * The command as a process, its output thrown away.
 * @param {string[]} args
 * @param {Iterable<string>} [input]  pieces of standard input
 * @returns what it took: wall-clock and processor time in milliseconds, peak memory in megabytes.
 */
export async function runCommand(args, input = []) {
  const usageFile = join(tmpdir(), `clean-article-usage-${process.pid}.json`);
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', TELL_USAGE, COMMAND, '-q', ...args], {
    env: { ...process.env, USAGE_FILE: usageFile },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  await pipeline(Readable.from(input), child.stdin);
  const [status] = await ended;
  const wall = performance.now() - started;
  if (status > 1) throw new Error(`clean-article ${args.join(' ')}: status ${status}`);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8'));
  rmSync(usageFile);
  return { wall, ...usage };
}
