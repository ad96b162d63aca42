import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { loadCommands } from '../../src/cli/choose-command.ts';
import { Workplace } from '../helpers/command-process.ts';
import { areInstalled, nameOf } from '../helpers/scale-workplace.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' });

const MAN = pathOf('man/clean-article.1');
const SCRIPTS = {
  bash: pathOf('completions/clean-article.bash'),
  zsh: pathOf('completions/_clean-article'),
  fish: pathOf('completions/clean-article.fish'),
} as const;
const commands = await loadCommands();

/** Tests that need a program. */
const needing = (program: string) => {
  const isThere = areInstalled(program);
  return { name: (tests: string) => nameOf(tests, isThere, program), run: describe.runIf(isThere) };
};

const groff = needing('groff');
groff.run(groff.name('the manual page'), () => {
  const page = areInstalled('groff') ? run('groff', '-man', '-Tutf8', '-P-cbou', '-rLL=100n', MAN) : '';

  it('is formatted without a warning', () => {
    expect(run('sh', '-c', `groff -man -ww -Tutf8 ${MAN} 2>&1 >/dev/null`)).toBe('');
  });

  it('holds every command and option', () => {
    const words = page.replace(/\s+/g, ' ');
    for (const { name, options } of commands) {
      expect(words).toContain(name);
      for (const { flags } of Object.values(options)) expect(words).toContain(flags);
    }
    expect(words).toContain('--no-config');
  });

  it('is the one that the package names', () => {
    expect(pathOf(packageJson.man[0] ?? '')).toBe(MAN);
    expect(packageJson.files).toEqual(expect.arrayContaining(['man', 'completions']));
  });
});

/** What bash offers when the last word is to be completed. */
function bashOffers(...words: string[]): string[] {
  const script = `source '${SCRIPTS.bash}'; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _clean_article; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', '-c', script, 'bash', 'clean-article', ...words)
    .split('\n')
    .filter((word) => word !== '');
}

const bash = needing('bash');
bash.run(bash.name('completion in bash'), () => {
  const firsts = [...new Set(commands.map(({ name }) => name.split(' ')[0]).filter(Boolean))];

  it.each([
    [
      ['rules', ''],
      ['check', 'import', 'schema'],
    ],
    [
      ['--format', ''],
      ['json', 'ndjson', 'text', 'markdown', 'html', 'dolma', 'dolma-attributes', 'csv', 'tsv'],
    ],
    [['-f', 'nd'], ['ndjson']],
    [['--format', '=', 'nd'], ['ndjson']],
    [
      ['--input-format', '='],
      ['auto', 'text', 'html', 'markdown', 'ndjson', 'json', 'warc'],
    ],
    [['page.txt', '--no-c'], ['--no-config']],
    [['profile', 'learn', '--sa'], ['--salt']],
    [
      ['rules', 'check', '--'],
      ['--help', '--version'],
    ],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', '--expl'], ['--explain']],
    [['--url', ''], []],
  ])('of %j: %j', (words, offers) => {
    expect(bashOffers(...words)).toEqual(offers);
  });

  it('of the first word offers the commands, and files', () => {
    expect(bashOffers('').slice(0, firsts.length)).toEqual(firsts);
    expect(bashOffers('package.j')).toEqual(['package.json']);
  });

  it.each(commands.map(({ name, options }) => [name, options] as const))(
    'of "%s" offers every option',
    (name, options) => {
      const offers = bashOffers(...name.split(' ').filter(Boolean), '-');
      for (const { flags } of Object.values(options)) expect(offers).toContain(/--[a-z0-9-]+/.exec(flags)?.[0]);
    },
  );
});

const zsh = needing('zsh');
zsh.run(zsh.name('completion in zsh'), () => {
  it('is a function that zsh loads', () => {
    const script = `fpath=('${pathOf('completions')}' $fpath); autoload -Uz compinit; compinit -D; print $_comps[clean-article]; zsh -n '${SCRIPTS.zsh}'`;
    expect(run('zsh', '-fc', script)).toBe('_clean-article\n');
  });
});

const fish = needing('fish');
fish.run(fish.name('completion in fish'), () => {
  /** What fish offers at the end of a line. */
  const offers = (line: string): string[] =>
    run('fish', '--no-config', '-c', `source '${SCRIPTS.fish}'; complete --do-complete '${line}'`)
      .split('\n')
      .map((offer) => offer.split('\t')[0] as string)
      .filter((word) => word !== '');

  it.each([
    ['clean-article rules ', ['check', 'import', 'schema']],
    ['clean-article --format nd', ['ndjson']],
    ['clean-article --format=nd', ['--format=ndjson']],
    ['clean-article --no-c', ['--no-config']],
    ['clean-article profile learn --sal', ['--salt']],
    ['clean-article rules check --he', ['--help']],
    ['clean-article --sal', ['--salt']],
    ['clean-article rules check --sal', []],
  ])('of %j', (line, expected) => {
    expect(offers(line)).toEqual(expected);
  });
});

describe('the command', () => {
  it.each(Object.keys(SCRIPTS))('prints the completions of %s', async (shell) => {
    const place = new Workplace();
    const { status, stdout } = await place.run(['completions', shell]);
    expect({ status, isOne: stdout.includes(`# ${shell} completion of clean-article`) }).toEqual({
      status: 0,
      isOne: true,
    });
    place.remove();
  });

  it('tells which shells it knows', async () => {
    const place = new Workplace();
    const { status, stderr } = await place.run(['completions', 'tcsh']);
    expect(status).toBe(2);
    expect(stderr).toContain('tcsh is not supported; use bash, zsh or fish');
    place.remove();
  });
});
