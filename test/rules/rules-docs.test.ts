import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cleaner } from '../../src/cleaners/define-cleaner.ts';
import { Page } from '../../src/cleaners/page.ts';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { tryRules } from '../../src/rules/try-rules.ts';
import { verdictsOn } from '../helpers/cleaner-fixture.ts';
import { Workplace } from '../helpers/command-process.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** The pieces of code in one language that a page of docs/ shows, in their order. */
const shownIn = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);

describe('docs/rules.md', () => {
  let place: Workplace;
  const [config = '', exceptions = ''] = shownIn('docs/rules.md', 'json');

  beforeAll(() => {
    place = new Workplace();
    place.write('clean-article.config.json', config);
    place.write(
      'page.txt',
      [
        'Harbour board votes to keep the old ferry',
        'The board of Saltmarsh harbour voted on Tuesday to keep the old ferry for another winter, and its skippers agreed.',
        'Lottery night: win a place on the pilot boat',
        'They had asked for a new boat, since the old one was late on most mornings and nobody believed in it any more.',
      ].join('\n'),
    );
  });
  afterAll(() => place.remove());

  it.each([
    ['the first', config, 2],
    ['the one with exceptions', exceptions, 7],
  ])('shows rules whose examples hold: %s', async (_which, text, examples) => {
    expect(await tryRules(JSON.parse(text))).toEqual({ examples, remarks: [] });
  });

  const commands = shownIn('docs/rules.md', 'console').map((shown) => {
    const [line = '', ...output] = shown.split('\n');
    return { line: line.replace('$ clean-article', 'clean_article'), output: output.join('\n') };
  });
  it.each(commands)('$line', async ({ line, output }) => {
    expect(await place.shell(line)).toEqual({ status: 0, stdout: output, stderr: '' });
  });

  it('shows how the library takes them', async () => {
    const [code = ''] = shownIn('docs/rules.md', 'js');
    const library = new URL('../../dist/index.js', import.meta.url).href;
    place.write('use.mjs', code.replace("'clean-article'", `'${library}'`));
    const { stdout, stderr } = await place.shell(`"${process.execPath}" use.mjs`);
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^rules-[0-9a-f]{8}\n$/), stderr: '' });
  });

  it('names every key of a rule and every kind of pattern', () => {
    const { properties } = JSON.parse(read('config.schema.json')).properties.rules.items;
    for (const key of [...Object.keys(properties), ...Object.keys(properties.match.properties)])
      expect(read('docs/rules.md')).toContain(`| \`${key}\` |`);
  });
});

describe('docs/how-to-add-a-cleaner.md', () => {
  const page = 'docs/how-to-add-a-cleaner.md';

  it('shows a cleaner that says of its fixtures what it should', async () => {
    const [code = ''] = shownIn(page, 'ts');
    const { outputFiles } = await build({
      stdin: {
        contents: code,
        resolveDir: fileURLToPath(new URL('../../src/cleaners', import.meta.url)),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`;
    const { weatherStrip }: { weatherStrip: Cleaner } = await import(/* @vite-ignore */ url);
    const expected = shownIn(page, 'json').map((text) => JSON.parse(text));
    const inputs = shownIn(page, 'text');
    expect(inputs).toHaveLength(2);
    for (const [at, input] of inputs.entries()) {
      const verdicts = new Page(new PageAnalysis(readText(input)));
      weatherStrip.run(verdicts);
      const { removed, flagged } = expected[at];
      expect(verdictsOn(verdicts)).toEqual({ removed, flagged });
    }
  });

  it('shows the chain as it is, but for the new line', () => {
    const [change = ''] = shownIn(page, 'diff');
    const before = change
      .split('\n')
      .filter((line) => !line.startsWith('+'))
      .map((line) => line.slice(1))
      .join('\n');
    expect(read('src/cleaners/chain.ts')).toContain(before.trimEnd());
  });

  it('names files and functions that there are', () => {
    for (const [, name = ''] of read(page).matchAll(/`((?:src|test|docs|bench)\/[\w./-]+\.\w+)`/g))
      if (!name.includes('weather-strip')) expect(read(name)).not.toBe('');
    expect(read('src/page/wordings/says-any.ts')).toContain('export function saysAny');
    for (const verdict of ['keep', 'remove', 'flag'])
      expect(read('src/cleaners/define-cleaner.ts')).toContain(`  ${verdict}(block: Block`);
  });
});
