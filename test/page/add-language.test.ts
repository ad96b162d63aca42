// Follows docs/how-to-add-a-language.md in a copy of the project.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/schema/article.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GUIDE = readFileSync(join(ROOT, 'docs/how-to-add-a-language.md'), 'utf8');
const blockOf = (info: string): string => new RegExp(`^\`\`\`${info}\n(.*?)^\`\`\``, 'ms').exec(GUIDE)?.[1] ?? '';
const FILES = [...GUIDE.matchAll(/`(data\/[^`]+)`:\n\n```text file\n(.*?)^```/gms)];

const copy = mkdtempSync(join(tmpdir(), 'clean-article-language-'));

/** The library of the copy as it is now, and what it makes of the guide's page. */
async function cleanPage(name: string): Promise<Article> {
  // Where the bundle finds the weights.
  const outfile = join(copy, 'src/classifier', `${name}.mjs`);
  await build({
    absWorkingDir: copy,
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const { cleanArticle } = await import(pathToFileURL(outfile).href);
  return cleanArticle(blockOf('text page'), { provenance: true });
}

beforeAll(() => {
  for (const part of ['src', 'data', 'scripts', 'train', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

it('gives the fields that the guide promises, and not before', async () => {
  const promised = JSON.parse(blockOf('json article'));
  const before = await cleanPage('before');
  expect(before).toMatchObject({ title: promised.title, byline: null, datePublished: null });
  expect(before.language).not.toBe('qx');

  expect(FILES.length).toBeGreaterThan(6);
  for (const [, path = '', content = ''] of FILES) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  execFileSync('npm', ['run', 'dictionary'], { cwd: copy });

  const after = await cleanPage('after');
  expect(after).toMatchObject(promised);
  const removed = after.provenance?.filter(({ became, reason }) => became === 'removed' && reason === 'recirculation');
  expect(removed?.map(({ text }) => text)).toEqual(blockOf('text page').trimEnd().split('\n').slice(-3));
});
