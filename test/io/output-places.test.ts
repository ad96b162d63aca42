import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/io/output/output-folder.ts';
import { OutputPlaces } from '../../src/io/output/output-places.ts';
import { openWholeFile } from '../../src/io/output/whole-file.ts';
import { inputOf, open, out, outputs, own, place, run, write } from '../helpers/output-place.ts';

describe("the run's own names", () => {
  it.each([
    '.clean-article/journal.ndjson',
    '.Clean-Article/x.txt',
    '.clean\u200d-article/x.txt',
    'below/.clean-article/x.txt',
  ])('are not given: %s', (outputPath) => {
    expect(() => open().reserve({ ...inputOf('a.txt'), outputPath }, 'ndjson')).toThrow(/which the run uses itself/);
  });

  it('of files beside the articles are not given, the folder made or not', async () => {
    for (const folder of ['out', 'link-to-out/../out']) {
      symlinkSync('out', join(place, 'link-to-out'));
      const places = new OutputPlaces(out(), [join(place, folder, 'site.profile.json')]);
      const input = inputOf('site.profile.txt');
      const output = new OutputFolder(places, { made: 'so', resume: false });
      await run(output, input);
      expect(outputs()).toEqual(['site.profile.txt.json']);
      rmSync(out(), { recursive: true });
      rmSync(join(place, 'link-to-out'));
    }
  });
});

describe('links', () => {
  beforeEach(() => mkdirSync(join(place, 'elsewhere')));
  const untouched = () => expect(readdirSync(join(place, 'elsewhere'))).toEqual([]);

  it('may be the folder of outputs', async () => {
    symlinkSync('elsewhere', out());
    await run(open(), inputOf('a.txt'));
    expect(readdirSync(join(place, 'elsewhere'))).toEqual(['.clean-article', 'a.json']);
  });

  it.each([
    ['a link', () => symlinkSync('../elsewhere', own())],
    ['a link to nowhere', () => symlinkSync('../nowhere', own())],
    ['a file', () => writeFileSync(own(), '')],
  ])('nor files may be its hidden folder: %s', (_what, make) => {
    mkdirSync(out());
    make();
    expect(() => open()).toThrow(/\.clean-article is a (?:link|file), /);
    untouched();
    expect(existsSync(join(place, 'nowhere'))).toBe(false);
  });

  it.each(['victim', 'nowhere'])('may not be the journal, to a %s', (target) => {
    mkdirSync(own(), { recursive: true });
    writeFileSync(join(place, 'victim'), '');
    symlinkSync(join(place, target), own('journal.ndjson'));
    expect(() => open()).toThrow(/journal\.ndjson is not a file/);
    expect(existsSync(join(place, 'nowhere'))).toBe(false);
  });

  it('may not be the journal, swapped in while the run goes on', async () => {
    const folder = open();
    writeFileSync(join(place, 'victim'), 'victim');
    symlinkSync(join(place, 'victim'), own('journal.ndjson'));
    await expect(run(folder, inputOf('a.txt'))).rejects.toMatchObject({ code: 'ELOOP' });
    expect(readFileSync(join(place, 'victim'), 'utf8')).toBe('victim');
  });

  it('are replaced in the place of an output, and what they lead to stays', async () => {
    mkdirSync(out());
    writeFileSync(join(place, 'victim'), 'victim');
    for (const name of ['a.json', 'b.json']) symlinkSync(join(place, 'victim'), out(name));
    const folder = open();
    const inputs = [inputOf('a.txt'), inputOf('b.txt')];
    await run(folder, ...inputs);
    expect(lstatSync(out('a.json')).isFile()).toBe(true);
    expect(readFileSync(join(place, 'victim'), 'utf8')).toBe('victim');
  });

  it('are not replaced where they came to stand after the run began', async () => {
    const folder = open();
    const input = inputOf('a.txt');
    folder.reserve(input, 'json');
    symlinkSync(join(place, 'nowhere'), out('a.json'));
    await write(folder, input);
    expect(lstatSync(out('a.json')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(place, 'nowhere'))).toBe(false);
    expect(readFileSync(out('a.txt.json'), 'utf8')).toBe('a.txt');
  });

  it.each(['../elsewhere', '.clean-article', 'other'])('are no folder of an output: to %s', async (target) => {
    mkdirSync(out('other'), { recursive: true });
    symlinkSync(target, out('below'));
    const input = inputOf('below/deep/a.txt');
    await expect(run(open(), input)).rejects.toThrow(/below is a link, which is not followed/);
    untouched();
    expect(readdirSync(own())).toEqual([]);
    expect(readdirSync(out('other'))).toEqual([]);
  });
});

describe('a temporary file', () => {
  it('has a name of its own each time, which none of its like before tells', async () => {
    const folder = open();
    const names = new Set<string>();
    for (let nth = 0; nth < 20; nth++) {
      const output = await folder.open(inputOf(`${nth}.txt`), 'json');
      for (const name of readdirSync(own())) names.add(name);
      await output.discard();
    }
    expect(names.size).toBe(20);
    for (const name of names) expect(name).toMatch(/\.[0-9a-f]{16}\.part$/);
    expect(readdirSync(own())).toEqual([]);
  });

  it('has the modes that the umask leaves, and so has the output', async () => {
    const before = process.umask(0o027);
    try {
      await run(open(), inputOf('a.txt'));
    } finally {
      process.umask(before);
    }
    expect(statSync(out('a.json')).mode & 0o777).toBe(0o640);
    expect(statSync(out('a.json')).nlink).toBe(1);
  });

  it('of a file by itself is hidden, new, and gone when that is whole', async () => {
    const path = join(place, 'report.html');
    const file = openWholeFile(path);
    const [name = ''] = readdirSync(place).filter((each) => each !== 'in');
    expect(name).toMatch(/^\.clean-article\.[0-9a-f]{16}\.part$/);
    await file.write('whole');
    await file.keep();
    expect(readdirSync(place)).toEqual(['in', 'report.html']);
    const other = openWholeFile(join(place, `${'x'.repeat(250)}.html`));
    await other.discard();
    expect(readdirSync(place)).toEqual(['in', 'report.html']);
  });
});
