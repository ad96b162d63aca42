import { once } from 'node:events';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import { Workplace } from '../helpers/command-process.ts';
import { furnitureOf, type SiteName, STORY_COUNT, sitePage } from '../helpers/site-pages.ts';

const SITES: readonly SiteName[] = ['harbour', 'valley'];
const stories = Array.from({ length: STORY_COUNT }, (_, story) => story);
const read = (name: string): string => readFileSync(place.path(name), 'utf8');
const record = (site: SiteName, story: number): string =>
  `${JSON.stringify({ id: `${site}-${story}`, url: `https://www.${site}.example/${story}`, text: sitePage(site, story) })}\n`;

const COMMAND = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url));
const SCALE = fileURLToPath(new URL('../../docs/scale.md', import.meta.url));

let place: Workplace;

beforeAll(async () => {
  place = new Workplace();
  for (const site of SITES)
    for (const story of stories) place.write(`mixed/${site}-${story}.txt`, sitePage(site, story));
  place.write('records.ndjson', SITES.flatMap((site) => stories.map((story) => record(site, story))).join(''));
  place.write('harbour.ndjson', stories.map((story) => record('harbour', story)).join(''));
  await ok(['profile', 'learn', 'records.ndjson', '-o', 'site.json', '-q']);
  await ok(['profile', 'learn', 'mixed', '-o', 'mixed.json', '-q']);
});

afterAll(() => place.remove());

async function ok(args: readonly string[]): Promise<string> {
  const outcome = await place.run(args);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  return outcome.stdout;
}

