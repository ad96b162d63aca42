import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CleanArticleError } from '../../src/errors.ts';
import { ndjsonLines } from '../../src/io/input/ndjson-lines.ts';
import { readBytes } from '../../src/io/input/read-bytes.ts';
import { unpack } from '../../src/io/input/unpack.ts';
import { inPieces } from '../helpers/warc-archive.ts';

type Pack = (content: string | Uint8Array) => Buffer;
// Node has it from 22.15 on; the types are those of Node 20.
const { zstdCompressSync } = zlib as { zstdCompressSync?: Pack };
const PACKINGS: [name: string, pack: Pack][] = [
  ['gzip', zlib.gzipSync],
  ...(zstdCompressSync ? ([['zstd', zstdCompressSync]] satisfies [string, Pack][]) : []),
];
const GARBAGE = Buffer.from('<html>503</html>');
const ZEROS = Buffer.alloc(700);
const join = Buffer.concat;

/** Eight records, and the text of each. */
const LINES = Array.from({ length: 8 }, (_, id) => `{"id":${id},"text":"${'Boats come home. '.repeat(id * 20)}"}\n`);
const ALL = LINES.join('');

/** What comes out of a stream, and what is said of its break. */
async function unpacked(source: Uint8Array | AsyncIterable<Uint8Array>, pieces = 1 << 16) {
  const chunks: Buffer[] = [];
  let fault: string | null = null;
  try {
    const stream = source instanceof Uint8Array ? inPieces(source, pieces) : source;
    for await (const chunk of unpack(stream)) chunks.push(Buffer.from(chunk));
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    fault = `${error.code}: ${error.message}`;
  }
  return { text: join(chunks).toString(), fault };
}

