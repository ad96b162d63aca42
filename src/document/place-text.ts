import { cleanLine } from './block-text.ts';

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
    let start = this.at;
    while (isSpace(this.#text.charCodeAt(start))) start++;
    if (!this.#text.startsWith(ink, start)) {
      start = this.#text.indexOf(ink, start);
      if (start === -1) return null;
    }
    this.at = start + ink.length;
    return [start, this.at];
  }
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a;
