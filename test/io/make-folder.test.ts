import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultInWords } from '../../src/io/input/file-fault.ts';
import { makeFolder } from '../../src/io/output/make-folder.ts';
import { Workplace } from '../helpers/command-process.ts';

const place = new Workplace();
afterAll(() => place.remove());

const faultOf = (path: string): string | null => {
  try {
    makeFolder(path);
  } catch (error) {
    return faultInWords(error);
  }
  throw new Error(`${path} was made`);
};

describe('a folder', () => {
  it('is made with those above it, and stays where it is there', () => {
    for (let time = 0; time < 2; time++) makeFolder(place.path('a/b/c'));
    mkdirSync(place.path('real'));
    symlinkSync('real', place.path('alias'));
    makeFolder(place.path('alias/deep'));
    expect(statSync(place.path('a/b/c')).isDirectory()).toBe(true);
    expect(statSync(place.path('real/deep')).isDirectory()).toBe(true);
  });

  it('that something stands in the way of names it', () => {
    place.write('file', '');
    symlinkSync('nowhere', place.path('dangling'));
    expect(faultOf(place.path('file'))).toBe(`${place.path('file')} is not a folder`);
    expect(faultOf(place.path('file/below/it'))).toBe(`${place.path('file')} is not a folder`);
    expect(faultOf(place.path('dangling/below/it'))).toBe(`${place.path('dangling')} is not a folder`);
  });

  it('whose name is too long is reported as such', () => {
    const long = place.path('n'.repeat(300));
    expect(faultOf(join(long, 'below'))).toBe(`the folder ${long} cannot be made: the name is too long`);
  });

  it.skipIf(!existsSync('/proc/self'))('that the kernel does not take does not hold up the run', () => {
    expect(faultOf('/proc/none/below')).toBe('the folder /proc/none cannot be made there');
  });
});

/** Only a superuser can mount; whoever cannot sees these tests skipped. */
const canMount = (() => {
  const folder = place.path('disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe(`a read-only disk${canMount ? '' : ' (skipped: needs to mount one)'}`, () => {
  beforeAll(() => place.page('magazine-essay/input.txt', 'page.txt'));
  afterAll(() => {
    if (canMount) execFileSync('umount', [place.path('disk')]);
  });

  it.skipIf(!canMount)('is named where a new folder was to be', async () => {
    const expected = `the folder ${place.path('disk/new')} cannot be made: the file system is read-only`;
    expect(faultOf(place.path('disk/new/below/it'))).toBe(expected);
    for (const args of [
      ['-o', 'disk/new/below'],
      ['--learn', '--profile', 'disk/new/site.json'],
    ]) {
      const { status, stderr } = await place.run([...args, 'page.txt', 'page.txt']);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(expected) });
    }
  });
});
