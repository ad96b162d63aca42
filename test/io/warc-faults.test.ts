import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warcRecords } from '../../src/io/warc/warc-records.ts';
import { inPieces, packed, readArchive, record } from '../helpers/warc-archive.ts';

const ONE = record('1', 'One.');
const TWO = record('2', 'Two.');
const THREE = record('3', 'Three.');

/** Ids of pages and messages of faults in the order in which they come, the archive's own last. */
const inTurn = async (archive: Uint8Array, pieces?: number) => {
  const { all, ruin } = await readArchive(archive, { ...(pieces && { pieces }) });
  const items = all.map((item) => ('fault' in item ? `${item.id ?? '-'} ${item.fault.message}` : item.id));
  return ruin === null ? items : [...items, ruin];
};
const ENDS_BROKEN = 'the archive is cut short, or broken at its end';
const join = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('an archive with something broken in it', () => {
  it('names a record whose length is too long, and reads the records it would swallow', async () => {
    expect(await inTurn(join(ONE, record('x', 'Bad.', { 'Content-Length': 300 }), TWO, THREE))).toEqual([
      'urn:test:1',
      `urn:test:x record 2 (at byte ${ONE.length}): it does not end after its 300 bytes (or a wrong Content-Length)`,
      'urn:test:2',
      'urn:test:3',
    ]);
  });

  it('names a record whose length reaches beyond the end, and reads the records it would swallow', async () => {
    expect(await inTurn(join(ONE, record('x', 'Bad.', { 'Content-Length': 9999 }), TWO, THREE))).toEqual([
      'urn:test:1',
      expect.stringMatching(/^urn:test:x record 2 .*: cut short: \d+ of its 9999 bytes/),
      'urn:test:2',
      'urn:test:3',
    ]);
  });

  it('names a record whose length is too short, and goes on after it', async () => {
    const bad = record('x', 'Bad.\n\nWorse.\n', { 'Content-Length': 2 });
    expect(await inTurn(join(bad, TWO, THREE))).toEqual([
      'urn:test:x record 1 (at byte 0): it does not end after its 2 bytes (or a wrong Content-Length)',
      'urn:test:2',
      'urn:test:3',
    ]);
  });

  it.each(['', 'many', '-3', '1e3', '4, 4'])('names a record with the length %o', async (length) => {
    expect(await inTurn(join(ONE, record('x', 'Bad.', { 'Content-Length': length }), TWO))).toEqual([
      'urn:test:1',
      expect.stringMatching(/^urn:test:x record 2 .*: it has no valid length \(Content-Length\)$/),
      'urn:test:2',
    ]);
  });

  it('says how much lies between two records that belongs to none', async () => {
    expect(await inTurn(join(ONE, 'stray line\r\n', TWO, '\r\n\r\n', THREE, 'rest'))).toEqual([
      'urn:test:1',
      '- 12 bytes before record 2 belong to no record',
      'urn:test:2',
      'urn:test:3',
      '- 4 bytes after record 3 belong to no record',
    ]);
  });

  it.each([
    ['in its content', (at: Buffer) => at.length - 6],
    ['in its head', (at: Buffer) => at.indexOf('WARC-Date') + 12],
  ])('goes on with an archive that was put behind one cut short %s', async (_, cut) => {
    expect(await inTurn(join(ONE, TWO.subarray(0, cut(TWO)), ONE, THREE))).toEqual([
      'urn:test:1',
      expect.stringMatching(/record 2 .*: (?:it does not end after|its header does not end)/),
      'urn:test:1',
      'urn:test:3',
    ]);
  });

  it('names the record in which an archive ends', async () => {
    expect(await inTurn(join(ONE, TWO.subarray(0, -6)))).toEqual([
      'urn:test:1',
      expect.stringMatching(/^urn:test:2 record 2 .*: cut short: 2 of its 4 bytes/),
      ENDS_BROKEN,
    ]);
    expect(await inTurn(join(ONE, TWO.subarray(0, 40)))).toEqual([
      'urn:test:1',
      expect.stringMatching(/^- record 2 .*: its header does not end$/),
      ENDS_BROKEN,
    ]);
    expect(await inTurn(TWO.subarray(0, -4))).toEqual(['urn:test:2']);
  });

  it('says of what is none that it is no archive', async () => {
    const none = 'not a web archive: it contains no record (WARC/1.0)';
    expect(await inTurn(Buffer.from('{"id": 1}\n'.repeat(9)))).toEqual([none]);
    expect(await inTurn(Buffer.alloc(100_000, 'x'))).toEqual([none]);
    expect(await inTurn(Buffer.alloc(0))).toEqual([]);
  });

  it('bounds a head', async () => {
    const endless = join('WARC/1.0\r\nWARC-Type: ', Buffer.alloc(3 << 20, 'x'), '\r\n', TWO);
    expect(await inTurn(endless)).toEqual(['- record 1 (at byte 0): its header does not end', 'urn:test:2']);
  });
});

