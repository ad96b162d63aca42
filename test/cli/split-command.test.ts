import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { Workplace } from '../helpers/command-process.ts';

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/preambles/${name}/input.txt`, import.meta.url)), 'utf8');

/** Two documents of one database each, the second with another headline. */
const twoOf = (name: string, between = '\n') => {
  const text = fixture(name);
  return `${text}${between}${text.replaceAll('Lightship bell rings', 'Second bell rings').replaceAll('Glocke', 'Zweite Glocke')}`;
};

const EXPORTS = {
  factiva: twoOf('factiva-section'),
  nexis: twoOf('nexis-uni'),
  lexis: twoOf('lexis-old-byline-dateline'),
  german: twoOf('lexis-de'),
  proquest: twoOf('proquest-order'),
  labels: twoOf('labels-order', '\n----------\n\n'),
};

describe('a text of several documents', () => {
  it.each(Object.entries(EXPORTS))('gets a warning: %s', async (_, text) => {
    const article = await cleanArticle(text);
    expect(article.warnings).toContain('several-documents');
    expect(article.title).toMatch(/^(?:Lightship bell rings|Glocke)/);
  });

  it('is none with a single one', async () => {
    for (const name of ['factiva-section', 'nexis-uni', 'labels-order'])
      expect((await cleanArticle(fixture(name))).warnings).not.toContain('several-documents');
  });
});

describe('--split', () => {
  let place: Workplace;

  beforeAll(() => {
    place = new Workplace();
    for (const [name, text] of Object.entries(EXPORTS)) place.write(`exports/${name}.txt`, text);
    place.write('exports/single.txt', fixture('labels-order'));
    place.write('broken.txt', `${EXPORTS.factiva}\n\nHome\nLogin\nSearch\n\nDocument SKEGAZ0020231019ejaj0001q\n`);
  });
  afterAll(() => place.remove());

  const records = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('gives an article on a line for each', async () => {
    const { status, stdout } = await place.run(['--split', 'exports']);
    expect(status).toBe(0);
    const articles = records(stdout);
    expect(articles.map(({ id }) => id)).toEqual([
      ...['factiva', 'german', 'labels', 'lexis', 'nexis', 'proquest'].flatMap((name) => [
        `exports/${name}.txt#1`,
        `exports/${name}.txt#2`,
      ]),
      'exports/single.txt',
    ]);
    for (const { id, title, warnings } of articles) {
      expect(title).toMatch(
        id.endsWith('#2') ? /^(?:Second bell rings|Zweite Glocke)/ : /^(?:Lightship bell rings|Glocke)/,
      );
      expect(warnings).not.toContain('several-documents');
    }
  });

  it('keeps the place of a document that is no article', async () => {
    const { stdout } = await place.run(['--split', 'broken.txt']);
    expect(records(stdout).map(({ id, error }) => [id, error?.code])).toEqual([
      ['broken.txt#1', undefined],
      ['broken.txt#2', undefined],
      ['broken.txt#3', 'no-article'],
    ]);
  });

  it('reads standard input, and goes with no other format', async () => {
    const { stdout } = await place.run(['--split', '-'], { stdin: EXPORTS.nexis });
    expect(records(stdout).map(({ id }) => id)).toEqual(['#1', '#2']);
    expect((await place.run(['--split', '--format', 'text', 'broken.txt'])).status).toBe(2);
  });
});
