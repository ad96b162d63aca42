import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/cli/choose-command.ts';
import { OPTION_CATEGORIES } from '../../src/cli/define-command.ts';
import { renderHelp } from '../../src/cli/help.ts';
import { VERSION } from '../../src/version.ts';
import { pagesOfTests } from '../helpers/command-pages.ts';

const place = pagesOfTests();
const commands = await loadCommands();

/** Every word of a definition that the help must hold whole. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the help', () => {
  it.each([40, 57, 79].flatMap((columns) => commands.map((command) => [columns, command.name, command] as const)))(
    'at %i columns of "%s" fits, with every word whole',
    (columns, _name, command) => {
      const help = renderHelp(command, columns, commands.slice(1));
      expect(help.split('\n').filter((line) => line.length > columns)).toEqual([]);
      const printed = new Set(wordsOf(help.replaceAll(/ \\\n\s*/g, ' ')));
      for (const { flags, about } of Object.values(command.options))
        for (const word of wordsOf(`${flags} ${about}`)) expect(printed).toContain(word);
      for (const [typed] of command.examples ?? []) for (const word of wordsOf(typed)) expect(printed).toContain(word);
    },
  );

  it.each([
    ['40', 40],
    ['1', 40],
    ['200', 79],
    ['wide', 79],
  ])('is as wide as COLUMNS=%s says, within bounds', async (COLUMNS, width) => {
    const { stdout } = await place.run(['--help'], { env: { COLUMNS } });
    const widest = Math.max(...stdout.split('\n').map(({ length }) => length));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 5);
  });

  it('groups the options of the cleaning, and none is left over', async () => {
    const { stdout } = await place.run(['--help']);
    const titles = stdout.match(/^[A-Z][a-z ]+(?=:$)/gm);
    expect(titles).toEqual(['Arguments', ...OPTION_CATEGORIES.slice(1), 'Examples']);
  });

  it('is asked for by help, too, of each command', async () => {
    const full = await place.run(['--help']);
    expect(await place.run(['help'])).toEqual(full);
    expect(await place.run(['help', 'rules', 'check'])).toEqual(await place.run(['rules', 'check', '--help']));
  });

  it.each(['-v', '-V', '--version', 'version'])('%s prints the version', async (flag) => {
    expect(await place.run([flag])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('is ten lines where nothing is given on a terminal', async () => {
    const { status, stdout } = await place.shell(
      `script -qec '"${process.execPath}" "${place.command}"' /dev/null < /dev/null`,
    );
    const lines = stdout.replaceAll('\r', '').trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.at(-1)).toBe('All options: clean-article --help');
  });
});

describe('values as people type them', () => {
  const page = place.read('a.txt');
  const bytes = Buffer.byteLength(page);

  it.each([
    [`${bytes}`, 0],
    [`${bytes - 1}`, 1],
    [`${bytes}B`, 0],
    ['0.1kB', 1],
    ['1MB', 0],
    ['1MiB', 0],
    ['1g', 0],
  ])('--max-bytes %s', async (size, status) => {
    expect((await place.run(['--max-bytes', size, 'a.txt'])).status).toBe(status);
  });

  it.each(['500ms', '20s', '1.5m', '1h', '90000'])('--timeout %s', async (time) => {
    const { stderr, status } = await place.run(['--timeout', time, 'empty-folder-that-is-missing']);
    expect(stderr).toContain('no such file or folder');
    expect(status).toBe(1);
  });
});

describe('wrong usage is reported in one line with the prefix of all messages', () => {
  it.each([
    [['--max-bytes', '1XB'], '--max-bytes 1XB: a size such as 500kB, 20MiB or a number of bytes is expected'],
    [['--max-bytes', '0'], '--max-bytes 0: a size'],
    [['--timeout', '5 days'], '--timeout 5 days: a time such as 500ms, 5s, 2m'],
    [['--jobs', '1.5'], '--jobs 1.5: a whole number of at least 1 is expected'],
    [['--reference-date', '2024-02-31'], '--reference-date 2024-02-31: a date such as 2024-12-14 is expected'],
    [['--reference-date', '2024-02-28Tnoon'], 'a date such as'],
    [['--url', 'foo'], '--url foo: an absolute address such as https://example.org/page is expected'],
    [['--url', 'www.example.org/a'], '--url www.example.org/a: an absolute address'],
    [['--salt', 'x'], '--salt belongs to a profile'],
    [['--include', '*.php'], '--include chooses files in folders'],
    [['--layout', 'wrapped', '-i', 'html'], '--layout is for plain text'],
    [['--pass-through', 'crawl', '-i', 'text'], '--pass-through copies fields of records'],
    [['--strict', '-i', 'html'], '--strict is for records'],
    [['--explian'], "unknown option '--explian' (Did you mean --explain?); see clean-article --help"],
    [['--format', 'xml'], '--format xml: one of json, '],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await place.run([...args, 'a.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clean-article: .+\n$/);
    expect(stderr).toContain(message);
  });

  it.each([
    ['--reference-date', '2024-02-29'],
    ['--reference-date', '2024-02-29T10:00:00Z'],
    ['--url', 'https://example.org/a?b=c'],
    ['--layout', 'wrapped', '-i', 'text'],
  ])('%j is right', async (...args) => {
    expect((await place.run([...args, 'a.txt'])).status).toBe(0);
  });
});
