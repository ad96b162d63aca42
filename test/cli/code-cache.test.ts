import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = join(ROOT, 'fixtures/pages/ferry-returns/input.txt');
const CACHE = `run-command-${process.version}-${process.arch}.cache`;

/** Prints at the end whether V8 has refused the cache. */
const REPORT = `
  const vm = require('node:vm');
  const { Script } = vm;
  let refused;
  vm.Script = class extends Script {
    constructor(...args) {
      super(...args);
      refused = this.cachedDataRejected;
    }
  };
  process.on('exit', () => require('node:fs').writeSync(1, 'refused: ' + refused));
`;

let folder: string;
const commandFile = () => join(folder, 'bin/clean-article.js');
const run = (...args: string[]) => execFileSync(process.execPath, [commandFile(), ...args], { encoding: 'utf8' });
const caches = () => readdirSync(join(folder, 'dist/cli')).filter((name) => name.endsWith('.cache'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-cache-'));
  for (const part of ['bin', 'dist/cli', 'dist/classifier', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  for (const name of caches()) rmSync(join(folder, 'dist/cli', name));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the code cache of an installed command', () => {
  it('is left by the first page, accepted by the next start, and gives the same output', () => {
    const first = run(PAGE);
    expect(caches()).toEqual([CACHE]);
    const report = join(folder, 'report.cjs');
    writeFileSync(report, REPORT);
    expect(execFileSync(process.execPath, ['--require', report, commandFile(), PAGE], { encoding: 'utf8' })).toBe(
      `${first}refused: false`,
    );
  });

  it('is not left by a run that cleans no page, since it would hold little', () => {
    run('--version');
    run('--schema');
    expect(caches()).toEqual([]);
  });

  it('stays as it is where V8 refuses it', () => {
    const cache = join(folder, 'dist/cli', CACHE);
    writeFileSync(cache, 'not a cache');
    expect(JSON.parse(run(PAGE)).title).toBeTypeOf('string');
    expect(readFileSync(cache, 'utf8')).toBe('not a cache');
  });
});
