import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks } from '../helpers/code-blocks.ts';
import { Workplace } from '../helpers/command-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = `${ROOT}node_modules/typescript/bin/tsc`;

const examples = codeBlocks('docs/library.md', 'ts');
/** What an example says that it prints, in the order of its lines. */
const promised = (code: string) =>
  [...code.matchAll(/^console\.log\(.*?\); \/\/ (.*)$/gm)].map(([, printed]) => printed);

/** A package that has this one among its dependencies, and the examples in it. */
let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.write('package.json', '{ "type": "module" }');
  mkdirSync(place.path('node_modules'));
  symlinkSync(ROOT, place.path('node_modules/clean-article'));
  for (const [at, code] of examples.entries()) {
    place.write(`${at}.ts`, code);
    place.write(`${at}.js`, transformSync(code, { loader: 'ts' }).code);
  }
  const [inReadme = ''] = codeBlocks('README.md', 'ts');
  place.write('readme.ts', `declare const textOrBytes: string | Uint8Array;\n${inReadme}`);
});
afterAll(() => place.remove());

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: place.folder, encoding: 'utf8' });

describe('examples of docs/library.md', () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])(
    'have the right types where modules are found as %s',
    (moduleResolution, module) => {
      const files = [...examples.keys()].map((at) => `${at}.ts`);
      const options = ['--noEmit', '--strict', '--target', 'es2023', '--types', '--module', module];
      const { stdout } = run(TSC, ...options, '--moduleResolution', moduleResolution, ...files, 'readme.ts');
      expect(stdout).toBe('');
    },
    60_000,
  );

  it.each(examples.map((code, at) => ({ at, code })))('print what they promise: example $at', ({ at, code }) => {
    const { stdout, stderr } = run(`${at}.js`);
    expect(stderr).toBe('');
    expect(promised(code)).not.toEqual([]);
    expect(stdout.trimEnd().split('\n')).toEqual(promised(code));
  });
});
