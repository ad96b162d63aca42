import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { growth } from '../helpers/cpu-time.ts';
import { inPieces, packed, readArchive, record, response } from '../helpers/warc-archive.ts';

const CHUNKED = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' };
const LONG = { maxBytes: 1 << 26 };
const RECORD = record('a', 'x');
const http = (id: string, head: string) =>
  record(id, head, { 'WARC-Type': 'response', 'Content-Type': 'application/http; msgtype=response' });
const times = (bytes: Buffer, count: number) => Buffer.concat(Array(Math.ceil(count)).fill(bytes));

/** Archives of about so many bytes that invite to more than linear time. */
const ARCHIVES: [name: string, make: (size: number) => Buffer, size?: number][] = [
  ['chunks of a byte', (size) => response('a', `${'1\r\nx\r\n'.repeat(size / 6)}0\r\n\r\n`, CHUNKED), 100_000],
  [
    'extensions of chunks',
    (size) => response('a', `${`1;${'x'.repeat(90)}\r\nx\r\n`.repeat(size / 100)}0\r\n\r\n`, CHUNKED),
  ],
  ['a size of a chunk that has no end', (size) => response('a', '1'.repeat(size), CHUNKED)],
  ['empty lines', (size) => Buffer.concat([RECORD, Buffer.alloc(size, '\n')])],
  ['lines that belong to no record', (size) => Buffer.concat([RECORD, Buffer.alloc(size, 'ab\n')])],
  ['a line that has no end', (size) => Buffer.concat([RECORD, Buffer.alloc(size * 4, 'x')])],
  ['records of a byte', (size) => times(RECORD, size / RECORD.length), 60_000],
  ['heads that begin over and over', (size) => Buffer.alloc(size, 'WARC/1.0\r\n')],
  [
    'heads that begin over and over in a record',
    (size) => record('a', Buffer.alloc(size, 'WARC/1.0\r\n'), { 'Content-Length': size + 9 }),
  ],
  ['wrong lengths', (size) => times(record('x', 'Bad.', { 'Content-Length': 1 << 14 }), size / 200), 40_000],
  ['empty members', (size) => Buffer.concat([packed(RECORD), times(gzipSync(''), size / 20)]), 40_000],
  [
    'members of a byte',
    (size) => {
      const content = record('a', 'x'.repeat(size / 20));
      const head = content.subarray(0, -size / 20 - 4);
      return Buffer.concat([gzipSync(head), times(gzipSync('x'), size / 20), gzipSync('\r\n\r\n')]);
    },
  ],
  [
    'members that are broken',
    (size) => Buffer.concat([packed(RECORD), Buffer.alloc(size, '\x1f\x8b\x08\0\0\0\0\0\0\0\xff\xff', 'latin1')]),
  ],
];

describe('the time that an archive takes', () => {
  it.each(ARCHIVES)('is linear for %s', async (_, make, size = 10_000) => {
    expect(await growth((bytes) => readArchive(make(bytes), LONG), size)).toBeLessThan(32);
  });

  it('is linear for pieces of a byte', async () => {
    const archive = (size: number) => record('a', 'x'.repeat(size));
    expect(await growth((size) => readArchive(inPieces(archive(size), 1), LONG), 8_000)).toBeLessThan(32);
  });

  it('does not grow with what a head says over and over', async () => {
    const codings = http('a', `HTTP/1.1 200 OK\r\nTransfer-Encoding: ${'chunked, '.repeat(5000)}\r\n\r\nx`);
    expect((await readArchive(codings)).faults).toEqual([
      expect.stringMatching(/^urn:test:a unsupported: .*its content declares 5000 codings; at most 4/),
    ]);
    const endless = http('b', `HTTP/1.1 200 OK\r\n${'X: 1\r\n'.repeat(20_000)}Content-Type: text/plain\r\n\r\nx`);
    const giant = http('c', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\nx`);
    const unnamed = http('d', `HTTP/1.1 200 OK\r\n${'x\r\n'.repeat(20_000)}\r\nx`);
    expect((await readArchive(Buffer.concat([endless, giant, unnamed]))).pages.map(({ id }) => id)).toEqual([
      'urn:test:d',
    ]);
  });
});