describe.each(PACKINGS)('a stream of %s', (name, pack) => {
  const halves = [LINES.slice(0, 4), LINES.slice(4)].map((lines) => pack(lines.join(''))) as [Buffer, Buffer];

  it.each([
    ['of one member', pack(ALL)],
    ['of a member a record', join(LINES.map(pack))],
    ['with an empty member in it', join([halves[0], pack(''), halves[1]])],
    ['with zeros between its members and behind them', join([halves[0], ZEROS, halves[1], Buffer.alloc(1)])],
    ['packed twice', pack(pack(ALL))],
    ['packed twice, in members', join([pack(halves[0]), pack(halves[1])])],
  ])('%s comes out whole, in whatever pieces', async (_, packed) => {
    for (const pieces of [1, 7, 1 << 16])
      expect(await unpacked(packed, pieces), `in pieces of ${pieces}`).toEqual({ text: ALL, fault: null });
  });

  it.each([
    ['trailing garbage', join([pack(ALL), GARBAGE]), 'is followed by trailing garbage'],
    ['garbage behind zeros', join([pack(ALL), ZEROS, GARBAGE]), 'is followed by trailing garbage'],
    ['trailing garbage of a byte', join([pack(ALL), Buffer.from('\n')]), 'is followed by trailing garbage'],
    ['trailing garbage, packed twice', pack(join([pack(ALL), GARBAGE])), 'is followed by trailing garbage'],
    ['the beginning of a member', join([pack(ALL), pack('x').subarray(0, 6)]), 'is cut short'],
  ])('gives all that stands before %s, and reports it', async (_, packed, fault) => {
    for (const pieces of [1, 7, 1 << 16])
      expect(await unpacked(packed, pieces), `in pieces of ${pieces}`).toEqual({
        text: ALL,
        fault: `unreadable: the ${name} ${fault}`,
      });
  });

  it('gives the members before garbage between two', async () => {
    expect(await unpacked(join([halves[0], GARBAGE, halves[1]]))).toEqual({
      text: LINES.slice(0, 4).join(''),
      fault: `unreadable: the ${name} is broken`,
    });
  });

  it('cut short in a member gives what there is of that, too', async () => {
    const stored = Buffer.from(Array.from({ length: 600_000 }, (_, at) => (at * at * 7919) >> 7));
    const { text, fault } = await unpacked(join([halves[0], pack(stored).subarray(0, -9)]));
    expect(text.startsWith(LINES.slice(0, 4).join(''))).toBe(true);
    expect(text.length).toBeGreaterThan(300_000);
    expect(fault).toBe(`unreadable: the ${name} is cut short`);
  });

  it('packed more than twice is refused', async () => {
    expect(await unpacked(pack(pack(pack(ALL))))).toEqual({
      text: '',
      fault: 'unsupported: is packed more than 2 times; unpack it first',
    });
  });

  it.each([
    ['whole', pack(ALL)],
    ['of many members, with zeros between', join([halves[0], ZEROS, halves[1]])],
    ['with trailing garbage', join([pack(ALL), GARBAGE])],
    ['packed twice', pack(pack(ALL))],
  ])('a page %s is read', async (_, packed) => {
    expect(Buffer.from(await readBytes(inReadable(packed), 1 << 20)).toString()).toBe(ALL);
  });

  it.each([
    ['cut short', pack(ALL).subarray(0, -5)],
    ['of which a later member is cut short', join([halves[0], halves[1].subarray(0, -5)])],
    ['with garbage between its members', join([halves[0], GARBAGE, halves[1]])],
  ])('a page %s is refused', async (_, packed) => {
    await expect(readBytes(inReadable(packed), 1 << 20)).rejects.toMatchObject({
      code: 'unreadable',
      message: `the ${name} is cut short or broken`,
    });
  });

  it('a page that unpacks to more than the limit is refused', async () => {
    const bomb = pack(Buffer.alloc(1 << 20));
    for (const packed of [bomb, join([bomb, GARBAGE]), pack(bomb)])
      await expect(readBytes(inReadable(packed), 100_000)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a stream', () => {
  it.each([
    ['of no byte', ''],
    ['of one byte', 'x'],
    ['of the first byte of a gzip', '\x1f'],
    ['of the first three bytes of a zstd', '\x28\xb5\x2f'],
    ['that is not packed', ALL],
  ])('%s comes out as it is', async (_, text) => {
    for (const pieces of [1, 7, 1 << 16])
      expect(await unpacked(Buffer.from(text, 'latin1'), pieces)).toEqual({
        text: Buffer.from(text, 'latin1').toString(),
        fault: null,
      });
  });

  it('gives what has come, without waiting for more than it takes to know how it is packed', async () => {
    const never = new Promise<void>(() => {});
    async function* source() {
      yield Buffer.from('{}\n');
      await never;
    }
    const { value } = await unpack(source()).next();
    expect(value?.toString()).toBe('{}\n');
  });

  it('of gzip with a wrong checksum gives all and reports it', async () => {
    const packed = zlib.gzipSync(ALL);
    packed[packed.length - 6] = (packed[packed.length - 6] as number) ^ 1;
    expect(await unpacked(packed)).toEqual({ text: ALL, fault: 'unreadable: the gzip is broken' });
    expect(await unpacked(join([zlib.gzipSync(ALL), packed, zlib.gzipSync(ALL)]))).toEqual({
      text: ALL + ALL,
      fault: 'unreadable: the gzip is broken',
    });
  });

  it('of gzip that is broken within gives all up to the break', async () => {
    // A block of a kind that there is none of, behind one that is only stored.
    const head = zlib.gzipSync('').subarray(0, 10);
    const stored = Buffer.from([0, ALL.length & 255, ALL.length >> 8, ~ALL.length & 255, (~ALL.length >> 8) & 255]);
    const packed = join([head, stored, Buffer.from(ALL), Buffer.from([7])]);
    expect(await unpacked(packed)).toEqual({ text: ALL, fault: 'unreadable: the gzip is broken' });
  });

  it.runIf(zstdCompressSync)('of zstd may hold frames that are to be skipped', async () => {
    const skipped = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const frame = zstdCompressSync?.(ALL) ?? skipped;
    expect(await unpacked(join([skipped, frame, skipped, frame, skipped]))).toEqual({ text: ALL + ALL, fault: null });
    expect(await unpacked(join([frame, skipped.subarray(0, -1)]))).toEqual({
      text: ALL,
      fault: 'unreadable: the zstd is cut short',
    });
  });

  it('of records gives the last one before a break, and then the break', async () => {
    const lines: string[] = [];
    const read = async () => {
      const packed = join([zlib.gzipSync(ALL.trimEnd()), GARBAGE]);
      for await (const some of ndjsonLines(unpack(inPieces(packed)), 1 << 20))
        lines.push(...some.map((line) => `${line}\n`));
    };
    await expect(read()).rejects.toMatchObject({ code: 'unreadable' });
    expect(lines).toEqual(LINES);
  });

  it('of any members, padding, damage and garbage comes out the same in whatever pieces', async () => {
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.string({ maxLength: 300 }).map((text) => zlib.gzipSync(text)) },
      fc.nat(5).map((zeros) => Buffer.alloc(zeros)),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      fc.tuple(fc.string(), fc.nat(30)).map(([text, cut]) => zlib.gzipSync(text).subarray(0, -cut || undefined)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 60 })),
        async (parts, sizes) => {
          const bytes = join([zlib.gzipSync('one'), ...parts]);
          async function* cut() {
            let at = 0;
            for (const size of sizes) {
              yield bytes.subarray(at, at + size);
              at += size;
            }
            yield bytes.subarray(at);
          }
          const whole = await unpacked(bytes);
          expect(whole.text.startsWith('one')).toBe(true);
          expect(await unpacked(cut())).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const inReadable = (bytes: Uint8Array): NodeJS.ReadableStream => Readable.from([bytes]);
