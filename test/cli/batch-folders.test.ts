import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byteName, nameForSystem } from '../../src/io/input/file-name.ts';
import { findInputs } from '../../src/io/input/find-inputs.ts';
import type { Input } from '../../src/io/input/input.ts';
import { OutputFolder } from '../../src/io/output/output-folder.ts';
import { OutputPlaces } from '../../src/io/output/output-places.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'clean-article-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const inputOf = (outputPath: string, path = join(place, 'in', outputPath)): Input => ({
  path,
  file: path,
  outputPath,
  size: 1,
  modified: 0,
  isNamed: false,
});
const open = (made = 'so', resume = false) => new OutputFolder(new OutputPlaces(join(place, 'out')), { made, resume });
const own = (name = '') => join(place, 'out/.clean-article', name);

async function write(folder: OutputFolder, input: Input, text: string): Promise<void> {
  folder.reserve(input, 'json');
  const output = await folder.open(input, 'json');
  await output.write(text);
  await output.keep();
}

describe('an output', () => {
  it('stands in its place only once it is whole', async () => {
    const folder = open();
    const input = inputOf('below/page.txt');
    const output = await folder.open(input, 'json');
    await output.write('{');
    expect(existsSync(join(place, 'out/below/page.json'))).toBe(false);
    await output.write('}');
    await output.keep();
    expect(readFileSync(join(place, 'out/below/page.json'), 'utf8')).toBe('{}');
    expect(readdirSync(own())).toEqual(['journal.ndjson']);
  });

  it('leaves what stood there as it was when it fails', async () => {
    const folder = open();
    await write(folder, inputOf('page.txt'), 'before');
    const output = await folder.open(inputOf('page.txt'), 'json');
    await output.write('after');
    await output.discard();
    expect(readFileSync(join(place, 'out/page.json'), 'utf8')).toBe('before');
    expect(readdirSync(own())).toEqual(['journal.ndjson']);
  });
});

describe('a folder to go on with', () => {
  it('tells what is complete and made by the same', async () => {
    const first = open();
    await write(first, inputOf('a.txt'), 'a');
    await write(first, inputOf('b.txt'), 'b');
    await first.close();
    const next = open('so', true);
    expect(['a.txt', 'b.txt', 'c.txt'].map((name) => next.reserve(inputOf(name), 'json'))).toEqual([true, true, false]);
  });

  it.each<[string, (path: string) => void]>([
    ['is gone', (path) => rmSync(path)],
    ['is cut short', (path) => writeFileSync(path, '')],
    ['is older than the input', (path) => utimesSync(path, 1, 1)],
  ])('makes an output again that %s', async (_what, harm) => {
    const first = open();
    await write(first, inputOf('a.txt'), 'a');
    harm(join(place, 'out/a.json'));
    expect(open('so', true).reserve({ ...inputOf('a.txt'), modified: 5000 }, 'json')).toBe(false);
  });

  it('makes again what another run made otherwise, or from another input', async () => {
    await write(open('so'), inputOf('a.txt'), 'a');
    expect(open('otherwise', true).reserve(inputOf('a.txt'), 'json')).toBe(false);
    expect(open('so', true).reserve(inputOf('a.txt', 'elsewhere/a.txt'), 'json')).toBe(false);
    await write(open('otherwise'), inputOf('a.txt'), 'a');
    expect(open('so', true).reserve(inputOf('a.txt'), 'json')).toBe(false);
  });

  it('forgets a line that was left half written, and passes over one that is none', async () => {
    const first = open();
    await write(first, inputOf('a.txt'), 'a');
    await first.close();
    const whole = readFileSync(own('journal.ndjson'), 'utf8');
    appendFileSync(own('journal.ndjson'), 'no entry\n{"input":"b.t');
    const next = open('so', true);
    expect(next.reserve(inputOf('a.txt'), 'json')).toBe(true);
    expect(readFileSync(own('journal.ndjson'), 'utf8')).toBe(`${whole}no entry\n`);
  });

  it('reads a journal of an older release, which has no folders', async () => {
    const first = open();
    await write(first, inputOf('a.txt'), 'a');
    await first.close();
    const line = JSON.parse(readFileSync(own('journal.ndjson'), 'utf8'));
    expect(line).toMatchObject({ folder: process.cwd() });
    writeFileSync(own('journal.ndjson'), `${JSON.stringify({ ...line, folder: undefined })}\n`);
    expect(open('so', true).reserve(inputOf('a.txt'), 'json')).toBe(true);
  });

  it('keeps a half-written line from spoiling the next, where nobody asks to go on', async () => {
    mkdirSync(own(), { recursive: true });
    writeFileSync(own('journal.ndjson'), '{"input":"b.t');
    const folder = open();
    await write(folder, inputOf('a.txt'), 'a');
    await folder.close();
    expect(open('so', true).reserve(inputOf('a.txt'), 'json')).toBe(true);
  });

  it('loses the temporary files of runs that are no more, and of no others', async () => {
    const host = hostname().replace(/[^\w-]/g, '_');
    mkdirSync(own(), { recursive: true });
    const names = [`${host}.${process.pid}.1.part`, `${host}.${process.ppid}.1.part`, 'elsewhere.1.1.part'];
    for (const name of names) writeFileSync(own(name), '');
    open();
    expect(readdirSync(own()).sort()).toEqual(names.slice(1).sort());
    open('so', true);
    expect(readdirSync(own())).toEqual([names[1]]);
  });
});

