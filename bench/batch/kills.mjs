import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, runCommand } from './run-command.mjs';

/**
 * Kills a run into a folder at random moments, resumes it each time, and at last lets it end: the folder must then be byte
 * for byte that of a run left alone. The moments come from a seed.
 */
export async function measureKills({ folder, kills, seed = 1 }) {
  const place = mkdtempSync(join(tmpdir(), 'clean-article-kills-'));
  try {
    const [alone, killed] = [join(place, 'alone'), join(place, 'killed')];
    const { wall } = await runCommand(['--jobs', '2', folder, '-o', alone]);
    const random = randomNumbers(seed);
    let rounds = 0;
    for (let count = 0; count < kills; count++) {
      // A run in which nothing is left to do is none to kill: it begins anew.
      if (await killRun([folder, '--jobs', '2', '-o', killed, '--resume'], random() * Math.max(600, wall / 4)))
        continue;
      assertSame(alone, killed);
      rmSync(killed, { recursive: true });
      rounds++;
    }
    await runCommand(['--jobs', '2', folder, '-o', killed, '--resume']);
    assertSame(alone, killed);
    return `Killed at ${kills} random moments and resumed: byte for byte the folder of an uninterrupted run (${rounds + 1} times), no temporary files.`;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Whether it was still at work. */
async function killRun(args, delay) {
  const child = spawn(process.execPath, [COMMAND, '-q', ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  const [, signal] = await once(child, 'exit');
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

function assertSame(one, other) {
  const [wanted, found] = [digest(one), digest(other)];
  if (wanted !== found) throw new Error('the resumed folder is not the one of a run left alone');
}

/** Names and bytes of all files below a folder, its hidden ones, too. */
function digest(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, name);
    hash.update(`${name}\0`);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
