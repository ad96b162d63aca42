import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSchema } from '../src/article/schema.ts';
import { VERSION } from '../src/version.ts';
import { Workplace } from './command-process.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

let place: Workplace;
let page: string;

beforeAll(() => {
  place = new Workplace();
  place.page('german-agency-report/input.txt', 'a.txt');
  place.page('magazine-essay/input.txt', 'b.txt');
  place.page('news-page-html/input.html', 'c.html');
  place.page('german-agency-report/input.txt', 'folder/z.txt');
  place.page('magazine-essay/input.txt', 'folder/below/b.txt');
  place.page('news-page-html/input.html', 'folder/c.html');
  place.write('folder/picture.png', PNG);
  place.write('folder/.hidden.txt', 'not a page');
  place.write('empty.txt', '');
  place.write('blank.txt', ' \n\n\t\n');
  place.write('picture.txt', PNG);
  place.write('pictures/one.png', PNG);
  place.link('nowhere.txt', 'broken.txt');
  page = readFileSync(place.path('a.txt'), 'utf8');
}, 120_000);

afterAll(() => place.remove());

const titleA = 'Gemeinde kauft ihren Leuchtturm für einen Euro';
const titleB = 'The Letter Writers';
const titleC = 'Ferry to Orrin Island to run every half hour';

const articles = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
/** What lies in an output folder, but for the command's own. */
const outputs = (folder: string) =>
  readdirSync(place.path(folder), { recursive: true })
    .map(String)
    .filter((name) => !name.startsWith('.'))
    .sort();
const titles = (stdout: string) => articles(stdout).map(({ title }) => title);

