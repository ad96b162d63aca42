import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type * as Library from '../../src/index.ts';
import { cleanArticle } from '../../src/index.ts';
import { Workplace } from '../helpers/command-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'fixtures/pages');
const place = new Workplace();
afterAll(() => place.remove());

// As the package is installed.
mkdirSync(place.path('node_modules'));
symlinkSync(root, place.path('node_modules/clean-article'));
const example = (name: string) => readFileSync(join(root, 'examples/library', name), 'utf8');
for (const name of ['clean.mjs', 'browser.mjs']) writeFileSync(place.path(name), example(name));
place.page('ferry-returns/input.txt', 'page.txt');
place.page('news-page-html/input.html', 'page.html');
place.write('empty.txt', '');
const expected = [
  { path: 'page.txt', title: 'Harbour Ferry Returns After Two Winters of Repairs', datePublished: '2022-03-04' },
  { path: 'page.html', title: 'Ferry to Orrin Island to run every half hour' },
  { path: 'empty.txt', code: 'no-article' },
];
const run = (file: string) =>
  execFileSync(process.execPath, [file, 'page.txt', 'page.html', 'empty.txt'], { cwd: place.folder, encoding: 'utf8' })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the library in a program', () => {
  it('is the example', () => {
    expect(run('clean.mjs')).toMatchObject(expected);
  });

  it.each(['esm', 'cjs'] as const)('that esbuild makes one file of (%s) brings its weights', async (format) => {
    // Nothing that the bundle may still need lies near it.
    const outfile = place.path(`elsewhere/${format}/bundle.${format === 'esm' ? 'mjs' : 'cjs'}`);
    const entry = example('clean.mjs').replace('for (const path', 'async function main() {\nfor (const path');
    const contents = `${entry}}\nmain();`;
    await build({
      stdin: { contents, resolveDir: place.folder },
      outfile,
      format,
      bundle: true,
      platform: 'node',
      logLevel: 'silent',
      preserveSymlinks: true,
    });
    expect(run(outfile)).toMatchObject(expected);
  });
});

describe('the library for browsers', () => {
  const code = readFileSync(join(root, 'dist/browser.js'), 'utf8');

  it('has none of the modules of Node, and takes at most 1.5 MB compressed with its weights', () => {
    expect(code).not.toMatch(/["']node:/);
    const weights = ['inline-weights.js', 'weights-marked.js'].map((name) =>
      readFileSync(join(root, 'dist/classifier', name)),
    );
    expect(gzipSync(code).length + gzipSync(Buffer.concat(weights)).length).toBeLessThan(1_500_000);
  });

  it('gives what the library of Node gives, of every page', async () => {
    const browser = (await import(pathToFileURL(join(root, 'dist/browser.js')).href)) as typeof Library;
    const rules = {
      version: 1,
      rules: [{ name: 'a', action: 'remove', match: { exact: ['x'] }, reason: 'a' }],
    } as const;
    for (const name of readdirSync(pages).filter((_name, nth) => nth % 4 === 0)) {
      const [input = ''] = readdirSync(join(pages, name)).filter((file) => file.startsWith('input.'));
      const bytes = readFileSync(join(pages, name, input));
      const options = { provenance: true, rules: structuredClone(rules) as unknown as Library.RulesConfig };
      const outcomes = [cleanArticle, browser.cleanArticle].map((clean) =>
        clean(bytes, options).catch(({ code, message }) => ({ code, message })),
      );
      const [ofNode, ofBrowser] = await Promise.all(outcomes);
      expect(ofBrowser, name).toEqual(ofNode);
    }
  });

  it('says that it has no files', async () => {
    const browser = (await import(pathToFileURL(join(root, 'dist/browser.js')).href)) as typeof Library;
    await expect(browser.cleanArticle('page', { profile: 'site.json' })).rejects.toMatchObject({ code: 'bad-profile' });
  });

  it('is bundled by the example', async () => {
    const { outputFiles } = await build({
      entryPoints: [place.path('browser.mjs')],
      bundle: true,
      format: 'esm',
      write: false,
      preserveSymlinks: true,
      logLevel: 'silent',
    });
    expect(outputFiles[0]?.text).toContain('document.documentElement');
  });
});
