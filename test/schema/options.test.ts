import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../../src/check-options.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { clean } from '../../src/cli/commands/clean.ts';
import { UsageError } from '../../src/cli/define-command.ts';
import { CleanOptionsError } from '../../src/errors.ts';

describe('an option that is not valid is named with its remedy', () => {
  it.each([
    [{ bogus: 1 }, 'unknown option: bogus'],
    [{ maxBytes: 0 }, 'option maxBytes: a whole number of at least 1 is expected'],
    [{ maxBytes: 1.5 }, 'option maxBytes: a whole number of at least 1 is expected'],
    [{ id: true }, 'option id: a string or a finite number is expected'],
    [{ id: Number.NaN }, 'option id: a string or a finite number is expected'],
    [{ charset: 'nonsense' }, 'option charset: an encoding such as windows-1252 is expected'],
    [{ referenceDate: 'tomorrow' }, 'option referenceDate: a date such as 2024-12-14 is expected'],
    [{ referenceDate: '2024-02-31' }, 'option referenceDate: a date such as 2024-12-14 is expected'],
  ])('the library: %o', async (options, message) => {
    const error: unknown = await cleanArticle('text', options as CleanOptions).catch((error) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toBeInstanceOf(CleanOptionsError);
    expect(error).toMatchObject({ message, code: 'bad-option', option: Object.keys(options)[0] });
  });

  it.each([
    ['--max-bytes', 'abc', 'a size such as 500kB, 20MiB or a number of bytes is expected'],
    ['--charset', 'nonsense', 'an encoding such as windows-1252 is expected'],
    ['--reference-date', 'tomorrow', 'a date such as 2024-12-14 is expected'],
  ])('the command: %s %s', (flag, value, message) => {
    const streams = { stdout: process.stdout };
    expect(() => parseCommandLine(clean, [flag, value, 'page.txt'], { streams })).toThrow(
      new UsageError(`${flag} ${value}: ${message}`),
    );
  });
});
