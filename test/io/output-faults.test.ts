/** What disks, and chance, do that a test cannot make them do: Node is the real one but for what `disk` says. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Input } from '../../src/io/input/input.ts';
import { OutputFolder } from '../../src/io/output/output-folder.ts';
import { OutputPlaces } from '../../src/io/output/output-places.ts';
import { OutputFull } from '../../src/io/output/sink.ts';
import { openWholeFile } from '../../src/io/output/whole-file.ts';

const disk = vi.hoisted(() => ({ isFull: false, hasLinks: true, tellsCaseApart: true, isGuessed: false }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const fail = (code: string) => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...fs,
    appendFileSync: ((...args) =>
      disk.isFull ? fail('ENOSPC') : fs.appendFileSync(...args)) as typeof fs.appendFileSync,
    linkSync: ((...args) => (disk.hasLinks ? fs.linkSync(...args) : fail('EPERM'))) as typeof fs.linkSync,
    existsSync: (path: string) => fs.existsSync(disk.tellsCaseApart ? path : path.replace(/PART$/, 'part')),
  };
});

vi.mock('node:crypto', async (importOriginal) => {
  const crypto = await importOriginal<typeof import('node:crypto')>();
  return { ...crypto, randomBytes: (size: number) => (disk.isGuessed ? Buffer.alloc(size) : crypto.randomBytes(size)) };
});

let place: string;
beforeEach(() => {
  Object.assign(disk, { isFull: false, hasLinks: true, tellsCaseApart: true, isGuessed: false });
  place = mkdtempSync(join(tmpdir(), 'clean-article-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const open = () => new OutputFolder(new OutputPlaces(place), { made: 'so', resume: false });
const inputOf = (path: string): Input => ({ path, file: path, outputPath: path, size: 1, modified: 0, isNamed: true });

async function write(folder: OutputFolder, name: string): Promise<void> {
  const output = await folder.open(inputOf(name), 'json');
  try {
    await output.write(name);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.keep();
}

const outputs = () => readdirSync(place).slice(1);
const ownFiles = () => readdirSync(join(place, '.clean-article'));

it('an output on a full disk is reported as such, and harms none before it', async () => {
  const folder = open();
  await write(folder, 'one.txt');
  disk.isFull = true;
  await expect(write(folder, 'two.txt')).rejects.toThrow(new OutputFull('output folder: no space left on device'));
  expect(outputs()).toEqual(['one.json']);
  expect(ownFiles()).toEqual(['journal.ndjson']);
});

it('outputs do not replace each other on a disk without hard links', async () => {
  disk.hasLinks = false;
  const [one, two] = [open(), open()];
  const [first, second] = [inputOf('a.html'), inputOf('a.txt')];
  one.reserve(first, 'json');
  two.reserve(second, 'json');
  for (const [folder, input] of [
    [one, first],
    [two, second],
  ] as const) {
    const output = await folder.open(input, 'json');
    await output.write(input.outputPath);
    await output.keep();
  }
  expect(outputs().map((name) => readFileSync(join(place, name), 'utf8'))).toEqual(['a.html', 'a.txt']);
  expect(outputs()).toEqual(['a.json', 'a.txt.json']);
  expect(ownFiles()).toEqual(['journal.ndjson']);
});

it('names that differ in case are kept apart by more on a disk that ignores it', async () => {
  disk.tellsCaseApart = false;
  const folder = open();
  for (const name of ['A.txt', 'a.txt', 'b.txt']) await write(folder, name);
  expect(outputs()).toEqual(['A.json', 'a.txt.json', 'b.json']);
});

it('no temporary file follows a link, even where its name was guessed', async () => {
  disk.isGuessed = true;
  const folder = open();
  const guessed = '0'.repeat(16);
  const host = hostname().replace(/[^\w-]/g, '_');
  symlinkSync(join(place, 'victim'), join(place, '.clean-article', `${host}.${process.pid}.${guessed}.part`));
  symlinkSync(join(place, 'victim'), join(place, `.clean-article.${guessed}.part`));
  await expect(write(folder, 'a.txt')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(() => openWholeFile(join(place, 'report.html'))).toThrow(/EEXIST/);
  expect(existsSync(join(place, 'victim'))).toBe(false);
});
