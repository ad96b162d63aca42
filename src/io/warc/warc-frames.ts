import { ByteReader } from '../input/byte-reader.ts';
import type { Unpacker } from '../input/unpacker.ts';
import { type Head, isBlank, LONGEST_HEAD, readHead, recordLineAt } from './warc-head.ts';

/** A record as it stands in the archive. */
export interface Frame {
  /** Null where it has no end. */
  readonly head: Head | null;
  /** The block; of one over the limit the beginning alone. */
  readonly content: Buffer;
  readonly isWhole: boolean;
  /** Where the block ends, in bytes from the archive's beginning. */
  readonly end: number;
  /** What is wrong with the frame, in words for the user. */
  readonly wrong: string | null;
}

/** What is kept of a block over the limit, in bytes: enough for the head of a response. */
const KEPT_OF_LONG = LONGEST_HEAD;
/** Longest line looked at in search of a record. */
const LONGEST_LINE = 1 << 13;
/** Bytes that may be read twice beyond those read once, since many wrong lengths must not cost more than linear time. */
const REREAD = 1 << 28;

/** Reads the frames of an archive's records and finds the next one after a broken one. */
export class WarcFrames {
  readonly #unpacker: Unpacker;
  #reader = new ByteReader([]);
  /** The next line, already read; null where none was, and at the end. */
  #line: Buffer | null = null;
  /** Bytes before this stretch. */
  #before = 0;
  #reread = 0;

  constructor(unpacker: Unpacker) {
    this.#unpacker = unpacker;
  }

  /** Begins to read the next stretch. */
  nextStretch(): void {
    this.#before = this.offset;
    this.#reader = new ByteReader(this.#unpacker.stretch());
    this.#line = null;
  }

  /** Where the next line begins, in bytes from the archive's beginning. */
  get offset(): number {
    return this.#before + this.#reader.offset - (this.#line?.length ?? 0);
  }

  /** Goes to where the next record begins: how many bytes that belong to none lay before it, and whether there is one. */
  async toRecord(): Promise<{ found: boolean; stray: number }> {
    let stray = 0;
    if (this.#line === null) await this.#next();
    while (this.#line !== null) {
      const at = recordLineAt(this.#line);
      if (!isBlank(this.#line)) stray += at === -1 ? this.#line.length : at;
      if (at !== -1) {
        this.#line = this.#line.subarray(at);
        return { found: true, stray };
      }
      await this.#next();
    }
    return { found: false, stray };
  }

  /** The record that begins here. */
  async read(maxBytes: number): Promise<Frame> {
    const head = await readHead(this.#reader, this.#line ?? Buffer.alloc(0));
    this.#line = null;
    const length = /^\d+$/.exec(head?.fields.get('content-length') ?? '')?.[0];
    if (length === undefined) {
      const wrong = head ? 'it has no valid length (Content-Length)' : 'its header does not end';
      return { head, content: Buffer.alloc(0), isWhole: false, end: this.offset, wrong };
    }
    const size = Number(length);
    const content = await this.#reader.take(size <= maxBytes ? size : KEPT_OF_LONG);
    const got = content.length + (size <= maxBytes ? 0 : await this.#reader.skip(size - content.length));
    const frame = { head, content, isWhole: content.length === size, end: this.offset };
    if (got === size && (await this.#endsHere())) return { ...frame, wrong: null };
    if (size <= maxBytes) await this.#goBackInto(content);
    const wrong = got < size ? `cut short: ${got} of its ${size} bytes` : `it does not end after its ${size} bytes`;
    return { ...frame, wrong: `${wrong} (or a wrong Content-Length)` };
  }

  /** Whether a record can end here: two empty lines follow, or the next record, or nothing. */
  async #endsHere(): Promise<boolean> {
    await this.#next();
    for (let blank = 0; this.#line !== null; blank++) {
      if (!isBlank(this.#line)) return blank >= 2 || recordLineAt(this.#line) === 0;
      await this.#next();
    }
    return true;
  }

  /** Where a wrong length made the block swallow the beginning of another record, reading goes on at that. */
  async #goBackInto(content: Buffer): Promise<void> {
    const read = Buffer.concat([content, this.#line ?? Buffer.alloc(0)]);
    const at = read.indexOf('WARC/1.');
    const swallowed = read.subarray(at);
    if (at === -1 || this.#reread + swallowed.length > this.offset + REREAD) return;
    this.#reread += swallowed.length;
    this.#reader.putBack(swallowed);
    await this.#next();
  }

  async #next(): Promise<void> {
    this.#line = await this.#reader.line(LONGEST_LINE);
  }
}
