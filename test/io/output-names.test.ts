import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/io/input/input.ts';
import { foldName, outputNames } from '../../src/io/output/output-names.ts';
import { contents, inputOf, open, out, outputs, own, place, run, write } from '../helpers/output-place.ts';

describe('inputs that would share a name', () => {
  const names = ['a.html', 'a.md.gz', 'a.txt', 'b.txt'];
  const expected = { 'a.json': 'a.html', 'a.md.gz.json': 'a.md.gz', 'a.txt.json': 'a.txt', 'b.json': 'b.txt' };

  it('have outputs of their own, the first the short name', async () => {
    await run(open(), ...names.map((name) => inputOf(name)));
    expect(contents()).toEqual(expected);
  });

  it('keep them, whatever part of them a run has', async () => {
    const inputs = names.map((name) => inputOf(name));
    await run(open(), ...inputs);
    for (const input of [...inputs].reverse()) await run(open(), input);
    expect(contents()).toEqual(expected);
    const folder = open(true);
    expect(inputs.map((input) => folder.reserve(input, 'json'))).toEqual([true, true, true, true]);
  });

  it('get the same after a run that ended anywhere', async () => {
    const inputs = names.map((name) => inputOf(name));
    for (let done = 0; done <= inputs.length; done++) {
      rmSync(out(), { recursive: true, force: true });
      const first = open();
      for (const input of inputs) first.reserve(input, 'json');
      for (const input of inputs.slice(0, done)) await write(first, input);
      const journal = existsSync(own('journal.ndjson')) ? readFileSync(own('journal.ndjson'), 'utf8') : '';
      // It ended after an output took its place, and before the journal had it.
      if (done > 0)
        writeFileSync(
          own('journal.ndjson'),
          journal
            .split('\n')
            .slice(0, -2)
            .map((line) => `${line}\n`)
            .join(''),
        );
      const next = open(true);
      const isThere = inputs.map((input) => next.reserve(input, 'json'));
      expect(isThere).toEqual(inputs.map((_, at) => at < done - 1));
      for (const [at, input] of inputs.entries()) if (!isThere[at]) await write(next, input);
      await next.close();
      expect(contents()).toEqual(expected);
    }
  });

  it('do not replace the output of one that another run was given', async () => {
    for (const name of names) await run(open(), inputOf(name));
    expect(contents()).toEqual(expected);
  });

  it.each([true, false])('keep apart in runs at the same time, which began together: %s', async (together) => {
    const [one, two] = [inputOf('a.html'), inputOf('a.txt')];
    const first = open();
    first.reserve(one, 'json');
    const second = open();
    if (together) second.reserve(two, 'json');
    await write(first, one);
    if (!together) second.reserve(two, 'json');
    await write(second, two);
    expect(contents()).toEqual({ 'a.json': 'a.html', 'a.txt.json': 'a.txt' });
  });

  it('keep apart in runs at the same time that find an output of unknown origin', async () => {
    mkdirSync(out());
    writeFileSync(out('a.json'), 'left by a killed run');
    const [one, two] = [inputOf('a.html'), inputOf('a.txt')];
    const [first, second] = [open(), open()];
    first.reserve(one, 'json');
    second.reserve(two, 'json');
    await write(first, one);
    await write(second, two);
    expect(contents()).toEqual({ 'a.json': 'a.html', 'a.txt.json': 'a.txt' });
  });

  it('are the same input where two runs have it at the same time', async () => {
    const [one, two] = [inputOf('a.txt'), inputOf('a.txt')];
    const [first, second] = [open(), open()];
    first.reserve(one, 'json');
    second.reserve(two, 'json');
    await write(first, one);
    await write(second, two);
    expect(outputs()).toEqual(['a.json']);
  });

  it('come from folders that names of the same form lead to', async () => {
    const from = process.cwd();
    try {
      for (const folder of ['x', 'y', 'x']) {
        inputOf('a.txt', join(place, folder, 'a.txt'));
        process.chdir(join(place, folder));
        await run(open(), { ...inputOf('a.txt', 'a.txt'), outputPath: 'a.txt' });
      }
    } finally {
      process.chdir(from);
    }
    expect(outputs()).toEqual(['a.json', 'a.txt.json']);
  });

  it('may take the place of one that has moved, or went by another path', async () => {
    const input = inputOf('a.html');
    await run(open(), input);
    symlinkSync('in', join(place, 'alias'));
    await run(open(), { ...input, path: join(place, 'alias/a.html') });
    expect(outputs()).toEqual(['a.json']);
    rmSync(join(place, 'in/a.html'));
    await run(open(), inputOf('a.html', join(place, 'moved/a.html')));
    expect(outputs()).toEqual(['a.json']);
  });

  it('do not take the place of one of another name that is gone', async () => {
    const input = inputOf('a.html');
    await run(open(), input);
    rmSync(join(place, 'in/a.html'));
    await run(open(), inputOf('a.txt'));
    expect(contents()).toEqual({ 'a.json': 'a.html', 'a.txt.json': 'a.txt' });
  });

  it('are kept apart by a hash where nothing else does it', async () => {
    const paths = ['x', 'y', 'z'].map((folder) => join(place, folder, 'a.txt'));
    await run(open(), ...paths.map((path) => inputOf('a.txt', path)));
    expect(outputs()).toEqual(['a.json', 'a.txt.json', expect.stringMatching(/^a~[0-9a-f]{8}\.json$/)]);
    const folder = open();
    const input = inputOf('b.txt');
    for (let nth = 0; nth < 3; nth++) folder.reserve({ ...input }, 'json');
    expect(() => folder.reserve(input, 'json')).toThrow(
      /all possible names of its output belong to other inputs: \S+b\.json/,
    );
  });

  it('move on where a folder has the place', async () => {
    mkdirSync(out('a.json/below'), { recursive: true });
    await run(open(), inputOf('a.txt'));
    expect(outputs()).toEqual(['a.txt.json']);
    expect(readdirSync(own())).toEqual(['journal.ndjson']);
  });
});

