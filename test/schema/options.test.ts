import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../../src/check-options.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { clean } from '../../src/cli/commands/clean.ts';

describe('an option that is not valid is named with its remedy', () => {
  it.each([
    [{ bogus: 1 }, 'unknown option: bogus'],
    [{ maxBytes: 0 }, 'option maxBytes: a whole number of at least 1 is expected'],
    [{ maxBytes: 1.5 }, 'option maxBytes: a whole number of at least 1 is expected'],
    [{ id: true }, 'option id: a string or a finite number is expected'],
    [{ id: Number.NaN }, 'option id: a string or a finite number is expected'],
    [{ charset: 'nonsense' }, 'option charset: an encoding such as windows-1252 is expected'],
    [{ referenceDate: 'tomorrow' }, 'option referenceDate: a date such as 2024-12-14 is expected'],
  ])('the library: %o', async (options, message) => {
    await expect(cleanArticle('text', options as CleanOptions)).rejects.toThrow(new TypeError(message));
  });

  it.each([
    ['--max-bytes', 'abc', 'a whole number of at least 1 is expected'],
    ['--charset', 'nonsense', 'an encoding such as windows-1252 is expected'],
    ['--reference-date', 'tomorrow', 'a date such as 2024-12-14 is expected'],
  ])('the command: %s %s', (flag, value, message) => {
    const written: string[] = [];
    const sink = { write: (text: string) => written.push(text) } as unknown as NodeJS.WritableStream;
    const streams = { stdout: sink, stderr: sink };
    expect(() => parseCommandLine(clean, [flag, value, 'page.txt'], { streams: streams as never })).toThrow();
    expect(written.join('')).toContain(message);
  });
});
