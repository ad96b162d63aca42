import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { OutputFolder } from '../src/sinks/output-folder.ts';
import { OutputPlaces } from '../src/sinks/output-places.ts';
import { OutputFull } from '../src/sinks/sink.ts';

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const appendFileSync: typeof fs.appendFileSync = (file, text, options) => {
    if (text === 'too much') throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    fs.appendFileSync(file, text, options);
  };
  return { ...fs, appendFileSync };
});

it('an output on a full disk is reported as such, and harms none before it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'clean-article-'));
  const folder = new OutputFolder(new OutputPlaces(place), { made: 'so', resume: false });
  const write = async (name: string, text: string) => {
    const input = { path: name, file: name, outputPath: name, size: 1, modified: 0, isNamed: true };
    const output = await folder.open(input, 'json');
    await output.write(text).catch(async (error) => {
      await output.discard();
      throw error;
    });
    await output.keep();
  };
  await write('one.txt', '1');
  await expect(write('two.txt', 'too much')).rejects.toThrow(new OutputFull('output folder: no space left on device'));
  expect(readdirSync(place).sort()).toEqual(['.clean-article', 'one.json']);
  expect(readdirSync(join(place, '.clean-article'))).toEqual(['journal.ndjson']);
  rmSync(place, { recursive: true });
});
