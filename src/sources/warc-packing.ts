import { AsyncIterReader, NoConcatInflator } from 'warcio';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const Z_SYNC_FLUSH = 2;
/** Bytes inflated in one go, so that even a gzip bomb unpacks to no more than 16 MB at a time. */
const PIECE = 1 << 14;

/**
 * A web archive's bytes, as they are or unpacked from gzip. Archives are packed record by record, a gzip member each, so
 * that a broken member need cost its own record alone: the bytes are read in stretches, from one break to the next.
 * The streams of node:zlib do not tell where in their input a member broke, hence the library's inflator.
 */
export class WarcPacking {
  readonly #source: AsyncIterator<Uint8Array>;
  #input: Buffer = Buffer.alloc(0);
  #isPacked: boolean | null = null;
  /** What broke off the stretch that was read last, in words for the user; null: nothing did, it was the last. */
  fault: string | null = null;
  /** Whether the last bytes given are of the member that broke, and so not sure. */
  isMemberBroken = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The bytes to the next break or to the end. Read it out before asking for the next. */
  async *stretch(): AsyncGenerator<Uint8Array> {
    this.fault = null;
    this.isMemberBroken = false;
    this.#isPacked ??= (await this.#fill(MAGIC.length)) && this.#input.indexOf(MAGIC) === 0;
    if (this.#isPacked) while (this.fault === null && (await this.#toMember())) yield* this.#member();
    else while (await this.#fill(1)) yield this.#take(this.#input.length);
  }

  /** Lets go of the source, where not all of it was read. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async *#member(): AsyncGenerator<Uint8Array> {
    const member = new GzipMember();
    while (!member.ended && (await this.#fill(1))) {
      const piece = this.#input.subarray(0, PIECE);
      member.push(piece, Z_SYNC_FLUSH);
      this.#take(piece.length - member.strm.avail_in);
      yield* member.chunks.splice(0);
    }
    if (member.ended && member.err === 0) return;
    // The library keeps back what it wrote since it was last asked, which hangs on how the bytes came in.
    if (member.ended) yield member.strm.output.subarray(0, member.strm.next_out);
    this.fault = member.ended ? 'the gzip is broken' : 'the gzip is cut short';
    this.isMemberBroken = member.strm.total_out > 0;
  }

  /** To the next member, over the zeros that some tools pad with. False at the end or, with a fault, at a break. */
  async #toMember(): Promise<boolean> {
    for (;;) {
      const canHoldOne = await this.#fill(MAGIC.length);
      const at = this.#input.indexOf(MAGIC);
      const skipped = this.#take(at !== -1 ? at : this.#input.length - (canHoldOne ? MAGIC.length - 1 : 0));
      if (skipped.some((byte) => byte !== 0)) this.fault = 'the gzip is broken';
      if (at !== -1 || !canHoldOne) return at !== -1 && this.fault === null;
    }
  }

  /** Sees to it that so many bytes are there. False when the source ends before. */
  async #fill(size: number): Promise<boolean> {
    while (this.#input.length < size) {
      const { value, done } = await this.#source.next();
      if (done) return false;
      this.#input = Buffer.concat([this.#input, value]);
    }
    return true;
  }

  #take(size: number): Buffer {
    const taken = this.#input.subarray(0, size);
    this.#input = this.#input.subarray(size);
    return taken;
  }
}

class GzipMember extends NoConcatInflator<AsyncIterReader> {
  /** zlib's own state, which the library's types leave out. */
  declare readonly strm: {
    readonly avail_in: number;
    readonly output: Uint8Array;
    readonly next_out: number;
    readonly total_out: number;
  };

  constructor() {
    super({}, new AsyncIterReader([], null));
  }
}