describe('names that some disks do not tell apart', () => {
  const pairs = [
    ['A.txt', 'a.txt'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
    ['Stra\u00dfe.txt', 'STRASSE.txt'],
  ] as const;

  it.each(pairs)('%s and %s get an output each', async (one, two) => {
    const folder = open();
    const inputs = [inputOf(one), inputOf(two, join(place, 'other', two))];
    await run(folder, ...inputs);
    // This disk tells its own names apart, or it has one file for both.
    writeFileSync(join(place, one), '');
    const tellsApart = !existsSync(join(place, two));
    const [first, second] = inputs.map((input) => outputNames(input, 'json')) as [string[], string[]];
    expect(outputs()).toEqual([first[0], second[tellsApart ? 0 : 1]].sort());
    expect(readdirSync(own())).toEqual(['journal.ndjson']);
    for (const input of inputs) expect(open(true).reserve(input, 'json')).toBe(true);
  });

  it.each(pairs)('%s and %s fold to one', (one, two) => {
    expect(foldName(one)).toBe(foldName(two));
  });
});

describe('a name', () => {
  const character = fc.oneof(
    fc.constantFrom('a', '\u00e9', '\u4e2d', '\u{1f41f}', 'e\u0301', '~'),
    fc.string({ unit: 'grapheme' }),
  );
  const longName = fc
    .array(character, { minLength: 1, maxLength: 255 })
    .map((characters) => {
      let name = '';
      for (const each of characters.map((text) => text.replace(/[/\0]/g, '_')))
        if (Buffer.byteLength(name + each) <= 250) name += each;
      return name;
    })
    .filter((name) => name !== '' && !name.includes('\ufffd') && name.toWellFormed() === name);

  it('of any length gives names that fit, whole characters, each its own', () => {
    const extension = fc.constantFrom('', '.txt', '.html', '.md');
    fc.assert(
      fc.property(longName, longName, extension, (folder, stem, ending) => {
        const outputPath = `${folder}/${stem}${ending}`;
        const input: Input = { path: outputPath, file: outputPath, outputPath, size: 0, modified: 0, isNamed: true };
        fc.pre(
          ![folder, stem + ending].some((step) => step === '.' || step === '..' || /^\.clean-article$/i.test(step)),
        );
        const names = outputNames(input, 'ndjson');
        for (const name of names) {
          expect(name.split('/')).toHaveLength(2);
          for (const step of name.split('/')) expect(Buffer.byteLength(step)).toBeLessThanOrEqual(255);
          expect(name).not.toContain('\ufffd');
        }
      }),
    );
  });

  it.each(['x', '\u00e9', '\u4e2d', '\u{1f41f}'])('of 255 bytes of %s gets an output', async (character) => {
    const fill = (length: number) => character.repeat(Math.floor(length / Buffer.byteLength(character)));
    const inputs = [
      `${fill(250)}.txt`,
      `${fill(250)}.html`,
      `${fill(240)}y.txt`,
      `${fill(255)}`,
      `${fill(255)}/${fill(255)}`,
    ];
    await run(open(), ...inputs.map((name, nth) => inputOf(name, join(place, `${nth}.txt`))));
    expect(outputs()).toHaveLength(inputs.length);
    expect(Object.values(contents()).sort()).toEqual([...inputs].sort());
  });

  it('that fits is not changed', () => {
    const input = inputOf('x.txt', join(place, 'x.txt'));
    expect(outputNames({ ...input, outputPath: `${'x'.repeat(250)}.txt` }, 'json')[0]).toBe(`${'x'.repeat(250)}.json`);
    expect(outputNames({ ...input, outputPath: `${'x'.repeat(251)}.txt` }, 'json')[0]).toMatch(
      /^x{241}~[0-9a-f]{8}\.json$/,
    );
  });
});