describe('a gzip with something broken in it', () => {
  it('gives what came before the place where it is cut short', async () => {
    const archive = packed(ONE, TWO, THREE);
    const cut = archive.subarray(0, -20);
    expect(await inTurn(cut)).toEqual([
      'urn:test:1',
      'urn:test:2',
      expect.stringMatching(/^(?:-|urn:test:3) record 3 \(at byte \d+\): the gzip is cut short$/),
      ENDS_BROKEN,
    ]);
    expect(await inTurn(gzipSync(join(ONE, TWO, THREE)).subarray(0, -30))).toContain('urn:test:1');
    expect(await inTurn(archive.subarray(0, packed(ONE, TWO).length + 2))).toEqual([
      'urn:test:1',
      'urn:test:2',
      '- after record 2: the gzip is cut short',
      ENDS_BROKEN,
    ]);
  });

  it('loses no more than the broken member', async () => {
    const middle = gzipSync(record('2', 'Words and more words. '.repeat(50)));
    for (const at of [0, 3, 12, 30, middle.length - 6]) {
      const broken = Buffer.from(middle);
      broken[at] = (broken[at] as number) ^ 0xff;
      const found = await inTurn(join(packed(ONE), broken, packed(THREE)));
      expect(found, `broken at ${at}`).toHaveLength(3);
      expect([found[0], found[2]]).toEqual(['urn:test:1', 'urn:test:3']);
      expect(found[1]).toMatch(/record [12].*: the gzip is broken$/);
    }
  });

  it('gives all records before a member that breaks before it gives a line, and before garbage', async () => {
    const broken = packed(TWO);
    broken.fill(0xff, 10);
    expect(await inTurn(join(packed(ONE), broken, packed(THREE)))).toEqual([
      'urn:test:1',
      '- after record 1: the gzip is broken',
      'urn:test:3',
    ]);
    expect(await inTurn(join(packed(ONE, TWO), 'garbage'))).toEqual([
      'urn:test:1',
      'urn:test:2',
      '- after record 2: the gzip is followed by trailing garbage',
      ENDS_BROKEN,
    ]);
  });

  it('loses no record to a gzip that is cut short behind it', async () => {
    const cut = gzipSync(join(ONE, TWO), { level: 0 }).subarray(0, -12);
    expect(await inTurn(cut)).toEqual([
      'urn:test:1',
      'urn:test:2',
      '- after record 2: the gzip is cut short',
      ENDS_BROKEN,
    ]);
  });

  it('says so when it is broken from the start', async () => {
    expect(await inTurn(join(Buffer.from([0x1f, 0x8b, 0x08, 0xff]), Buffer.alloc(50)))).toEqual([
      '- before record 1: the gzip is broken',
      ENDS_BROKEN,
    ]);
  });
});