describe('one page', () => {
  it('comes out as one validated, indented JSON object', async () => {
    const { status, stdout, stderr } = await place.run(['a.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
    expect(stdout.endsWith('}\n')).toBe(true);
    const article = articleSchema.parse(JSON.parse(stdout));
    expect(article).toMatchObject({ id: 'a.txt', title: titleA });
    expect(article.provenance).toBeUndefined();
  });

  it('is read from standard input, with or without a dash', async () => {
    const piped = await place.run([], { stdin: page });
    expect(JSON.parse(piped.stdout)).toMatchObject({ id: null, title: titleA });
    expect(await place.run(['-'], { stdin: page })).toEqual(piped);
  });

  it('gives the same bytes each time', async () => {
    expect(await place.run(['--provenance', 'a.txt'])).toEqual(await place.run(['--provenance', 'a.txt']));
  });

  it('goes on into other commands', async () => {
    const line = `cat a.txt | clean_article | node -p 'JSON.parse(fs.readFileSync(0)).title'`;
    expect(await place.shell(line)).toEqual({ status: 0, stdout: `${titleA}\n`, stderr: '' });
  });

  it('may be gzipped, as a file and as a stream', async () => {
    place.write('a.txt.gz', gzipSync(page));
    expect(JSON.parse((await place.run(['a.txt.gz'])).stdout).title).toBe(titleA);
    expect(JSON.parse((await place.run([], { stdin: gzipSync(page) })).stdout).title).toBe(titleA);
  });

  it('has its ledger with --provenance', async () => {
    const { provenance, blocks } = JSON.parse((await place.run(['--provenance', 'a.txt'])).stdout);
    expect(provenance).toHaveLength(page.split('\n').filter((line) => line !== '').length);
    expect(provenance.filter(({ became }: { became: string }) => became === 'body')).toHaveLength(blocks.length);
  });

  it.each(['json', 'ndjson', 'text', 'markdown'] as const)('comes out as %s', async (format) => {
    const { body } = JSON.parse((await place.run(['a.txt'])).stdout);
    const { status, stdout } = await place.run(['--format', format, 'a.txt']);
    expect(status).toBe(0);
    if (format === 'text') expect(stdout).toBe(`${body}\n`);
    if (format === 'ndjson') expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
    if (format === 'markdown') {
      expect(stdout).toMatch(new RegExp(`^---\ntitle: "${titleA}"\n`));
      expect(stdout).toContain(`---\n\n# ${titleA}\n\nNorderskarn. Der Leuchtturm`);
      expect(stdout).toContain('\n\n## Ein Verein soll den Turm betreiben\n\n');
    } else if (format !== 'text') expect(JSON.parse(stdout)).toMatchObject({ title: titleA, body });
  });
});

describe('several pages', () => {
  it('come out as NDJSON; a missing one is told in one line and the others are done', async () => {
    const { status, stdout, stderr } = await place.run(['a.txt', 'missing.txt', 'b.txt']);
    expect(status).toBe(1);
    expect(titles(stdout)).toEqual([titleA, titleB]);
    expect(stderr).toBe(
      'clean-article: missing.txt: no such file or folder\n' +
        'clean-article: 3 pages: 2 articles, 1 failed (unreadable 1)\n',
    );
  });

  it('may be a folder, walked in sorted order, without what is no page', async () => {
    const { status, stdout, stderr } = await place.run(['folder']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'clean-article: 3 pages: 3 articles\n' });
    expect(articles(stdout).map(({ id }) => id)).toEqual(['folder/below/b.txt', 'folder/c.html', 'folder/z.txt']);
    expect(titles(stdout)).toEqual([titleB, titleC, titleA]);
  });

  it('can stand beside standard input', async () => {
    const { stdout } = await place.run(['b.txt', '-'], { stdin: page });
    expect(titles(stdout)).toEqual([titleB, titleA]);
  });

  it('end quietly where the reader has enough', async () => {
    const many = Array(40).fill('a.txt b.txt').join(' ');
    const { status, stdout, stderr } = await place.shell(`clean_article ${many} | head -1`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(titles(stdout)).toEqual([titleA]);
  });

  it('says nothing of a reader that leaves before the help or the messages end', async () => {
    for (const command of ['clean_article --help', 'clean_article nowhere.txt 2>&1']) {
      const { stderr } = await place.shell(`{ sleep 0.2; ${command}; } | true`);
      expect(stderr).toBe('');
    }
  });
});

describe('an output folder', () => {
  it('mirrors the folder of the inputs, a whole file for each', async () => {
    const { status, stdout, stderr } = await place.run(['-q', 'folder', '-o', 'out/deep']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(outputs('out/deep')).toEqual(['below', 'below/b.json', 'c.json', 'z.json']);
    expect(JSON.parse(readFileSync(place.path('out/deep/below/b.json'), 'utf8')).title).toBe(titleB);
  });

  it('holds nothing of an input that failed', async () => {
    const { status } = await place.run(['a.txt', 'blank.txt', '-f', 'markdown', '-o', 'partly']);
    expect(status).toBe(1);
    expect(outputs('partly')).toEqual(['a.md']);
  });

  it('never takes the place of an input', async () => {
    place.write('same/page.txt', page);
    const { status, stderr } = await place.run(['same', '-f', 'text', '-o', 'same']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^clean-article: same\/page\.txt: .*own place.*\n/);
    expect(readFileSync(place.path('same/page.txt'), 'utf8')).toBe(page);
  });

  it('keeps apart inputs that would share a file', async () => {
    const { status, stderr } = await place.run(['a.txt', 'folder/z.txt', './a.txt', '-o', 'shared']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^clean-article: \.\/a\.txt: another input has been written to \S+a\.json already\n/);
    expect(outputs('shared')).toEqual(['a.json', 'z.json']);
  });

  it('cannot be a file', async () => {
    const { status, stderr } = await place.run(['b.txt', '-o', 'a.txt']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'clean-article: --output a.txt: is a file, not a folder\n',
    });
  });
});

describe('what is no page', () => {
  it.each([
    ['an empty file', ['empty.txt'], /empty\.txt: is empty/],
    ['a file of white space', ['blank.txt'], /blank\.txt: no article/],
    ['a picture', ['picture.txt'], /picture\.txt: .*PNG image/],
    ['a folder without pages', ['pictures'], /pictures: the folder holds no pages/],
    ['a link to nowhere', ['broken.txt'], /broken\.txt: no such file or folder/],
    ['a file as if it were a folder', ['a.txt/page.txt'], /a\.txt\/page\.txt: /],
    ['a page over the bound', ['--max-bytes', '100', 'a.txt'], /a\.txt: over the bound of 100 bytes/],
  ])('%s is told in one line, with status 1', async (_what, args, message) => {
    const { status, stdout, stderr } = await place.run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n').filter((line) => line !== '' && !line.includes(' articles'))).toEqual([
      expect.stringMatching(message),
    ]);
    expect(stderr).toMatch(/^clean-article: /);
  });

  it('standard input without a byte is one, too', async () => {
    expect(await place.run([])).toEqual({ status: 1, stdout: '', stderr: 'clean-article: standard input: is empty\n' });
  });

  it('a broken gzip is told as such', async () => {
    place.write('cut.txt.gz', gzipSync(page).subarray(0, 300));
    const { status, stderr } = await place.run(['cut.txt.gz']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'clean-article: cut.txt.gz: the gzip is cut short or broken\n',
    });
  });

  it('is passed over in silence with -q, but for the status', async () => {
    const { status, stdout, stderr } = await place.run(['-q', 'missing.txt', 'a.txt']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(titles(stdout)).toEqual([titleA]);
  });
});

