import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { benchModule } from '../helpers/bench-module.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { generated, readVocabulary } = await benchModule('../scripts/write-dictionary.mjs');
const PHRASES: ReadonlyMap<string, readonly string[]> = readVocabulary(ROOT, 'phrases');
const files = readdirSync(join(ROOT, 'data/phrases'));
const linesOf = (file: string) =>
  readFileSync(join(ROOT, 'data/phrases', file), 'utf8')
    .trimEnd()
    .split('\n');

it('is compiled from the vocabularies as they are', () => {
  for (const [path, text] of Object.entries(generated(ROOT))) expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

describe('the phrases', () => {
  it('stand in their file once', () => {
    expect(files.filter((file) => new Set(linesOf(file)).size !== linesOf(file).length)).toEqual([]);
  });

  it('are none that a shorter one of their file finds', () => {
    const found = files.flatMap((file) => {
      const beginnings = linesOf(file).filter((line) => / …$/.test(line) && !line.startsWith('…'));
      const isFound = (line: string) =>
        beginnings.some((beginning) => line !== beginning && `${line} `.startsWith(beginning.slice(0, -1)));
      return linesOf(file)
        .filter(isFound)
        .map((line) => `${file}: ${line}`);
    });
    expect(found).toEqual([]);
  });

  it('are of classes that data/README.md describes', () => {
    const readme = readFileSync(join(ROOT, 'data/README.md'), 'utf8');
    expect([...PHRASES.keys()].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
