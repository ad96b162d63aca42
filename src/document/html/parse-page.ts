import { refuseTooMany } from '../most-blocks.ts';
import type { PageSource } from './attributes.ts';
import { AttributeScanner } from './attributes.ts';
import { CharCode, isLetter, isSpace } from './char-codes.ts';
import { EntityDecoder } from './entities.ts';
import { PageElement, PageText } from './page-tree.ts';
import { rulesOfTag, type TagRules } from './tag-rules.ts';

/**
 * Elements that nest deeper are left out, their text is not. Browsers flatten from 512 levels on; a page of prose stays under
 * a hundred. An end tag looks through the open elements for its own, so that without a limit the time would grow with the
 * square of the depth.
 */
const DEEPEST = 5000;

/** Some hundred bytes each: what has more takes the memory of many pages. Pages of ten megabytes have some hundred thousand. */
const MOST_ELEMENTS = 400_000;
/** Elements and the stretches of text between them. */
const MOST_NODES = 1_000_000;
const MOST_ATTRIBUTES = 1_000_000;

/** Pieces that a text comes in, as at end tags that end nothing: added one by one, each would be kept until the text is read. */
const PIECES_AT_ONCE = 4096;

/**
 * The page's tree: that of htmlparser2, which fits any page, however broken. It reads a page several times as fast, since it
 * passes over scripts and values in one go, and leaves attributes unread until they are asked for.
 * @throws CleanArticleError `too-large` for more elements than any page has.
 */
export const parsePage = (source: string): PageElement => new PageParser(source).parse();

class PageParser {
  readonly #source: string;
  readonly #page: PageSource;
  readonly #attributes: AttributeScanner;
  readonly #root: PageElement;
  /** The innermost open element, and how deep it stands; the page itself counts. */
  #open: PageElement;
  #depth = 1;
  /** Whether a slash ends an element, for each open element that changes it. */
  readonly #foreign = [false];
  /** The text at hand, to which more may be added, and what is to be added. */
  #text: PageText | null = null;
  #pieces: string[] = [];
  #nextEntity: number;
  #elements = 0;
  #attributeCount = 0;
  #nodes = 0;

  constructor(source: string) {
    this.#source = source;
    this.#page = { text: source, entities: new EntityDecoder() };
    this.#attributes = new AttributeScanner(source);
    this.#root = new PageElement(rulesOfTag(''), null, 0, this.#page, 0, 0);
    this.#open = this.#root;
    this.#nextEntity = source.indexOf('&');
  }

  parse(): PageElement {
    const source = this.#source;
    let from = 0;
    let at = source.indexOf('<');
    while (at !== -1) {
      const unit = source.charCodeAt(at + 1);
      let end = at + 1;
      if (isLetter(unit)) {
        this.#addText(from, at);
        from = end = this.#startTag(at);
      } else if (unit === CharCode.slash) {
        this.#addText(from, at);
        from = end = this.#endTag(at);
      } else if (unit === CharCode.exclamation || unit === CharCode.question) {
        this.#addText(from, at);
        from = end = this.#declaration(at, unit);
      }
      at = source.indexOf('<', end);
    }
    this.#addText(from, source.length);
    this.#closeUpTo(this.#root, source.length);
    return this.#root;
  }

