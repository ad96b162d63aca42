import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { OutputFile } from '../../src/io/output/output-file.ts';
import { OutputFull } from '../../src/io/output/sink.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('one file ends the run where it cannot be begun', async () => {
  const output = await new OutputFile(join(folder, 'nowhere/all.ndjson')).open();
  await expect(output.write('{}\n')).rejects.toThrow(OutputFull);
});

it('one file leaves nothing behind where it cannot take its place', async () => {
  const path = join(folder, 'all.ndjson');
  const sink = new OutputFile(path);
  const output = await sink.open();
  await output.write('{}\n');
  await output.keep();
  mkdirSync(path);
  await expect(sink.close()).rejects.toThrow(OutputFull);
  expect(readdirSync(folder)).toEqual(['all.ndjson']);
});
