import { addPart } from './byte-reader.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const ARRAY_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/** Of UTF-8: some editors put it at the beginning of a file. */
const MARK = [0xef, 0xbb, 0xbf];

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * The records in a stream of JSON: an object, several, or those of an array, however they are laid out. White space between
 * tokens is left out, so that each record is one line. Nothing is checked: what is no JSON comes out as a record that is none.
 * Those that one piece of the stream completes come together. A record over `maxBytes` comes as null, and costs no more memory
 * than the limit. What stands before an error of the stream comes out first.
 */
export async function* jsonRecords(
  stream: AsyncIterable<Buffer | string>,
  maxBytes: number,
): AsyncGenerator<readonly (Buffer | null)[]> {
  const splitter = new Splitter(maxBytes);
  try {
    for await (const piece of stream) {
      const records = splitter.take(typeof piece === 'string' ? Buffer.from(piece) : piece);
      if (records.length > 0) yield records;
    }
  } catch (error) {
    yield splitter.end();
    throw error;
  }
  yield splitter.end();
}

class Splitter {
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  #size = 0;
  #records: (Buffer | null)[] = [];
  /** Brackets open within the record. */
  #depth = 0;
  #isInArray = false;
  #isInString = false;
  #isEscaped = false;
  /** Bytes before this one, as far as the mark reaches. */
  #offset = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The records that end in this piece. */
  take(piece: Buffer): (Buffer | null)[] {
    let start = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number;
      if (this.#offset < MARK.length && byte === MARK[this.#offset++]) start = at + 1;
      else if (this.#isInString) this.#passString(byte);
      else if (byte === QUOTE) this.#isInString = true;
      else if (isSpace(byte) || this.#isOutside(byte)) {
        this.#add(piece.subarray(start, at));
        start = at + 1;
        if (!isSpace(byte)) this.#cross(byte);
      } else if (byte === OBJECT || byte === ARRAY) this.#depth++;
      else if (byte === OBJECT_END || byte === ARRAY_END) {
        this.#depth = Math.max(0, this.#depth - 1);
        if (this.#depth > 0 || this.#isInArray) continue;
        this.#add(piece.subarray(start, at + 1));
        start = at + 1;
        this.#finish();
      }
    }
    this.#add(piece.subarray(start));
    return this.#records.splice(0);
  }

  end(): (Buffer | null)[] {
    this.#finish();
    return this.#records.splice(0);
  }

  #passString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isInString = false;
  }

  /** Whether a byte belongs to the array around the records. */
  #isOutside(byte: number): boolean {
    if (this.#depth > 0) return false;
    return this.#isInArray ? byte === COMMA || byte === ARRAY_END : byte === ARRAY && this.#size === 0;
  }

  #cross(byte: number): void {
    this.#finish();
    if (byte !== COMMA) this.#isInArray = byte === ARRAY;
  }

  #add(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#maxBytes) this.#parts = [];
    else if (part.length > 0) addPart(this.#parts, part);
  }

  #finish(): void {
    if (this.#size > 0) this.#records.push(this.#size > this.#maxBytes ? null : Buffer.concat(this.#parts));
    this.#parts = [];
    this.#size = 0;
    this.#depth = 0;
  }
}
