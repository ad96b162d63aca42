/** A temporary folder for each test, with inputs in `in/` and an output folder `out/`. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Input } from '../../src/io/input/input.ts';
import { OutputFolder } from '../../src/io/output/output-folder.ts';
import { OutputPlaces } from '../../src/io/output/output-places.ts';

export let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'clean-article-'));
  mkdirSync(join(place, 'in'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** An input that is there. */
export function inputOf(outputPath: string, path = join(place, 'in', outputPath)): Input {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  return { path, file: path, outputPath, size: 1, modified: 0, isNamed: true };
}
export const open = (resume = false) => new OutputFolder(new OutputPlaces(join(place, 'out')), { made: 'so', resume });
export const out = (name = '') => join(place, 'out', name);
export const own = (name = '') => out(join('.clean-article', name));
export const outputs = () =>
  readdirSync(out(), { recursive: true })
    .map(String)
    .filter((name) => !name.startsWith('.clean-article') && statSync(out(name)).isFile())
    .sort();
/** Which input each output was made from. */
export const contents = () => Object.fromEntries(outputs().map((name) => [name, readFileSync(out(name), 'utf8')]));

/** Writes the output of an input, which holds the input's name. */
export async function write(folder: OutputFolder, input: Input): Promise<void> {
  const output = await folder.open(input, 'json');
  await output.write(input.outputPath);
  await output.keep();
}

export async function run(folder: OutputFolder, ...inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) folder.reserve(input, 'json');
  for (const input of inputs) await write(folder, input);
  await folder.close();
}