describe('the options', () => {
  it.each([
    [['--frobnicate', 'a.txt'], /unknown option '--frobnicate'/],
    [['--explian', 'a.txt'], /Did you mean --explain\?/],
    [['--format', 'xml', 'a.txt'], /'xml' is invalid\. Allowed choices are json, ndjson, text, markdown/],
    [['--input-format', 'pdf', 'a.txt'], /Allowed choices are auto, text, html, markdown, ndjson/],
    [['--max-bytes', 'many', 'a.txt'], /--max-bytes/],
    [['--reference-date', 'soon', 'a.txt'], /a date such as 2024-12-14/],
    [['--explain', '--format', 'text', 'a.txt'], /leave --format out/],
    [['-', '-'], /standard input \(-\) can be given once only/],
  ])('%j is wrong usage: status 2, nothing done, a hint', async (args, message) => {
    const { status, stdout, stderr } = await place.run(args, { stdin: page });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('--help tells every option and examples within 80 columns', async () => {
    const { status, stdout, stderr } = await place.run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['Usage: clean-article', '--explain', '--provenance', '--output', 'Examples:', 'jq -r .body'])
      expect(stdout).toContain(word);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('--version tells the version', async () => {
    expect(await place.run(['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('--schema tells the shape of the output', async () => {
    const schema = JSON.parse((await place.run(['--schema'])).stdout);
    expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
    const article = JSON.parse((await place.run(['a.txt'])).stdout);
    for (const key of schema.required) expect(article).toHaveProperty(key);
    for (const key of Object.keys(article)) expect(schema.properties).toHaveProperty(key);
  });
});

describe('records', () => {
  const records = () => [
    JSON.stringify({ id: 7, text: page }),
    JSON.stringify({ id: 'line separator', text: page.replace('drei', 'drei\u2028\u0085') }).replace(
      '\\u2028',
      '\u2028',
    ),
    '{"id": "cut',
    JSON.stringify({ id: 'no page', url: 'https://a.example/' }),
    JSON.stringify({ id: 9, text: 5 }),
    JSON.stringify({
      id: 'page of HTML',
      html: readFileSync(place.path('c.html'), 'utf8'),
      url: 'https://orrin.example/1',
    }),
    '',
    JSON.stringify({ text: '   ' }),
    JSON.stringify({ text: page, other: 'ignored' }),
  ];
  const expected = [
    { id: '7', title: titleA },
    { id: 'line separator', title: titleA },
    { id: null, error: { code: 'bad-record' } },
    { id: 'no page', error: { code: 'bad-record' } },
    { id: '9', error: { code: 'bad-record' } },
    { id: 'page of HTML', title: titleC, url: 'https://orrin.example/1', inputFormat: 'html' },
    { id: null, error: { code: 'bad-record' } },
    { id: null, error: { code: 'no-article' } },
    { id: null, title: titleA },
  ];

  it('give a line for each line, in order', async () => {
    const { status, stdout, stderr } = await place.run(['--input-format', 'ndjson'], { stdin: records().join('\n') });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'clean-article: 9 pages: 4 articles, 1 without article, 4 failed (bad-record 4)\n',
    });
    expect(articles(stdout)).toMatchObject(expected);
    expect(stdout).not.toMatch(/[\u2028\u2029\u0085]/);
  });

  it('are known by the name of their file, gzipped or not', async () => {
    place.write('records.ndjson', records().join('\n'));
    place.write('records.jsonl.gz', gzipSync(records().join('\n')));
    const { stdout } = await place.run(['records.ndjson', 'records.jsonl.gz']);
    expect(articles(stdout)).toMatchObject([...expected, ...expected]);
  });

  it('may be a gzipped stream', async () => {
    const { stdout } = await place.run(['-i', 'ndjson'], { stdin: gzipSync(records().join('\n')) });
    expect(articles(stdout)).toMatchObject(expected);
  });

  it('that fail make the status 1 with --strict', async () => {
    place.write('strict.ndjson', records().join('\n'));
    const { status, stdout, stderr } = await place.run(['--strict', 'strict.ndjson']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'clean-article: strict.ndjson: 5 of its records failed\n' +
        'clean-article: 9 pages: 4 articles, 1 without article, 4 failed (bad-record 4)\n',
    });
    expect(articles(stdout)).toHaveLength(9);
  });

  it('come out as NDJSON only', async () => {
    place.write('plain.ndjson', records()[0] as string);
    const { status, stdout, stderr } = await place.run(['-f', 'text', 'plain.ndjson']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^clean-article: plain\.ndjson: records come out as NDJSON/);
  });

  it('flow: the first is out before the last is in', async () => {
    const child = place.open(['-i', 'ndjson']);
    child.stdin.write(`${records()[0]}\n`);
    const [first] = await once(child.stdout, 'data');
    expect(titles(String(first))).toEqual([titleA]);
    child.stdin.end(records()[5]);
    const [last] = await once(child.stdout, 'data');
    expect(titles(String(last))).toEqual([titleC]);
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('--explain', () => {
  const ESCAPE = '\u001b[';

  it('shows every line with what became of it, within 80 columns and without colour', async () => {
    const { status, stdout, stderr } = await place.run(['--explain', 'b.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^The Letter Writers\n/);
    expect(stdout).toMatch(/\n {7}appeals: newsletter(?: × \d)?\n +\d+ - Get the best of The Quay/);
    expect(stdout).toMatch(/\n +\d+ │ Newsletters were dead, everyone agreed/);
    expect(stdout).toMatch(/\nkept \d+ of \d+ blocks, removed \d+: /);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain(ESCAPE);
  });

  it('has colours where they are wanted', async () => {
    expect((await place.run(['--explain', 'b.txt'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(ESCAPE);
  });
});
