import { describe, expect, it } from 'vitest';
import { durationInWords } from '../../src/cli/duration.ts';
import { Workplace } from '../helpers/command-process.ts';

describe('a time that is left', () => {
  it.each([
    [0.2, '1s'],
    [59.4, '1m 00s'],
    [119.6, '2m 00s'],
    [125, '2m 05s'],
    [3599.5, '1h 00m'],
    [4200, '1h 10m'],
    [Number.NaN, '?'],
    [Number.POSITIVE_INFINITY, '?'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });
});

describe('messages on a terminal', () => {
  it('are whole beside the progress bar, however narrow it is', async () => {
    const place = new Workplace();
    const name = `${'a-folder-with-a-long-name/'.repeat(5)}missing-page.txt`;
    place.page('magazine-essay/input.txt', 'page.txt');
    const line = `stty cols 50 rows 20; '${process.execPath}' '${place.command}' page.txt page.txt '${name}' > out`;
    const { stdout } = await place.shell(`script -qec "sh -c \\"${line}\\"" /dev/null < /dev/null`);
    const shown = stdout.replaceAll(/\x1b\[[0-9;?]*[a-zA-Z]/g, '').replaceAll(/[\r\n]/g, '');
    expect(shown).toContain(`${name}: no such file or folder`);
    place.remove();
  });
});
