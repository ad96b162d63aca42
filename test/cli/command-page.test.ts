import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/schema/article.ts';
import { pagesOfTests, titleA } from '../helpers/command-pages.ts';

const place = pagesOfTests();
const page = place.read('a.txt');

describe('one page', () => {
  it('comes out as one validated, indented JSON object', async () => {
    const { status, stdout, stderr } = await place.run(['a.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 2,\n/);
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

describe('--explain', () => {
  const ESCAPE = '\u001b[';

  it('shows every line with what became of it, within 80 columns and without colour', async () => {
    const { status, stdout, stderr } = await place.run(['--explain', 'b.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^The Letter Writers\n/);
    expect(stdout).toMatch(/\n {7}appeals: newsletter(?: × \d)?\n +\d+ - Get the best of The Quay/);
    expect(stdout).toMatch(/\n +\d+ │ Newsletters were dead, everyone agreed/);
    const [, ...counts] = /\n(\d+) blocks: (\d+) kept, (\d+) fields, (\d+) removed \(/.exec(stdout)?.map(Number) ?? [];
    const [whole = 0, ...parts] = counts;
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
    expect(stdout).toContain('│ kept   = field   - removed');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain(ESCAPE);
  });

  it('has colours where they are wanted', async () => {
    expect((await place.run(['--explain', 'b.txt'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(ESCAPE);
  });
});
