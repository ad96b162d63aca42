/** Puts a part behind those before. Small ones are joined as they come, so that many of them take no more memory than their bytes. */
export function addPart(parts: Buffer[], part: Buffer): void {
  let joined = part;
  for (let last = parts.at(-1); last && last.length <= joined.length && joined.length < SMALL; last = parts.at(-1)) {
    parts.pop();
    joined = Buffer.concat([last, joined]);
  }
  if (joined.length > 0) parts.push(joined);
}

const SMALL = 1 << 16;
const NEWLINE = 10;

const join = (parts: readonly Buffer[]): Buffer => (parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));

/**
 * Reads bytes that come in pieces, by lines and by lengths, in linear time whatever the pieces are. What it gives are views of
 * the pieces where that is possible.
 */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  /** What was read and not given yet, the next piece last. */
  readonly #held: Buffer[] = [];
  #offset = 0;

  constructor(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#source = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** Bytes given so far. */
  get offset(): number {
    return this.#offset;
  }

  /** The next bytes as they come in, at least so many unless the end comes first; empty at the end. */
  async piece(atLeast = 1): Promise<Buffer> {
    let piece = this.#held.pop() ?? (await this.#read());
    while (piece.length < atLeast) {
      const next = this.#held.pop() ?? (await this.#read());
      if (next.length === 0) break;
      piece = Buffer.concat([piece, next]);
    }
    this.#offset += piece.length;
    return piece;
  }

  /** So many bytes, or fewer at the end. */
  async take(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.#each(size, (part) => addPart(parts, part));
    return join(parts);
  }

  /** Passes over so many bytes. Gives how many there were. */
  skip(size: number): Promise<number> {
    return this.#each(size, () => {});
  }

  /** The next line with its \n; of one over `max` bytes so much, at the end what is left. Null at the end. */
  async line(max: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    for (let room = max; room > 0; ) {
      const within = this.#part(this.#held.pop() ?? (await this.#read()), room);
      const end = within.indexOf(NEWLINE) + 1;
      const part = end > 0 ? this.#part(within, end) : within;
      this.#offset += part.length;
      addPart(parts, part);
      if (end > 0 || part.length === 0) break;
      room -= part.length;
    }
    return parts.length === 0 ? null : join(parts);
  }

  /** Makes these bytes, which were given last, the next to be given again. */
  putBack(bytes: Buffer): void {
    this.#offset -= bytes.length;
    if (bytes.length > 0) this.#held.push(bytes);
  }

  /** Lets go of the source, where not all of it was read. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #each(size: number, use: (part: Buffer) => void): Promise<number> {
    let done = 0;
    while (done < size) {
      const part = this.#part(this.#held.pop() ?? (await this.#read()), size - done);
      if (part.length === 0) break;
      this.#offset += part.length;
      use(part);
      done += part.length;
    }
    return done;
  }

  /** So much of a piece; the rest is held. */
  #part(piece: Buffer, size: number): Buffer {
    if (piece.length <= size) return piece;
    this.#held.push(piece.subarray(size));
    return piece.subarray(0, size);
  }

  async #read(): Promise<Buffer> {
    for (;;) {
      const { value, done } = await this.#source.next();
      if (done) return Buffer.alloc(0);
      if (value.length > 0) return Buffer.from(value.buffer, value.byteOffset, value.length);
    }
  }
}
