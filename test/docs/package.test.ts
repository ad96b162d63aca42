import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
// The package holds the command, so this is one of the tests that it is built for.
import '../helpers/command-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEPENDENCIES = Object.keys(packageJson.dependencies);
/**
 * Most of it: the build for browsers (1.8 MB), the command (0.7 MB and its tables), and the weights (1.3 MB; those for text
 * twice, since reading them unpacked is faster).
 */
const MOST_BYTES = 6_500_000;

interface Pack {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the package', () => {
  let pack: Pack;
  let paths: string[];
  beforeAll(() => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const told = JSON.parse(
      execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    // npm 12 tells packages by name, those before it in a list.
    [pack] = Object.values(told) as [Pack];
    paths = pack.files.map(({ path }) => path);
  });

  it('is small', () => {
    expect(pack.unpackedSize).toBeLessThan(MOST_BYTES);
  });

  it('holds what it refers to', () => {
    const { bin, exports, types } = packageJson;
    const referred = [bin['clean-article'], exports['.'].types, exports['.'].default, types].map((path) =>
      path.replace(/^\.\//, ''),
    );
    expect(paths).toEqual(
      expect.arrayContaining([...referred, 'LICENSE', 'README.md', 'dist/THIRD-PARTY-NOTICES.txt']),
    );
  });

  it('holds nothing of what it is made of, nor what fits one build of Node alone', () => {
    const strays = /^(src|test|train|bench|fixtures|scripts|fuzz)\/|(?<!\.d)\.ts$|\.cache$|\.map$|^\./;
    expect(paths.filter((path) => strays.test(path))).toEqual([]);
  });

  it('has a command that can be run, and a manual page', () => {
    expect(statSync(join(ROOT, packageJson.bin['clean-article'])).mode & 0o777).toBe(0o755);
    expect(paths).toEqual(expect.arrayContaining(packageJson.man.map((path) => path.replace(/^\.\//, ''))));
  });

  it('runs nothing when it is installed', () => {
    const scripts = Object.keys(packageJson.scripts);
    expect(scripts.filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  it('has at most twelve dependencies, each described in docs/dependencies.md', () => {
    expect(DEPENDENCIES.length).toBeLessThanOrEqual(12);
    const [installed = '', bundled = ''] = text('docs/dependencies.md').split('## Bundled in the command');
    const rows = (part: string) => [...part.matchAll(/^\| \[([^\]]+)\]/gm)].map(([, name]) => name);
    expect(rows(installed)).toEqual(DEPENDENCIES);
    expect(Object.keys(packageJson.devDependencies)).toEqual(expect.arrayContaining(rows(bundled)));
  });

  it('imports nothing that is not installed with it', () => {
    const modules = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(js|d\.ts)$/.test(path))
      .map((path) => text(`dist/${path}`));
    const imported = modules.flatMap((code) =>
      [...code.matchAll(/(?:\bfrom |\bimport\(?)\s*['"]([^'".][^'"]*)['"]/g)].map(([, name = '']) => name),
    );
    const packages = new Set(imported.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''));
    const isBuiltIn = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
    expect([...packages].filter((name) => !isBuiltIn(name) && !DEPENDENCIES.includes(name))).toEqual([]);
    expect(packages).toContain('zod');
  });
});

it('is built from packages whose contents the lock file pins, for every platform', () => {
  const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, { integrity?: string }> };
  const { '': _ours, ...others } = packages;
  expect(Object.keys(others).filter((path) => !others[path]?.integrity)).toEqual([]);
});
