import { type Head, isBlank, readHead, recordLineAt } from './warc-head.ts';
import type { WarcPacking } from './warc-packing.ts';
import { WarcReader } from './warc-reader.ts';

/** A record as it stands in the archive. */
export interface Frame {
  /** Null where it has no end. */
  readonly head: Head | null;
  /** The block; of one over the bound the beginning alone. */
  readonly content: Uint8Array;
  readonly isWhole: boolean;
  /** What is wrong with the frame, in words for the user. */
  readonly wrong: string | null;
}

/** What is kept of a block over the bound, in bytes: enough for the head of a response. */
const KEPT_OF_LONG = 1 << 16;
/** Longest line looked at in search of a record. */
const LONGEST_LINE = 1 << 13;
/** Bytes that may be read twice beyond those read once, since many wrong lengths must not cost more than linear time. */
const REREAD = 1 << 28;

/**
 * Reads the frames of an archive's records and finds back to the next one after a broken one.
 *
 * The library's own iterator takes whatever stands between two records for one, lets a record with a wrong length
 * swallow the next, and does not end on an archive cut short: so frames are read here, by the library's parts.
 */
export class WarcFrames {
  readonly #packing: WarcPacking;
  #reader = new WarcReader([]);
  /** The next line, already read; null where none was, and at the end. */
  #line: Uint8Array | null = null;
  /** Bytes before this stretch. */
  #before = 0;
  #reread = 0;

  constructor(packing: WarcPacking) {
    this.#packing = packing;
  }

  /** Begins to read the packing's next stretch. */
  nextStretch(): void {
    this.#before = this.offset;
    this.#reader = new WarcReader(this.#packing.stretch());
    this.#line = null;
  }

  /** Where the next line begins, in bytes from the archive's beginning. */
  get offset(): number {
    return this.#before + this.#reader.getReadOffset() - (this.#line?.length ?? 0);
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
    const head = await readHead(this.#reader, this.#line ?? new Uint8Array());
    this.#line = null;
    const length = /^\d+$/.exec(head?.fields.get('content-length') ?? '')?.[0];
    if (length === undefined) {
      const wrong = head ? 'it does not say how long it is (Content-Length)' : 'its head has no end';
      return { head, content: new Uint8Array(), isWhole: false, wrong };
    }
    const size = Number(length);
    const content = await this.#reader.readSize(size <= maxBytes ? size : KEPT_OF_LONG);
    const got = content.length + (size <= maxBytes ? 0 : await this.#reader.skipSize(size - content.length));
    const isWhole = content.length === size;
    if (got === size && (await this.#endsHere())) return { head, content, isWhole, wrong: null };
    if (size <= maxBytes) await this.#goBackInto(content);
    const wrong = got < size ? `cut short: ${got} of its ${size} bytes` : `not ended after its ${size} bytes`;
    return { head, content, isWhole, wrong: `${wrong} (or a wrong Content-Length)` };
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
  async #goBackInto(content: Uint8Array): Promise<void> {
    const read = Buffer.concat([content, this.#line ?? new Uint8Array()]);
    const at = read.indexOf('WARC/1.');
    const swallowed = read.subarray(at);
    if (at === -1 || this.#reread + swallowed.length > this.offset + REREAD) return;
    this.#reread += swallowed.length;
    await this.#reader.putBack(swallowed);
    await this.#next();
  }

  async #next(): Promise<void> {
    this.#line = await this.#reader.readlineRaw(LONGEST_LINE);
  }
}
