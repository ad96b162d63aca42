import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';

const PAGES = 24;

let place: Workplace;
let records: string[];

beforeAll(() => {
  place = new Workplace();
  const fixtures = ['german-agency-report/input.txt', 'magazine-essay/input.txt', 'news-page-html/input.html'];
  for (let at = 0; at < PAGES; at++) {
    const fixture = fixtures[at % 3] as string;
    place.page(fixture, `pages/${at % 5}/${at}${fixture.endsWith('html') ? '.html' : '.txt'}`);
  }
  place.write('pages/0/empty.txt', '');
  const [german = '', essay = ''] = [0, 1].map((at) => readFileSync(place.path(`pages/${at}/${at}.txt`), 'utf8'));
  const whole = Array.from({ length: 20 }, (_, at) =>
    JSON.stringify({ id: at, text: at % 2 ? german : essay, shard: at * 2 }),
  );
  const twice = [german, essay].map((text) => JSON.stringify({ id: 'twice', text }));
  const broken = ['', '{"id": "cut', '\r', '[]', '{"id":7,"text":8}', '{"id":"bytes","text":"\xff"}'];
  records = [...whole.slice(0, 5), ...broken, ...twice, '{"id":"none","text":"   "}', ...whole.slice(5)];
  // No line feed after the last; bytes, since one of them is no UTF-8.
  place.write(
    'records.ndjson',
    Buffer.concat(
      records.map((line, at) => Buffer.from(at ? `\n${line}` : line, line.includes('\xff') ? 'latin1' : 'utf8')),
    ),
  );
});

afterAll(() => place.remove());

const lines = (stdout: string) => stdout.trimEnd().split('\n');

describe('the output', () => {
  it('does not depend on the number of threads', async () => {
    const [one, ...others] = await Promise.all(
      ['1', '2', '8'].map((jobs) => place.run(['-j', jobs, 'pages', 'records.ndjson'])),
    );
    expect(lines(one?.stdout ?? '')).toHaveLength(PAGES + records.length);
    for (const other of others) expect(other).toEqual(one);
  });

  it('does not depend on the locale or the time zone', async () => {
    const places = [
      { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kolkata' },
    ];
    const [here, there] = await Promise.all(
      places.map((env) => place.run(['--reference-date', '2024-03-10', 'pages', 'records.ndjson'], { env })),
    );
    expect(there).toEqual(here);
  });

  it('has a line for each record, with the fields that are to pass through', async () => {
    const { stdout } = await place.run(['-j', '2', '--pass-through', 'shard, crawl', 'records.ndjson']);
    const found = lines(stdout).map((line) => JSON.parse(line));
    const bad = 'bad-record';
    expect(found.map(({ id, error }) => (error ? `${id}: ${error.code}` : id)).slice(3, 16)).toEqual([
      ...[3, 4, `null: ${bad}`, `null: ${bad}`, `null: ${bad}`, `null: ${bad}`, `7: ${bad}`, `null: ${bad}`],
      ...['twice', 'twice', 'none: no-article', 5, 6],
    ]);
    expect(found).toHaveLength(records.length);
    expect(found[0]).toMatchObject({ id: 0, shard: 0 });
    expect(Object.keys(found[0])).not.toContain('crawl');
  });

  it('ends quietly where the reader has enough', async () => {
    const { status, stdout, stderr } = await place.shell('clean_article -j 2 pages records.ndjson | head -1');
    expect({ status, stderr: stderr.includes(' at ') }).toEqual({ status: 0, stderr: false });
    expect(lines(stdout)).toHaveLength(1);
  });

  it.skipIf(!existsSync('/dev/full'))('that finds no room is reported in one line', async () => {
    const { status, stderr } = await place.shell('clean_article -j 2 pages > /dev/full');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^clean-article: standard output: no space left on device; .*\nclean-article: 0 pages: .*\n$/,
    );
  });
});
