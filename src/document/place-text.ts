import { cleanLine } from './block-text.ts';
import { normalizeText } from './normalize-text.ts';

/** Characters of the text that may stand before a piece without being of any: none are known, so this limits mistakes. */
const FARTHEST = 200;

/**
 * Finds the pieces that a block's text was put together from, one after the other. White space differs between the pieces and
 * the text, and nothing else does.
 */
export class TextPlacer {
  readonly #text: string;
  /** Where the next piece can begin. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The span of the piece; null for one without letters or that is not there. */
  place(piece: string): readonly [start: number, end: number] | null {
    const ink = cleanLine(piece);
    if (ink === '') return null;
    let start = this.#nextInk();
    if (!this.#text.startsWith(ink, start)) {
      start = this.#text.slice(0, start + FARTHEST + ink.length).indexOf(ink, start);
      if (start === -1) return null;
    }
    this.at = start + ink.length;
    return [start, this.at];
  }

  /** The span of a piece of code, whose lines are parted as in the text. */
  placeCode(piece: string): readonly [start: number, end: number] | null {
    let first = -1;
    for (const line of normalizeText(piece).replaceAll('\t', '    ').split('\n')) {
      const ink = line.trim();
      if (ink === '') continue;
      const start = this.#nextInk();
      if (!this.#text.startsWith(ink, start)) return null;
      if (first === -1) first = start;
      this.at = start + ink.length;
    }
    return first === -1 ? null : [first, this.at];
  }

  #nextInk(): number {
    let at = this.at;
    while (isSpace(this.#text.charCodeAt(at))) at++;
    return at;
  }
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a;