it('lets go of a source that is not read to its end', async () => {
  let isOpen = true;
  async function* source() {
    try {
      for (;;) yield ONE;
    } finally {
      isOpen = false;
    }
  }
  for await (const _ of warcRecords(source(), { maxBytes: 100 })) break;
  expect(isOpen).toBe(false);
});

describe('long streams', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  /** How much more of buffers is held at any time while all of it is read than before, in bytes. */
  async function growth(source: AsyncIterable<Uint8Array>, pieces: number) {
    const before = held();
    let peak = before;
    let nth = 0;
    async function* watched() {
      for await (const piece of source) {
        if (++nth % Math.ceil(pieces / 10) === 0) peak = Math.max(peak, held());
        yield piece;
      }
    }
    return { read: await readArchive(watched()), grown: peak - before };
  }
  const held = (): number => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  async function* repeated(piece: Buffer, times: number) {
    for (let nth = 0; nth < times; nth++) yield piece;
  }

  it('passes over a page of half a gigabyte without holding it', async () => {
    const piece = Buffer.alloc(1 << 16, 'words ');
    async function* archive() {
      yield record('huge', '', { 'Content-Length': piece.length * 8000 }).subarray(0, -4);
      yield* repeated(piece, 8000);
      yield join('\r\n\r\n', TWO);
    }
    const { read, grown } = await growth(archive(), 8000);
    expect(read.faults).toEqual([
      'urn:test:huge too-large: record 1 (at byte 0): over the limit of 1048576 bytes; raise it with --max-bytes',
    ]);
    expect(read.pages.map(({ id }) => id)).toEqual(['urn:test:2']);
    expect(grown).toBeLessThan(20 << 20);
  });

  it('passes over a gzip bomb without holding it', async () => {
    const bomb = gzipSync(record('bomb', Buffer.alloc(64 << 20)));
    const { read, grown } = await growth(inPieces(join(bomb, packed(TWO)), 4096), bomb.length / 4096);
    expect(read.faults).toEqual([expect.stringMatching(/^urn:test:bomb too-large/)]);
    expect(read.pages.map(({ id }) => id)).toEqual(['urn:test:2']);
    expect(grown).toBeLessThan(20 << 20);
  });

  it('takes time in proportion to the length where every length is wrong', async () => {
    const wrong = record('x', 'Bad.', { 'Content-Length': 1 << 19 });
    const { all } = await readArchive(join(...Array(20_000).fill(wrong)));
    expect(all.every((item) => 'fault' in item)).toBe(true);
    expect(all.length).toBeGreaterThan(500);
  });
});

describe('any archive', () => {
  const archive = fc.record({
    blocks: fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 6 }),
    isPacked: fc.boolean(),
    pieces: fc.integer({ min: 1, max: 500 }),
  });
  const bytesOf = (blocks: readonly string[], isPacked: boolean) => {
    const records = blocks.map((block, nth) => record(String(nth), block));
    return isPacked ? packed(...records) : Buffer.concat(records);
  };

  it('comes out the same in whatever pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(archive, async ({ blocks, isPacked, pieces }) => {
        const { pages, faults } = await readArchive(bytesOf(blocks, isPacked), { pieces });
        expect(faults).toEqual([]);
        expect(pages.map(({ text }) => text)).toEqual(blocks.map((block) => Buffer.from(block).toString()));
      }),
    );
  });

  it('ends, with the same pages and faults in whatever pieces it comes, however its bytes are changed', async () => {
    const harm = fc.array(fc.record({ at: fc.nat(4000), byte: fc.nat(255), cut: fc.nat(40) }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(archive, harm, async ({ blocks, isPacked, pieces }, harms) => {
        let bytes = bytesOf(blocks, isPacked);
        for (const { at, byte, cut } of harms) {
          const place = at % (bytes.length + 1);
          bytes = join(bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place + cut));
        }
        expect(await inTurn(bytes, pieces)).toEqual(await inTurn(bytes));
      }),
      { numRuns: 300 },
    );
  });
});
