import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';
import { packed, record, response } from '../helpers/warc-archive.ts';

const page = (nth: number) =>
  `Ferry Note ${nth}\nBy Marta Ellingsen\n2 days ago\n${'The crew tied the boat to the quay and went up to the town for soup and bread. '.repeat(6)}`;
const html = `<!doctype html><title>The Night Ferry</title><article><h1>The Night Ferry</h1>${`<p>${'The boat left the quay at nine with forty guests, a dog and the post on board. '.repeat(3)}</p>`.repeat(3)}</article>`;

describe('web archives', () => {
  let workplace: Workplace;
  beforeEach(() => {
    workplace = new Workplace();
  });
  afterEach(() => workplace.remove());

  it('come out as articles in their order, with errors in the place of what is broken', async () => {
    const broken = packed(record('c', page(3)));
    broken[60] = (broken[60] as number) ^ 0xff;
    const archive = Buffer.concat([
      packed(record('info', 'none', { 'WARC-Type': 'warcinfo' }), record('a', page(1))),
      packed(response('b', html, { 'Content-Type': 'text/html' })),
      broken,
      packed(record('d', 'Menu\nSearch'), record('e', page(5))),
    ]);
    workplace.write('crawl.wet.gz', archive);
    const expected = [
      {
        id: 'urn:test:a',
        inputFormat: 'text',
        url: 'https://sound.example/a',
        title: 'Ferry Note 1',
        datePublished: '2024-05-01',
      },
      { id: 'urn:test:b', inputFormat: 'html', title: 'The Night Ferry' },
      { error: { code: 'unreadable', message: expect.stringContaining('the gzip is broken') } },
      { id: 'urn:test:d', error: { code: 'no-article' } },
      { id: 'urn:test:e', title: 'Ferry Note 5' },
    ];
    const byName = await workplace.run(['crawl.wet.gz']);
    expect(
      byName.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject(expected);
    expect(byName.status).toBe(0);

    const piped = await workplace.run(['--input-format', 'warc', '--jobs', '2', '-'], { stdin: archive });
    expect(piped.stdout).toBe(byName.stdout);
  });

  it('fail where they are cut short, with what came before', async () => {
    const whole = packed(record('a', page(1)), record('b', page(2)));
    workplace.write('cut.warc.gz', whole.subarray(0, -20));
    workplace.write('none.warc', 'Nothing of the kind.\n');
    const { stdout, stderr, status } = await workplace.run(['cut.warc.gz', 'none.warc', '--jobs', '1']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([{ title: 'Ferry Note 1' }, { error: { code: 'unreadable' } }]);
    expect(stderr).toContain('cut.warc.gz: the archive is cut short, or broken at its end');
    expect(stderr).toContain('none.warc: not a web archive');
    expect(status).toBe(1);
  });

  it('end quietly where only the beginning is wanted', async () => {
    workplace.write(
      'crawl.warc',
      Buffer.concat(Array.from({ length: 300 }, (_, nth) => record(String(nth), page(nth)))),
    );
    const { stdout, stderr } = await workplace.shell('clean_article --quiet crawl.warc | head -n 1');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'urn:test:0' });
    expect(stderr).toBe('');
  });
});