async function cleaned(...args: string[]): Promise<Article[]> {
  const lines = await ok([...args, '--provenance', '--format', 'ndjson', '-q']);
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('profile learn and merge', () => {
  it('give the same bytes from parts as from the whole, whatever their order', async () => {
    const parts = ['mixed/harbour-0.txt', 'mixed/valley-3.txt', 'mixed/harbour-2.txt'];
    const rest = SITES.flatMap((site) => stories.map((story) => `mixed/${site}-${story}.txt`)).filter(
      (name) => !parts.includes(name),
    );
    await ok(['profile', 'learn', ...parts, '-o', 'a.json', '-q']);
    await ok(['profile', 'learn', ...rest.reverse(), '-o', 'b.json', '-j', '2', '-q']);
    expect(await ok(['profile', 'merge', 'b.json', 'a.json'])).toBe(read('mixed.json'));
    await ok(['profile', 'merge', 'a.json', 'b.json', '-o', 'merged.json']);
    expect(read('merged.json')).toBe(read('mixed.json'));
  });

  it('work on shards side by side, as docs/scale.md has it', async () => {
    const [recipe = ''] = readFileSync(SCALE, 'utf8').match(/(?<=## Site profiles[^`]*```sh\n)[^`]+/) ?? [];
    expect(recipe).toContain('profile merge');
    place.write('bin/clean-article', `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`);
    place.write('shards/empty', '');
    const cut = 'split -n l/3 --additional-suffix=.ndjson records.ndjson shards/';
    const { status } = await place.shell(`chmod +x bin/clean-article; PATH=$PWD/bin:$PATH; ${cut}; ${recipe}`);
    expect(status).toBe(0);
    expect(read('site.profile.json')).toBe(read('site.json'));
    expect(read('articles.ndjson')).toBe(await ok(['records.ndjson', '--profile', 'site.json', '-q']));
  });

  it('need a name for the profile', async () => {
    const { status, stderr } = await place.run(['profile', 'learn', 'mixed']);
    expect(status).toBe(2);
    expect(stderr).toContain('--output');
  });

  it('take their inputs from one place', async () => {
    for (const inputs of [
      ['mixed', '--files0-from', '-'],
      ['-', '-'],
    ])
      expect(await place.run(['profile', 'learn', ...inputs, '-o', 'one.json'])).toMatchObject({ status: 2 });
  });

  it('leave nothing behind where the profile cannot be written', async () => {
    mkdirSync(place.path('taken/site.json'), { recursive: true });
    for (const args of [
      ['learn', 'mixed'],
      ['merge', 'mixed.json'],
    ]) {
      const { status, stderr } = await place.run(['profile', ...args, '-o', 'taken/site.json']);
      expect(status).toBe(2);
      expect(stderr).toBe('clean-article: --output taken/site.json: is a folder\n');
      expect(readdirSync(place.path('taken'))).toEqual(['site.json']);
    }
  });

  it('write into a pipe, and where a link leads', async () => {
    const { stdout } = await place.shell('clean_article profile merge mixed.json -o /dev/fd/1 | cat');
    expect(stdout).toBe(read('mixed.json'));
    place.write('kept/site.json', read('site.json'));
    place.link('kept/site.json', 'linked.json');
    await ok(['profile', 'merge', 'mixed.json', '-o', 'linked.json']);
    expect(lstatSync(place.path('linked.json')).isSymbolicLink()).toBe(true);
    expect(read('kept/site.json')).toBe(read('mixed.json'));
  });

  it('say when they are interrupted, and write nothing', async () => {
    const child = place.open(['profile', 'learn', '-i', 'ndjson', '-o', 'cut.json']);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.write('nonsense\n');
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [status] = await once(child, 'close');
    expect({ status, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({
      status: 130,
      last: 'clean-article: interrupted by SIGINT; no profile was written',
    });
    expect(readdirSync(place.folder).filter((name) => name.startsWith('cut'))).toEqual([]);
  });

  it('do not unite what was learned with two salts', async () => {
    await ok(['profile', 'learn', 'mixed', '-o', 'pepper.json', '--salt', 'pepper', '-q']);
    const { status, stderr } = await place.run(['profile', 'merge', 'mixed.json', 'pepper.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('pepper.json: it was learned with another salt');
  });
});

describe('profile show', () => {
  it('tells the sites of a folder of text apart by what their pages share', async () => {
    const shown = await ok(['profile', 'show', 'mixed.json']);
    const heads = shown.split('\n').filter((line) => line.includes('remembered'));
    expect(heads).toHaveLength(2);
    for (const head of heads) expect(head).toMatch(/^site-[\da-f]{12}: 4 different articles remembered$/);
    expect(shown).toMatch(/4 of 4 {2}site +skip to the content\n/);
  });

  it('goes by the address where there is one', async () => {
    const shown = await ok(['profile', 'show', 'site.json', '--site', 'valley.example']);
    expect(shown).toMatch(/^valley\.example: 4 pages seen, 4 different articles remembered\n/);
    expect(shown).not.toContain('harbour');
  });
});

describe('--profile', () => {
  it('tells in the ledger what it goes by', async () => {
    const [article] = await cleaned('harbour.ndjson', '--profile', 'site.json');
    expect(article?.cleaner.profile).toMatch(/^profile-[\da-f]{8}$/);
    const told = article?.provenance?.filter(({ by }) => by === 'site-profile') ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const { text, reason, evidence } of told) {
      expect(furnitureOf('harbour')).toContain(text);
      expect({ reason, evidence }).toEqual({
        reason: 'site-line',
        evidence: 'in 3 of 3 other pages of harbour.example',
      });
    }
  });

  it('leaves pages of sites that it does not hold as they are, to the byte', async () => {
    await ok(['profile', 'learn', 'harbour.ndjson', '-o', 'harbour.json', '-q']);
    place.write('valley.ndjson', stories.map((story) => record('valley', story)).join(''));
    for (const input of ['valley.ndjson', 'mixed/valley-1.txt'])
      expect(await ok([input, '--profile', 'harbour.json', '-q'])).toBe(await ok([input, '-q']));
  });

  it('does as a person has decided in the file', async () => {
    const [before] = await cleaned('harbour.ndjson', '--profile', 'site.json');
    const line = before?.provenance?.find(({ became }) => became === 'body')?.text ?? '';
    expect(line).toContain('Marrow crossing');
    place.write(
      'more.ndjson',
      [0, 1]
        .map(
          (story) =>
            `${JSON.stringify({ url: `https://harbour.example/x${story}`, text: sitePage('harbour', story, [REFRAIN]) })}\n`,
        )
        .join(''),
    );
    await ok(['profile', 'learn', 'more.ndjson', 'records.ndjson', '-o', 'edited.json', '-q']);
    const row =
      read('edited.json')
        .split('\n')
        .find((text) => text.includes('"article"')) ?? '';
    expect(row).toContain('"decision":null');
    writeFileSync(
      place.path('edited.json'),
      read('edited.json').replace(row, row.replace('"decision":null', '"decision":"remove"')),
    );
    const [article] = await cleaned('more.ndjson', '--profile', 'edited.json');
    expect(article?.provenance?.find(({ text }) => text === REFRAIN)).toMatchObject({
      became: 'removed',
      by: 'site-profile',
      reason: 'unwanted',
    });
    await ok(['profile', 'merge', 'edited.json', 'site.json', '-o', 'merged-edit.json']);
    expect(read('merged-edit.json')).toContain('"decision":"remove"');
  });

  it('needs the salt that the profile was learned with', async () => {
    await ok(['profile', 'learn', 'records.ndjson', '-o', 'salted.json', '--salt', 'pepper', '-q']);
    expect(read('salted.json')).not.toContain('harbour ledger');
    const salted = await cleaned('harbour.ndjson', '--profile', 'salted.json', '--salt', 'pepper');
    const plain = await cleaned('harbour.ndjson', '--profile', 'site.json');
    expect(salted.map(({ provenance }) => provenance)).toEqual(plain.map(({ provenance }) => provenance));
    for (const salt of [[], ['--salt', 'sugar']]) {
      const { status, stderr } = await place.run(['harbour.ndjson', '--profile', 'salted.json', ...salt]);
      expect(status).toBe(2);
      expect(stderr).toContain('--salt');
    }
  });

  it('reads a file that an editor has put a byte order mark into', async () => {
    place.write('marked.json', `\ufeff${read('site.json')}`);
    expect(await ok(['profile', 'show', 'marked.json'])).toBe(await ok(['profile', 'show', 'site.json']));
  });

  it('names the place where a file is not as it should be, and does nothing', async () => {
    place.write('broken.json', read('site.json').replace('"decision":null', '"decision":"drop"'));
    const { status, stdout, stderr } = await place.run(['harbour.ndjson', '--profile', 'broken.json']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /broken\.json: sites\.harbour\.example\.lines\.0\.decision: null, "keep" or "remove" is expected/,
    );
    expect(await place.run(['mixed', '--profile', 'nowhere.json'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('--learn', () => {
  it('gives what learning and then cleaning give, and leaves the profile behind', async () => {
    await ok(['mixed', '--learn', '-o', 'out', '-q']);
    expect(read('out/site.profile.json')).toBe(read('mixed.json'));
    await ok(['mixed', '--profile', 'mixed.json', '-o', 'out2', '-q']);
    expect(read('out/harbour-1.json')).toBe(read('out2/harbour-1.json'));
    expect(JSON.parse(read('out/harbour-1.json')).cleaner.profile).toMatch(/^profile-/);
  });

  it('goes on where it was, with the profile that is there', async () => {
    await ok(['mixed', '--learn', '-o', 'again', '-q']);
    writeFileSync(place.path('again/valley-0.json'), 'cut off');
    const { status, stderr } = await place.run(['mixed', '--learn', '-o', 'again', '--resume']);
    expect(status).toBe(0);
    expect(stderr).not.toContain('learned');
    expect(stderr).toContain('7 already complete');
    expect(read('again/valley-0.json')).toBe(read('out/valley-0.json'));
  });

  it('refuses standard input, which can be read once only', async () => {
    const { status, stderr } = await place.run(['-', '--learn'], { stdin: sitePage('harbour', 0) });
    expect(status).toBe(2);
    expect(stderr).toContain('standard input');
  });
});

const REFRAIN = 'The sea gives and the sea takes, as we say here every week.';
