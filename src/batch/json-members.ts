/**
 * JSON read without making values of it: whatever it holds, however deep and however many, takes the memory of its bytes,
 * and what is copied from it stays as it is written.
 */

const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const E = 0x65;
const U = 0x75;
const OBJECT = 0x7b;

/** From a bracket that opens to the one that closes, of both kinds. */
const TO_CLOSING = 2;

/** Turns an upper-case ASCII letter into its lower case. */
const LOWER = 0x20;

const ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const HEX = new Set(Buffer.from('0123456789abcdefABCDEF'));
const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word));

/** Values by their names, each as the JSON that it is written in, without the white space around it. */
export type Members = ReadonlyMap<string, Uint8Array>;

/**
 * The values of the members with these names; of a name given twice the last, as `JSON.parse` has it. Null for JSON that is no object.
 *
 * @param json in UTF-8, which is valid.
 * @throws SyntaxError for what is not JSON.
 */
export function findMembers(json: Uint8Array, names: ReadonlySet<string>): Members | null {
  return new Scanner(json).document(names);
}

class Scanner {
  readonly #json: Buffer;
  #at = 0;

  constructor(json: Uint8Array) {
    this.#json = Buffer.from(json.buffer, json.byteOffset, json.length);
  }

  document(names: ReadonlySet<string>): Members | null {
    let members = null;
    this.#skipSpace();
    if (this.#peek() === OBJECT) members = this.#members(names);
    else this.#skipValue();
    this.#skipSpace();
    if (this.#at < this.#json.length) throw new SyntaxError('something follows the value');
    return members;
  }

  #members(names: ReadonlySet<string>): Members {
    const members = new Map<string, Uint8Array>();
    this.#at++;
    this.#skipSpace();
    if (this.#peek() === OBJECT + TO_CLOSING) {
      this.#at++;
      return members;
    }
    let separator: number;
    do {
      const name = this.#key();
      this.#skipSpace();
      const from = this.#at;
      this.#skipValue();
      if (names.has(name)) members.set(name, this.#json.subarray(from, this.#at));
      this.#skipSpace();
      separator = this.#next();
    } while (separator === COMMA);
    if (separator !== OBJECT + TO_CLOSING) throw new SyntaxError('a comma or the end of the object is missing');
    return members;
  }

  #key(): string {
    this.#skipSpace();
    const from = this.#at;
    const hasEscapes = this.#skipString();
    const to = this.#at;
    this.#skipColon();
    return hasEscapes
      ? JSON.parse(this.#json.toString('utf8', from, to))
      : this.#json.toString('utf8', from + 1, to - 1);
  }

  /** Without recursion: a value may be as deep as it is long. */
  #skipValue(): void {
    const nesting = new Nesting();
    do {
      this.#skipSpace();
      const byte = this.#peek();
      if (byte === OBJECT || byte === ARRAY) {
        this.#at++;
        nesting.open(byte);
        this.#skipSpace();
        if (this.#peek() !== byte + TO_CLOSING) {
          if (byte === OBJECT) this.#skipKey();
          continue;
        }
      } else this.#skipScalar(byte);
      while (nesting.innermost !== 0) {
        this.#skipSpace();
        const separator = this.#next();
        if (separator === COMMA) {
          if (nesting.innermost === OBJECT) this.#skipKey();
          break;
        }
        if (separator !== nesting.innermost + TO_CLOSING) throw new SyntaxError('a bracket does not fit');
        nesting.close();
      }
    } while (nesting.innermost !== 0);
  }

  #skipKey(): void {
    this.#skipSpace();
    this.#skipString();
    this.#skipColon();
  }

  #skipColon(): void {
    this.#skipSpace();
    if (this.#next() !== COLON) throw new SyntaxError('a colon is missing');
  }

  #skipScalar(first: number): void {
    if (first === QUOTE) this.#skipString();
    else if (first === MINUS || isDigit(first)) this.#skipNumber();
    else this.#skipWord();
  }

  /** Whether there are escapes in it. */
  #skipString(): boolean {
    let hasEscapes = false;
    if (this.#next() !== QUOTE) throw new SyntaxError('a string is missing');
    for (;;) {
      const byte = this.#next();
      if (byte === QUOTE) return hasEscapes;
      if (byte < SPACE) throw new SyntaxError('a string holds a control character, or has no end');
      if (byte === BACKSLASH) {
        hasEscapes = true;
        this.#skipEscape();
      }
    }
  }

  #skipEscape(): void {
    const byte = this.#next();
    if (byte !== U) {
      if (!ESCAPES.has(byte)) throw new SyntaxError('no such escape');
      return;
    }
    for (let digit = 0; digit < 4; digit++)
      if (!HEX.has(this.#next())) throw new SyntaxError('an escape has four digits');
  }

  #skipNumber(): void {
    if (this.#peek() === MINUS) this.#at++;
    if (this.#peek() === ZERO) this.#at++;
    else this.#skipDigits();
    if (this.#peek() === DOT) {
      this.#at++;
      this.#skipDigits();
    }
    if ((this.#peek() | LOWER) === E) {
      this.#at++;
      if (this.#peek() === PLUS || this.#peek() === MINUS) this.#at++;
      this.#skipDigits();
    }
  }

  #skipDigits(): void {
    if (!isDigit(this.#peek())) throw new SyntaxError('a digit is missing');
    while (isDigit(this.#peek())) this.#at++;
  }

  #skipWord(): void {
    const word = WORDS.find(([first]) => first === this.#peek());
    if (!word?.every((byte) => byte === this.#next())) throw new SyntaxError('a value is missing');
  }

  #skipSpace(): void {
    while (isSpace(this.#peek())) this.#at++;
  }

  /** -1 after the end. */
  #peek(): number {
    return this.#json[this.#at] ?? -1;
  }

  #next(): number {
    return this.#json[this.#at++] ?? -1;
  }
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;
const isSpace = (byte: number): boolean => byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The brackets that are open: a byte each. */
class Nesting {
  #open = new Uint8Array(64);
  #depth = 0;

  /** The innermost of them; 0 when none is. */
  get innermost(): number {
    return this.#depth === 0 ? 0 : (this.#open[this.#depth - 1] as number);
  }

  open(bracket: number): void {
    if (this.#depth === this.#open.length) {
      const longer = new Uint8Array(2 * this.#depth);
      longer.set(this.#open);
      this.#open = longer;
    }
    this.#open[this.#depth++] = bracket;
  }

  close(): void {
    this.#depth--;
  }
}