const outputPathsOf = (given: string, isListed: boolean) =>
  [...findInputs(byteName(given), { isListed })].flatMap((input) =>
    'skipped' in input ? [] : ['failure' in input ? input.failure.message : input.outputPath],
  );

describe('inputs', () => {
  it('of a folder come in the order of their bytes, whatever their names', () => {
    const names = ['Z.txt', 'a\nb.txt', 'a.txt', 'a/c.txt', 'é.txt', '\u{ff61}.txt', '\u{1f41f}.txt'];
    mkdirSync(join(place, 'a'));
    for (const name of names) writeFileSync(join(place, name), '');
    for (const name of ['.hidden.txt', 'picture.png']) writeFileSync(join(place, name), '');
    expect(outputPathsOf(place, false)).toEqual(['Z.txt', 'a/c.txt', 'a\nb.txt', 'a.txt', ...names.slice(4)]);
  });

  it('are no outputs that lie among them', () => {
    for (const name of ['page.txt', 'out/page.txt', 'out/.clean-article/journal.ndjson']) {
      mkdirSync(dirname(join(place, name)), { recursive: true });
      writeFileSync(join(place, name), '');
    }
    expect(outputPathsOf(place, false)).toEqual(['page.txt']);
    expect(outputPathsOf(join(place, 'out'), false)).toEqual(['page.txt']);
  });

  it('whose names are no UTF-8 are read, and their outputs kept apart', () => {
    const names = ['\xff.txt', '\xfe.txt', 'plain.txt'];
    for (const name of names) writeFileSync(Buffer.from(`${byteName(place)}/${name}`, 'latin1'), name);
    const found = [...findInputs(byteName(place))] as Input[];
    expect(found.map(({ outputPath }) => outputPath)).toEqual(['plain.txt', '%FE.txt', '%FF.txt']);
    expect(found.map(({ file }) => readFileSync(file as Buffer, 'utf8'))).toEqual([
      'plain.txt',
      '\xfe.txt',
      '\xff.txt',
    ]);
  });

  it('are no circles of links, and no links to nowhere', () => {
    writeFileSync(join(place, 'page.txt'), '');
    symlinkSync(place, join(place, 'round'));
    symlinkSync('self.txt', join(place, 'self.txt'));
    symlinkSync('page.txt', join(place, 'twin.txt'));
    expect(outputPathsOf(place, false)).toEqual(['page.txt', 'too many symbolic links', 'twin.txt']);
  });

  it('that are listed keep their folders, and never leave the folder of the outputs', () => {
    const levels = ['x', 'x/x', 'x/x/x', 'x/x/x/x'].map((level) => join(place, level));
    for (const level of levels) mkdirSync(level);
    for (const level of [place, ...levels]) writeFileSync(join(level, 'page.txt'), '');
    const step = fc.constantFrom('..', '.', '', 'x');
    const out = resolve('/out');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
        const path = ['x', 'x', ...steps, 'page.txt'].join('/');
        // Not by `join`, which takes steps back out of folders that are not there.
        fc.pre(existsSync(`${place}/${path}`));
        // From the working directory the way to it begins with steps up.
        for (const given of [`${place}/${path}`, `${relative(process.cwd(), place)}/${path}`]) {
          const [outputPath = ''] = outputPathsOf(given, true);
          expect(outputPath.split('/')).not.toContain('..');
          expect(join(out, outputPath)).toBe(join(out, given.replace(/^(?:\.\.\/)+/, '')));
        }
      }),
    );
  });

  it('that are listed may be folders', () => {
    mkdirSync(join(place, 'x'));
    writeFileSync(join(place, 'x/page.txt'), '');
    expect(outputPathsOf(`${place}/x/../x/page.txt`, true)).toEqual([`${place}/x/page.txt`.slice(1)]);
    expect(outputPathsOf(`${place}/x`, true)).toEqual([`${place}/x/page.txt`.slice(1)]);
  });

  it('have names that come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 12 }), (bytes) => {
        const name = nameForSystem(Buffer.from(bytes).toString('latin1'));
        expect(Buffer.from(name as string)).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
