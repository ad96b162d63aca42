import {
  Z_BUF_ERROR,
  type Z_CallStatus,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako';
import type { ByteReader } from './byte-reader.ts';
import type { Members, PackingFault } from './members.ts';

/** Windows of 32 kB (15), in gzip (16). */
const GZIP = 15 + 16;
const ROOM = 1 << 14;

/**
 * The members of a gzip. The streams of node:zlib do not tell where in their input a member ends or breaks, and keep back what
 * they unpacked before a break; hence pako, which is zlib in JavaScript.
 */
export class GzipMembers implements Members {
  readonly magic = Buffer.from([0x1f, 0x8b, 0x08]);
  readonly #engine = new ZStream();

  constructor() {
    zlibInflateInit2(this.#engine, GZIP);
  }

  async *unpackNext(reader: ByteReader): AsyncGenerator<Buffer, PackingFault['kind'] | null> {
    const engine = this.#engine;
    zlibInflateReset(engine);
    for (;;) {
      const piece = await reader.piece();
      if (piece.length === 0) return 'cut-short';
      engine.input = piece;
      engine.next_in = 0;
      engine.avail_in = piece.length;
      let status: Z_CallStatus;
      do {
        const from = this.#makeRoom();
        status = zlibInflate(engine, Z_NO_FLUSH);
        if (engine.next_out > from) yield Buffer.from(engine.output.buffer, from, engine.next_out - from);
      } while (status === Z_OK && (engine.avail_in > 0 || engine.avail_out === 0));
      reader.putBack(piece.subarray(piece.length - engine.avail_in));
      if (status === Z_STREAM_END) return null;
      // An error of the buffer says that there was nothing left to do.
      if (status !== Z_OK && status !== Z_BUF_ERROR) return 'broken';
    }
  }

  /** Where output goes on. Small members share their room, so that many of them take no more memory than they hold. */
  #makeRoom(): number {
    if (this.#engine.avail_out === 0) {
      this.#engine.output = new Uint8Array(ROOM);
      this.#engine.next_out = 0;
      this.#engine.avail_out = ROOM;
    }
    return this.#engine.next_out;
  }
}
