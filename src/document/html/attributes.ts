import { CharCode, isSpace } from './char-codes.ts';
import type { EntityDecoder } from './entities.ts';

/** What a page is read from, whenever a part of it is asked for. */
export interface PageSource {
  readonly text: string;
  readonly entities: EntityDecoder;
}

export const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Reads the attributes of a tag one by one, as browsers do (HTML Standard, sections 13.2.5.32 to 13.2.5.40), and finds where the
 * tag ends.
 */
export class AttributeScanner {
  readonly #source: string;
  /** The next character; after the last attribute the `>`. */
  at = 0;
  /** Of the attribute at hand. A value that is not there is empty. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The bit that stands for its name, whatever its case. */
  bit = 0;
  /** Whether a slash stands before the `>`. */
  closesItself = false;
  /** Whether the source ends inside the tag. */
  isCut = false;

  constructor(source: string) {
    this.#source = source;
  }

  isNamed(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    return (
      this.#source.startsWith(name, this.nameStart) ||
      this.#source.slice(this.nameStart, this.nameEnd).toLowerCase() === name
    );
  }

  /** Begins with the character after the tag's name. */
  start(at: number): void {
    this.at = at;
    this.closesItself = false;
    this.isCut = false;
  }

  /** Goes to the next attribute; false where there is none. */
  next(): boolean {
    const source = this.#source;
    let at = this.at;
    let unit = source.charCodeAt(at);
    while (unit === CharCode.slash || isSpace(unit)) {
      if (unit === CharCode.slash) this.closesItself = true;
      unit = source.charCodeAt(++at);
    }
    this.at = at;
    if (unit === CharCode.greaterThan) return false;
    if (at >= source.length) return this.#cut();
    this.closesItself = false;
    this.nameStart = at;
    let hash = 0;
    do {
      hash = hashStep(hash, unit);
      unit = source.charCodeAt(++at);
    } while (!endsName(unit) && at < source.length);
    this.bit = 1 << hash;
    this.nameEnd = at;
    while (isSpace(unit)) unit = source.charCodeAt(++at);
    this.valueStart = at;
    this.valueEnd = at;
    this.at = at;
    return unit === CharCode.equals ? this.#value(at + 1) : true;
  }

  #value(from: number): boolean {
    const source = this.#source;
    let at = from;
    let unit = source.charCodeAt(at);
    while (isSpace(unit)) unit = source.charCodeAt(++at);
    if (unit === CharCode.doubleQuote || unit === CharCode.singleQuote) {
      const end = source.indexOf(unit === CharCode.doubleQuote ? '"' : "'", at + 1);
      if (end === -1) return this.#cut();
      this.valueStart = at + 1;
      this.valueEnd = end;
      this.at = end + 1;
      return true;
    }
    this.valueStart = at;
    while (unit !== CharCode.greaterThan && !isSpace(unit)) {
      if (at >= source.length) return this.#cut();
      unit = source.charCodeAt(++at);
    }
    this.valueEnd = at;
    this.at = at;
    return true;
  }

  #cut(): false {
    this.isCut = true;
    this.at = this.#source.length;
    return false;
  }
}

const endsName = (unit: number) =>
  unit === CharCode.equals || unit === CharCode.greaterThan || unit === CharCode.slash || isSpace(unit);

/** The shift of a bit looks at the lowest five bits alone. With this factor the names that are asked for share bits with rare ones. */
const hashStep = (hash: number, unit: number): number => Math.imul(hash, 23) + (unit | 0x20);

/** The name of an attribute, in lower case, and the bit that stands for it; names share bits. */
export interface AttributeName {
  readonly name: string;
  readonly bit: number;
}

export function attributeName(name: string): AttributeName {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = hashStep(hash, name.charCodeAt(at));
  return { name, bit: 1 << hash };
}

/** The first attribute of the name in the tag whose own name ends at the offset; undefined for none. */
export function readAttribute(source: PageSource, at: number, { name, bit }: AttributeName): string | undefined {
  const scanner = new AttributeScanner(source.text);
  scanner.start(at);
  while (scanner.next()) {
    if (scanner.bit === bit && scanner.isNamed(name)) return decodedValue(scanner, source);
  }
  return undefined;
}

/** The attributes of the tag whose name ends at the offset: the first of each name, names in lower case. */
export function readAttributes(source: PageSource, at: number): Readonly<Record<string, string>> {
  const attribs: Record<string, string> = {};
  const scanner = new AttributeScanner(source.text);
  scanner.start(at);
  while (scanner.next()) {
    const name = source.text.slice(scanner.nameStart, scanner.nameEnd).toLowerCase();
    if (!Object.hasOwn(attribs, name)) attribs[name] = decodedValue(scanner, source);
  }
  return attribs;
}

const decodedValue = ({ valueStart, valueEnd }: AttributeScanner, { text, entities }: PageSource): string =>
  entities.inAttribute(text.slice(valueStart, valueEnd));