  /** A comment, a doctype or the like, which parts the texts around it. Outside drawings browsers take CDATA for one, too. */
  #declaration(at: number, unit: number): number {
    const source = this.#source;
    const isComment = source.startsWith('!--', at + 1);
    const end = isComment
      ? source.indexOf('-->', at + 2)
      : source.indexOf(
          '>',
          at + (unit === CharCode.question ? 2 : source.charCodeAt(at + 2) === CharCode.dash ? 4 : 3),
        );
    if (end === -1) {
      if (!isComment) this.#addText(at + 2, source.length);
      return source.length;
    }
    this.#endText();
    return isComment ? end + 3 : end + 1;
  }

  #startTag(at: number): number {
    const source = this.#source;
    const nameEnd = this.#endOfName(at + 1);
    const attributes = this.#attributes;
    refuseTooMany(++this.#elements, 'elements', MOST_ELEMENTS);
    attributes.start(nameEnd);
    let bits = 0;
    while (attributes.next()) {
      refuseTooMany(++this.#attributeCount, 'attributes', MOST_ATTRIBUTES);
      bits |= attributes.bit;
    }
    if (attributes.isCut) return source.length;
    const rules = rulesOfTag(source.slice(at + 1, nameEnd).toLowerCase());
    const end = attributes.at;
    if (this.#depth < DEEPEST) {
      while (rules.closes?.has(this.#open.name)) this.#close(nameEnd);
      this.#addElement(new PageElement(rules, this.#open, at, this.#page, nameEnd, bits));
      if (rules.isVoid) (this.#open.lastChild as PageElement).endIndex = end;
      else this.#openLast(rules, end);
    }
    if (rules.text === 'markup' || attributes.closesItself) return end + 1;
    return this.#rawText(rules, end + 1);
  }

  #openLast({ isForeign }: TagRules, end: number): void {
    this.#open = this.#open.lastChild as PageElement;
    this.#depth++;
    if (isForeign !== null) this.#foreign.push(isForeign);
    if (this.#attributes.closesItself && this.#foreign.at(-1)) this.#close(end);
  }

  /** What stands in a script, a title and the like, with the end tag. */
  #rawText(rules: TagRules, from: number): number {
    const source = this.#source;
    let end = source.indexOf('</', from);
    while (end !== -1 && !this.#isEndTagOf(rules.name, end)) end = source.indexOf('</', end + 2);
    this.#addText(from, end === -1 ? source.length : end, rules.text === 'decoded');
    return end === -1 ? source.length : this.#endTag(end);
  }

  #isEndTagOf(name: string, at: number): boolean {
    const end = at + 2 + name.length;
    const unit = this.#source.charCodeAt(end);
    return (unit === CharCode.greaterThan || isSpace(unit)) && this.#source.slice(at + 2, end).toLowerCase() === name;
  }

  #endTag(at: number): number {
    const source = this.#source;
    const usualEnd = at + 2 + this.#open.name.length;
    if (this.#isUsualEnd(at, usualEnd)) {
      this.#close(usualEnd);
      return usualEnd + 1;
    }
    let start = at + 2;
    while (isSpace(source.charCodeAt(start))) start++;
    const unit = source.charCodeAt(start);
    if (unit === CharCode.greaterThan || start >= source.length) {
      const end = Math.min(start + 1, source.length);
      this.#addText(at, end);
      return end;
    }
    if (!isLetter(unit)) {
      const end = source.indexOf('>', start + 1);
      if (end === -1) this.#addText(start, source.length);
      else this.#endText();
      return end === -1 ? source.length : end + 1;
    }
    let nameEnd = start;
    for (let next = unit; next !== CharCode.greaterThan && !isSpace(next); next = source.charCodeAt(++nameEnd)) {
      if (nameEnd >= source.length) return nameEnd;
    }
    this.#end(source.slice(start, nameEnd).toLowerCase(), at, nameEnd);
    const end = source.indexOf('>', nameEnd);
    return end === -1 ? source.length : end + 1;
  }

  /** Whether it is the plain end tag of the innermost element, outside drawings and formulas: so are nearly all. */
  #isUsualEnd(at: number, end: number): boolean {
    const { name } = this.#open;
    return (
      this.#source.charCodeAt(end) === CharCode.greaterThan &&
      this.#foreign.length === 1 &&
      name !== '' &&
      this.#source.startsWith(name, at + 2)
    );
  }

  /** Ends the innermost element of the name. An end tag without one adds an empty paragraph or a line break, or nothing. */
  #end(name: string, at: number, endIndex: number): void {
    const rules = rulesOfTag(name);
    if (rules.isForeign !== null) this.#foreign.pop();
    let ended: PageElement | null = rules.isVoid ? null : this.#open;
    while (ended && ended.name !== name) ended = ended.parent;
    if (ended?.parent) this.#closeUpTo(ended.parent, endIndex);
    else if (name === 'p' || name === 'br') {
      this.#addElement(new PageElement(rules, this.#open, at, this.#page, 0, 0));
    }
  }

  #endOfName(from: number): number {
    const source = this.#source;
    let at = from;
    let unit = source.charCodeAt(at);
    while (unit !== CharCode.greaterThan && unit !== CharCode.slash && !isSpace(unit) && at < source.length) {
      unit = source.charCodeAt(++at);
    }
    return at;
  }

  #closeUpTo(outer: PageElement, endIndex: number): void {
    while (this.#open !== outer) this.#close(endIndex);
    this.#endText();
  }

  #close(endIndex: number): void {
    this.#endText();
    this.#open.endIndex = endIndex;
    this.#open = this.#open.parent as PageElement;
    this.#depth--;
  }

  #addElement(element: PageElement): void {
    this.#endText();
    refuseTooMany(++this.#nodes, 'elements and texts', MOST_NODES);
    this.#open.append(element);
  }

  #addText(start: number, end: number, isDecoded = true): void {
    if (start >= end) return;
    const raw = this.#source.slice(start, end);
    const data = isDecoded && this.#hasEntity(start, end) ? this.#page.entities.inText(raw) : raw;
    if (this.#text) {
      this.#text.endIndex = end - 1;
      this.#pieces.push(data);
      if (this.#pieces.length === PIECES_AT_ONCE) this.#joinPieces(this.#text);
      return;
    }
    refuseTooMany(++this.#nodes, 'elements and texts', MOST_NODES);
    this.#text = new PageText(data, this.#open, start, end - 1);
    this.#open.append(this.#text);
  }

  #endText(): void {
    if (this.#text && this.#pieces.length > 0) this.#joinPieces(this.#text);
    this.#text = null;
  }

  #joinPieces(text: PageText): void {
    text.data += this.#pieces.join('');
    this.#pieces = [];
  }

  /** Whether an ampersand stands there. Offsets must not fall, so that all calls cost one pass. */
  #hasEntity(start: number, end: number): boolean {
    if (this.#nextEntity !== -1 && this.#nextEntity < start) this.#nextEntity = this.#source.indexOf('&', start);
    return this.#nextEntity !== -1 && this.#nextEntity < end;
  }
}
