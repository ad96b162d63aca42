import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { packed, readArchive, record, response } from '../helpers/warc-archive.ts';

const PAGE = '<!doctype html><title>The ferry</title><h1>The ferry</h1><p>The ferry sails again on Monday.</p>';
const HTML = { 'Content-Type': 'text/html' };

const bodyOf = async (archive: Buffer, maxBytes?: number) =>
  (await readArchive(archive, { ...(maxBytes && { maxBytes }) })).pages[0]?.text;
const chunked = (bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`${(5).toString(16)}\r\n`),
    bytes.subarray(0, 5),
    Buffer.from(`\r\n${(bytes.length - 5).toString(16)};last=yes\r\n`),
    bytes.subarray(5),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

describe('pages of a web archive', () => {
  it('takes the texts of a WET file, with what the archive says of them', async () => {
    const info = record('info', 'Software-Info: none\r\n', {
      'WARC-Type': 'warcinfo',
      'Content-Type': 'application/warc-fields',
    });
    const { all, skipped } = await readArchive(
      Buffer.concat([info, record('a', 'One line.\nAnother: é'), record('b', 'Two.')]),
    );
    expect(skipped).toEqual(['warcinfo']);
    expect(all).toEqual([
      {
        id: 'urn:test:a',
        url: 'https://sound.example/a',
        date: '2024-05-03T10:20:30Z',
        form: 'text',
        charset: null,
        bytes: expect.any(Uint8Array),
        codings: [],
        place: `record 2 (at byte ${info.length})`,
      },
      expect.objectContaining({ id: 'urn:test:b' }),
    ]);
    expect(await bodyOf(record('a', 'One line.\nAnother: é'))).toBe('One line.\nAnother: é');
  });

  it.each([
    ['plain', Buffer.concat([record('a', 'One.'), record('b', 'Two.')])],
    ['packed', packed(record('a', 'One.'), record('b', 'Two.'))],
    ['sent by a server', response('a', 'One.', { 'Content-Type': 'text/plain' })],
  ])('gives each page memory of its own: %s', async (_, archive) => {
    const { all } = await readArchive(archive);
    expect(all.map((page) => 'bytes' in page && page.bytes.buffer.byteLength)).toEqual(all.map(() => 4));
  });

  it('takes what a server sent, with its encoding', async () => {
    const latin = Buffer.from('<h1>Café</h1>', 'latin1');
    const { all } = await readArchive(response('a', latin, { 'Content-Type': 'text/html; Charset="ISO-8859-1"' }));
    expect(all).toEqual([expect.objectContaining({ form: 'html', charset: 'ISO-8859-1' })]);
    expect(all.map((page) => 'bytes' in page && Buffer.from(page.bytes).equals(latin))).toEqual([true]);
  });

  it.each([
    ['application/xhtml+xml', 'html'],
    ['TEXT/HTML;charset=utf-8', 'html'],
    ['text/plain', 'text'],
    ['text/markdown', 'markdown'],
  ])('reads %s as %s', async (type, form) => {
    const { all } = await readArchive(
      Buffer.concat([
        response('a', 'x', { 'Content-Type': type }),
        record('b', 'x', { 'WARC-Type': 'resource', 'Content-Type': type }),
      ]),
    );
    expect(all).toEqual([expect.objectContaining({ form }), expect.objectContaining({ form })]);
  });

  it('goes by the look of a page of which the server does not say what it is', async () => {
    const { all } = await readArchive(response('a', PAGE, { Server: 'old' }));
    expect(all).toEqual([expect.objectContaining({ form: 'auto' })]);
  });

  it('leaves an encoding out that nobody knows', async () => {
    const { all } = await readArchive(response('a', PAGE, { 'Content-Type': 'text/html; charset=klingon' }));
    expect(all).toEqual([expect.objectContaining({ charset: null })]);
  });

  it('passes over what is no page, and says why', async () => {
    const archive = Buffer.concat([
      record('q', 'GET / HTTP/1.1\r\n\r\n', {
        'WARC-Type': 'request',
        'Content-Type': 'application/http; msgtype=request',
      }),
      response('i', 'PNG', { 'Content-Type': 'image/png' }),
      response('m', '', { Location: '/b' }, 'HTTP/1.1 301 Moved'),
      response('n', PAGE, HTML, 'HTTP/2 404'),
      record('d', 'sound.example. A', { 'WARC-Type': 'response', 'Content-Type': 'text/dns' }),
      record('v', '', { 'WARC-Type': 'revisit' }),
      response('p', PAGE, HTML),
    ]);
    const { pages, faults, skipped } = await readArchive(archive);
    expect(skipped).toEqual(['request', 'image/png', 'HTTP 301', 'HTTP 404', 'response', 'revisit']);
    expect(pages.map(({ id }) => id)).toEqual(['urn:test:p']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(PAGE)],
    ['x-gzip, in capitals', { 'content-encoding': 'X-GZIP' }, gzipSync(PAGE)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(PAGE)],
    ["deflate without zlib's head", { 'Content-Encoding': 'deflate' }, deflateRawSync(PAGE)],
    ['br', { 'Content-Encoding': 'br' }, brotliCompressSync(PAGE)],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked(Buffer.from(PAGE))],
    ['gzip in chunks', { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }, chunked(gzipSync(PAGE))],
    ['gzip that the crawler unpacked', { 'Content-Encoding': 'gzip' }, Buffer.from(PAGE)],
    ['chunks that the crawler joined', { 'Transfer-Encoding': 'chunked' }, Buffer.from(PAGE)],
    ['a coding that is none', { 'Content-Encoding': 'constructor' }, Buffer.from(PAGE)],
  ])('unpacks a page in %s', async (_, fields, body) => {
    expect(await bodyOf(response('a', body, { ...HTML, ...fields }))).toBe(PAGE);
  });

  it('leaves content packed where it is read, since it is unpacked within the time of its page', async () => {
    const body = chunked(gzipSync(PAGE));
    const { all } = await readArchive(
      response('a', body, { ...HTML, 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'identity, chunked' }),
    );
    expect(all).toMatchObject([{ codings: ['chunked', 'gzip'], bytes: new Uint8Array(body) }]);
  });

  it('unpacks a packed page with garbage behind it', async () => {
    const body = Buffer.concat([gzipSync(PAGE), Buffer.from('garbage')]);
    expect(await bodyOf(response('a', body, { ...HTML, 'Content-Encoding': 'gzip' }))).toBe(PAGE);
  });

  it('takes as much as there is of a packed page that the crawler cut short', async () => {
    const long = PAGE.repeat(200);
    const body = await bodyOf(
      response('a', gzipSync(long, { level: 0 }).subarray(0, 9000), { ...HTML, 'Content-Encoding': 'gzip' }),
    );
    expect(long.startsWith(body ?? '?')).toBe(true);
    expect(body?.length).toBeGreaterThan(8000);
  });

  it('refuses a page that unpacks beyond the bound, or that nothing here unpacks, and goes on', async () => {
    const archive = Buffer.concat([
      response('a', gzipSync(Buffer.alloc(100_000)), { ...HTML, 'Content-Encoding': 'gzip' }),
      response('b', 'zzz', { ...HTML, 'Content-Encoding': 'zstd' }),
      record('c', 'not HTTP', { 'WARC-Type': 'response', 'Content-Type': 'application/http' }),
      record('d', 'Good.'),
    ]);
    const { pages, faults } = await readArchive(archive, { maxBytes: 10_000 });
    expect(faults).toEqual([
      'urn:test:a too-large: record 1 (at byte 0): unpacks to more than 10000 bytes; raise the limit with --max-bytes',
      expect.stringMatching(
        /^urn:test:b unsupported: record 2 \(at byte \d+\): its content is packed with zstd, which is not supported$/,
      ),
      expect.stringMatching(/^urn:test:c bad-record: record 3 .* declares an HTTP response but contains none$/),
    ]);
    expect(pages).toEqual([{ id: 'urn:test:d', text: 'Good.' }]);
  });

  it('reads heads with bare newlines, other letter case, folded lines and brackets', async () => {
    const block = `HTTP/1.0 200 OK\nCONTENT-TYPE: text/html;\n\tcharset=latin1\n\n${PAGE}`;
    const archive = `WARC/1.1\nwarc-type: Response\nwarc-target-uri: <https://sound.example/ñ>\nwarc-date: yesterday\ncontent-length: ${block.length}\n\n${block}\n\n`;
    const { all } = await readArchive(Buffer.from(archive));
    expect(all).toEqual([
      {
        id: null,
        url: 'https://sound.example/ñ',
        date: null,
        form: 'html',
        charset: 'latin1',
        bytes: expect.any(Uint8Array),
        codings: [],
        place: 'record 1 (at byte 0)',
      },
    ]);
    expect(await bodyOf(Buffer.from(archive))).toBe(PAGE);
  });

  it.each([
    ['a member a record', packed(record('a', 'One.'), record('b', 'Two.'))],
    ['one member', gzipSync(Buffer.concat([record('a', 'One.'), record('b', 'Two.')]))],
    [
      'padded with zeros',
      Buffer.concat([packed(record('a', 'One.')), Buffer.alloc(700), packed(record('b', 'Two.')), Buffer.alloc(1)]),
    ],
    ['in one piece a byte', packed(record('a', 'One.'), record('b', 'Two.')), 1],
    ['not packed, in one piece a byte', Buffer.concat([record('a', 'One.'), record('b', 'Two.')]), 1],
  ])('reads an archive packed: %s', async (_, archive, pieces = 1 << 16) => {
    const { pages, faults } = await readArchive(archive, { pieces });
    expect(pages).toEqual([
      { id: 'urn:test:a', text: 'One.' },
      { id: 'urn:test:b', text: 'Two.' },
    ]);
    expect(faults).toEqual([]);
  });

  it('gives what the cleaning takes: relative dates count from when the page was fetched', async () => {
    const text = `A Boat Comes Home\n2 days ago\n${'The crew tied the boat to the quay and went up to the town for soup and bread. '.repeat(8)}`;
    const { all } = await readArchive(record('a', text));
    const [page] = all;
    if (!page || 'fault' in page) throw new Error('no page');
    const article = await cleanArticle(page.bytes, {
      id: page.id,
      url: page.url,
      referenceDate: page.date,
      inputFormat: page.form,
    });
    expect(article).toMatchObject({ id: 'urn:test:a', url: 'https://sound.example/a', datePublished: '2024-05-01' });
  });
});
