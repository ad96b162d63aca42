import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { CleanArticleError } from '../../errors.ts';
import type { ByteReader } from './byte-reader.ts';
import type { Members, PackingFault } from './members.ts';

/** More than a block unpacks to (128 kB): what is written to the engine never waits for a reader. */
const ROOM = 1 << 20;
const RLE_BLOCK = 1;

/**
 * The frames of a zstd (RFC 8878). Node unpacks what is in them, but passes over in silence all that follows the first, and
 * that a frame is cut short: so the ends of frames are found here.
 */
export class ZstdFrames implements Members {
  readonly magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
  readonly #create = zstdDecompress();

  async *unpackNext(reader: ByteReader): AsyncGenerator<Buffer, PackingFault['kind'] | null> {
    const magic = await reader.take(4);
    if (!magic.equals(this.magic)) return (await isSkipped(reader)) ? null : 'cut-short';
    const engine = this.#create({ highWaterMark: ROOM });
    try {
      const blocks = blocksOf(reader);
      await written(engine, magic);
      for (let next = await blocks.next(); ; next = await blocks.next()) {
        if (next.done) return next.value ? null : 'cut-short';
        const isBroken = !(await written(engine, next.value));
        for (let chunk = engine.read(); chunk !== null; chunk = engine.read()) yield chunk;
        if (isBroken) return 'broken';
      }
    } finally {
      engine.destroy();
    }
  }
}

/** A frame to be passed over: whether all of it is there. */
async function isSkipped(reader: ByteReader): Promise<boolean> {
  const length = await reader.take(4);
  const size = length.length < 4 ? 0 : length.readUInt32LE();
  return length.length === 4 && (await reader.skip(size)) === size;
}

/** What follows the magic number of a frame: its head, its blocks, its checksum. Returns whether it is whole. */
async function* blocksOf(reader: ByteReader): AsyncGenerator<Buffer, boolean> {
  const descriptor = await reader.take(1);
  const flags = descriptor[0] ?? 0;
  const isSingleSegment = (flags & 0x20) !== 0;
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][flags >> 6] as number;
  const dictionaryId = [0, 1, 2, 4][flags & 3] as number;
  yield Buffer.concat([descriptor, await reader.take((isSingleSegment ? 0 : 1) + dictionaryId + contentSize)]);
  for (let isLast = false; !isLast; ) {
    const head = await reader.take(3);
    const bits = head.length < 3 ? 0 : head.readUIntLE(0, 3);
    isLast = (bits & 1) === 1;
    const size = ((bits >> 1) & 3) === RLE_BLOCK ? 1 : bits >> 3;
    const block = await reader.take(size);
    yield Buffer.concat([head, block]);
    if (head.length < 3 || block.length < size) return false;
  }
  const checksum = await reader.take((flags & 4) === 0 ? 0 : 4);
  yield checksum;
  return checksum.length === ((flags & 4) === 0 ? 0 : 4);
}

/** Writes, and waits until all is unpacked. False where it cannot be. */
function written(engine: Transform, bytes: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    engine.once('error', () => resolve(false));
    engine.write(bytes, (error) => resolve(!error));
  });
}

/** What Node has from 22.15 on; the types are those of Node 20. */
function zstdDecompress(): (options: { highWaterMark: number }) => Transform {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: ReturnType<typeof zstdDecompress> };
  if (createZstdDecompress) return createZstdDecompress;
  throw new CleanArticleError(
    'unsupported',
    'is packed with zstd, which needs Node 22.15 or later; with an older Node, pipe it in: zstd -dc … | clean-article',
  );
}
