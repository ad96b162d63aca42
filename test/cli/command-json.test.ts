import { describe, expect, it } from 'vitest';
import { articles, pagesOfTests, titleA, titleC, titles } from '../helpers/command-pages.ts';

const place = pagesOfTests();
const html = place.read('c.html');
const text = place.read('a.txt');
const indented = (value: unknown) => JSON.stringify(value, null, 2);

place.write(
  'records.json',
  indented([
    { id: 1, text },
    { id: 2, html, url: 'https://example.org/c' },
  ]),
);
place.write('one.json', indented({ id: 'one', html, crawl: { depth: [1, 2] } }));
place.write(
  'crawl.json',
  indented([
    { _id: 7, link: 'https://example.org/c', content: html },
    { _id: 8, link: null, content: html },
  ]),
);
place.write('wrapped.json', indented({ status: 'ok', items: [{ html }] }));
place.write('more/records.json', indented([{ id: 1, text }]));
place.write('more/page.txt', text);

describe('a file of JSON', () => {
  it('gives an article for each record of its array', async () => {
    const { status, stdout, stderr } = await place.run(['records.json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'clean-article: 2 pages: 2 articles\n' });
    expect(articles(stdout).map(({ id, url, title }) => [id, url, title])).toEqual([
      [1, null, titleA],
      [2, 'https://example.org/c', titleC],
    ]);
  });

  it('may be one record, whose copied fields stay on its line', async () => {
    const { stdout } = await place.run(['one.json', '--pass-through', 'crawl']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'one', crawl: { depth: [1, 2] } });
  });

  it('is read from standard input as records if the format says so, else the message names it', async () => {
    const json = place.read('records.json');
    expect(titles((await place.run(['-i', 'json'], { stdin: json })).stdout)).toEqual([titleA, titleC]);
    const { status, stderr } = await place.run([], { stdin: json });
    expect(status).toBe(1);
    expect(stderr).toContain('this is JSON: give it as records, with --input-format json');
  });

  it('is left out of folders, unless it is included', async () => {
    expect((await place.run(['more'])).stderr).toContain('1 page: 1 article; skipped 1 data file');
    expect((await place.run(['more', '--include', '*.json'])).stderr).toContain('1 page: 1 article; skipped 1 not');
  });
});

describe('the fields of records of other tools', () => {
  const names = ['--html-field', 'content', '--id-field', '_id', '--url-field', 'link'];

  it('are those that options name', async () => {
    const { stdout } = await place.run(['crawl.json', ...names]);
    expect(articles(stdout).map(({ id, url, title }) => [id, url, title])).toEqual([
      [7, 'https://example.org/c', titleC],
      [8, null, titleC],
    ]);
  });

  it('are read as text, too', async () => {
    const record = JSON.stringify({ main: text, html: '<p>Something else.</p>' });
    const { stdout } = await place.run(['-i', 'ndjson', '--text-field', 'main'], { stdin: record });
    expect(articles(stdout)).toMatchObject([{ title: titleA, inputFormat: 'text' }]);
  });

  it('are listed where none is known', async () => {
    const { stdout, stderr } = await place.run(['crawl.json']);
    const hint = 'it has _id, link, content: name the one of the page with --html-field or --text-field';
    expect(JSON.parse(stdout.split('\n')[0] as string).error.message).toContain(hint);
    expect(stderr).toContain(`crawl.json: no record gave an article; of the first: `);
  });

  it('are looked for in a list within the record by the command that the message gives', async () => {
    const { stdout } = await place.run(['wrapped.json']);
    expect(JSON.parse(stdout).error.message).toContain("jq -c '.items[]' FILE | clean-article -i ndjson -");
  });

  it('named for a page are wrong usage', async () => {
    expect((await place.run(['-i', 'html', ...names, 'c.html'])).status).toBe(2);
  });
});

describe('an address', () => {
  it('is refused with the command that fetches it, before anything is done', async () => {
    expect(await place.run(['a.txt', 'https://example.org/a?b=1'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "clean-article: pages are not fetched: curl -L 'https://example.org/a?b=1' | clean-article --url 'https://example.org/a?b=1'\n",
    });
  });
});
