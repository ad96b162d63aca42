import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import { Workplace } from '../helpers/command-process.ts';

const PAGE = 'wire-copy-with-rails/input.txt';
const rules = (...list: object[]) => JSON.stringify({ version: 1, rules: list });
const REMOVE = { name: 'all', action: 'remove', match: { prefix: ['The '] }, examples: { matches: ['The end'] } };

let place: Workplace;

beforeAll(() => {
  place = new Workplace();
  place.page(PAGE, 'site/pages/page.txt');
  place.page(PAGE, 'elsewhere/page.txt');
  place.write('site/clean-article.config.json', `\ufeff${rules(REMOVE)}`);
  place.write('other.json', rules({ ...REMOVE, reason: 'other' }));
  place.write('broken.json', '{"version": 1,}');
  place.write('wrong.json', rules({ ...REMOVE, match: { regex: ['(a+)+$', '(?=a)'] } }));
  place.write('unsound.json', rules({ ...REMOVE, examples: { spares: ['The end'] } }));
});
afterAll(() => place.remove());

/** The command in a folder below the workplace. */
const runIn = (folder: string, line: string) => place.shell(`cd ${folder} && clean_article ${line}`);

async function cleanerOf(folder: string, line: string): Promise<Article['cleaner']> {
  const { stdout, stderr, status } = await runIn(folder, line);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return JSON.parse(stdout).cleaner;
}

describe('rules import', () => {
  it('prints a config that rules check takes, and reports the other lines', async () => {
    place.write('ftr/a.example.txt', 'body: //div[@id="story"]\nstrip: //p[2]\ntest_contains: The ferry is back\n');
    const { stdout, stderr, status } = await runIn('ftr', 'rules import a.example.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^a\.example\.txt:2: strip: \/\/p\[2\]: \[2\] counts elements/);
    place.write('ftr/own.json', stdout);
    expect(await runIn('ftr', 'rules check own.json')).toMatchObject({
      status: 0,
      stdout: 'rules: 1, examples tried: 1, faults: 0\n',
    });
    expect(await runIn('ftr', 'rules import none.txt')).toMatchObject({ status: 2, stdout: '' });
  }, 60_000);
});

describe('the config', () => {
  it('is found in the folder above, and not from elsewhere', async () => {
    expect((await cleanerOf('site/pages', 'page.txt')).rules).toMatch(/^rules-/);
    expect((await cleanerOf('site', 'pages/page.txt')).rules).toMatch(/^rules-/);
    expect((await cleanerOf('elsewhere', 'page.txt')).rules).toBe(null);
    expect((await cleanerOf('elsewhere', '../site/pages/page.txt')).rules).toBe(null);
  });

  it('is the one given, or none', async () => {
    const found = await cleanerOf('site', 'pages/page.txt');
    expect((await cleanerOf('site', '--config ../other.json pages/page.txt')).rules).not.toBe(found.rules);
    expect((await cleanerOf('site', '--no-config pages/page.txt')).rules).toBe(null);
    expect((await cleanerOf('elsewhere', '--config ../site/clean-article.config.json page.txt')).rules).toBe(
      found.rules,
    );
  });

  it('reaches the workers, and sites are distinguished by the addresses of records', async () => {
    place.write('sites.json', rules({ ...REMOVE, sites: ['a.example'] }));
    const { stdout } = await place.shell(
      `jq -cRs '{text: ., url: ("https://a.example/", "https://b.example/")}' elsewhere/page.txt | clean_article -i ndjson -j 2 --provenance --config sites.json -q -`,
    );
    const [a, b] = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Article).removed['by-rule'] ?? 0);
    expect(a).toBeGreaterThan(0);
    expect(b).toBe(0);
  });

  it('makes --resume begin anew where it has changed', async () => {
    const run = (config: string) => place.run(['elsewhere', '-o', 'out', '--resume', '--config', config]);
    expect((await run('other.json')).stderr).not.toContain('already complete');
    expect((await run('other.json')).stderr).toContain('1 already complete');
    expect((await run('site/clean-article.config.json')).stderr).not.toContain('already complete');
  });

  it.each([
    ['none.json', 'none.json: no such file or folder'],
    ['site', 'site: is a folder'],
    ['broken.json', 'broken.json: not JSON, '],
    ['wrong.json', 'wrong.json: rules[0].match.regex[1]: not a linear regular expression, '],
  ])('that is not valid stops everything: %s', async (config, fault) => {
    for (const args of [
      ['--config', config, 'elsewhere', '-o', 'never'],
      ['rules', 'check', config],
    ]) {
      const { status, stdout, stderr } = await place.run(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`clean-article: ${fault}`);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect((await place.shell('ls never')).status).not.toBe(0);
  });
});

describe('clean-article rules', () => {
  it('check tells that rules are sound', async () => {
    expect(await runIn('site/pages', 'rules check')).toEqual({
      status: 0,
      stdout: 'rules: 1, examples tried: 1, faults: 0\n',
      stderr: '',
    });
  });

  it('check fails for rules that are not', async () => {
    expect(await place.run(['rules', 'check', 'unsound.json'])).toEqual({
      status: 1,
      stdout:
        'fault: rule all: examples.spares[0] is matched, but should not be: "The end"\nrules: 1, examples tried: 1, faults: 1\n',
      stderr: '',
    });
  });

  it('check without a file asks for one where none is found', async () => {
    const { status, stderr } = await place.run(['rules', 'check']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'clean-article: no clean-article.config.json here or in a folder above: name the file to check\n',
    });
  });

  it('schema prints a schema', async () => {
    const { stdout } = await place.run(['rules', 'schema']);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', required: ['version', 'rules'] });
  });
});
