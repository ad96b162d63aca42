import { cleanCode, cleanLine } from '../block-text.ts';
import type { Omission } from '../document.ts';
import { isCallAfter, isVerse } from '../line-break.ts';
import { FormulaText } from './formulas.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import type { PageElement, PageText } from './page-tree.ts';

/** PageText of one block with where it came from. */
export interface GatheredText {
  readonly text: string;
  /** First and last text node with something to see. */
  readonly first: PageText;
  readonly last: PageText;
  readonly linkDensity: number;
  /** Whether some of it is from attributes, annotations or scripts. */
  readonly isFromAttribute?: true;
  /** What stands among it and is not of it; absent for nothing. */
  readonly omitted?: readonly Omission[];
}

interface Head {
  readonly raw: string;
  readonly last: PageText;
  readonly ink: string;
  readonly letters: number;
  readonly linkedLetters: number;
}

/**
 * Gathers the text nodes of one block, as they stand, and cleans the whole when the block ends: so a word that inline
 * elements cut (`<b>T</b>he`) stays one, and words that white space of the source parts stay two.
 */
export class TextRun {
  #raw = '';
  #endsLine = false;
  #cells: string[] = [];
  #first: PageText | null = null;
  #last: PageText | null = null;
  #lastInk = '';
  #letters = 0;
  #linkedLetters = 0;
  /** What stood before the last link, while nothing but white space has followed it. */
  #head: Head | null = null;
  #tailFirst: PageText | null = null;
  #omitted: Omission[] = [];
  #isFromAttribute = false;
  /** Where in the text line breaks stand across which a sentence goes on. */
  #breaks: number[] = [];

  get isEmpty(): boolean {
    return this.#first === null;
  }

  /** The text last added, trimmed. */
  get lastInk(): string {
    return this.#lastInk;
  }

  /** `ink` is the node's text, trimmed, and not empty. */
  add(node: PageText, ink: string, isLinked: boolean): void {
    if (!isLinked) this.#head = null;
    else this.#tailFirst ??= node;
    if (node instanceof FormulaText) this.#isFromAttribute = true;
    this.#raw += node.data;
    this.#endsLine = node.data.endsWith('\n');
    this.#first ??= node;
    this.#last = node;
    this.#lastInk = ink;
    this.#letters += ink.length;
    if (isLinked) this.#linkedLetters += ink.length;
  }

  omit(omission: Omission): void {
    this.#omitted.push(omission);
  }

  /** A space, or a line break of preformatted text; what stands before the block's first letter is left out. */
  addSpace(space: string): void {
    if (!this.#first) return;
    this.#raw += space;
    this.#endsLine = space.endsWith('\n');
  }

  /** A line break across which a sentence goes on, as one of a verse does. */
  addBreak(): void {
    this.addSpace(' ');
    this.#breaks.push(this.#raw.length);
  }

  /** What a block inside a row or inside preformatted text is bounded by. */
  addEdge(flow: 'row' | 'preformatted'): void {
    if (flow === 'row') this.addSpace(' ');
    else if (!this.#endsLine) this.addSpace('\n');
  }

  endCell(): void {
    if (this.#first) this.#cells.push(this.#raw);
    this.#raw = '';
  }

  /** A link begins. */
  startTail(): void {
    this.#tailFirst = null;
    this.#head = this.#last && {
      raw: this.#raw,
      last: this.#last,
      ink: this.#lastInk,
      letters: this.#letters,
      linkedLetters: this.#linkedLetters,
    };
  }

  /** The link that the block ends in, where it calls on the reader to do something (`Read more`) after the last sentence; else null. */
  takeTail(): GatheredText | null {
    const head = this.#head;
    const first = this.#tailFirst;
    const last = this.#last;
    if (!head || !first || !last) return null;
    const text = cleanLine(this.#raw.slice(head.raw.length));
    if (!isCallAfter(head.ink, text)) return null;
    this.#raw = head.raw;
    this.#last = head.last;
    this.#letters = head.letters;
    this.#linkedLetters = head.linkedLetters;
    return { text, first, last, linkDensity: 1 };
  }

  /** The block's text, or null where nothing is to be seen; the run is empty after it. */
  take(isPreformatted: boolean): GatheredText | null {
    const first = this.#first;
    const last = this.#last;
    if (!first || !last) return null;
    const whole = this.#linesOfVerse() ?? this.#textOfCells(isPreformatted ? cleanCode : cleanLine);
    const numbered = isPreformatted ? withoutLineNumbers(whole) : null;
    const text = numbered?.text ?? whole;
    const omitted = numbered
      ? [...this.#omitted, { text: numbered.numbers, reason: 'line-numbers' as const }]
      : this.#omitted;
    const linkDensity = this.#letters > 0 ? this.#linkedLetters / this.#letters : 0;
    this.#raw = '';
    this.#first = null;
    this.#last = null;
    this.#head = null;
    this.#tailFirst = null;
    this.#letters = 0;
    this.#linkedLetters = 0;
    this.#omitted = [];
    this.#breaks = [];
    const isFromAttribute = this.#isFromAttribute;
    this.#isFromAttribute = false;
    if (text === '') return null;
    return {
      text,
      first,
      last,
      linkDensity,
      ...(omitted.length > 0 && { omitted }),
      ...(isFromAttribute && { isFromAttribute }),
    };
  }

  /** The text with its line breaks, if they are those of a verse; else null. */
  #linesOfVerse(): string | null {
    const breaks = this.#breaks.filter((at) => at < this.#raw.length);
    if (breaks.length === 0 || this.#cells.length > 0) return null;
    const lines = [0, ...breaks].map((start, nth) => cleanLine(this.#raw.slice(start, breaks[nth])));
    return isVerse(lines) ? lines.join('\n') : null;
  }

  #textOfCells(clean: (raw: string) => string): string {
    if (this.#cells.length === 0) return clean(this.#raw);
    this.endCell();
    const cells = this.#cells.map(clean).filter((cell) => cell !== '');
    this.#cells = [];
    return cells.join('\t');
  }
}

/** The innermost element that holds both nodes, not looking further out than `outermost` nor than 64 levels. */
export function commonElement(first: PageText, last: PageText, outermost: PageElement | null): PageElement | null {
  if (first.parent === last.parent) return first.parent.type === 'element' ? first.parent : outermost;
  const around = ancestors(first, outermost);
  return ancestors(last, outermost).find((element) => around.includes(element)) ?? outermost;
}

function ancestors(text: PageText, outermost: PageElement | null): PageElement[] {
  const found: PageElement[] = [];
  for (
    let node: PageElement | null = text.parent;
    node?.type === 'element' && node !== outermost && found.length < 64;
    node = node.parent
  ) {
    found.push(node);
  }
  return found;
}
