/** Links that hold several blocks, as cards of other stories do: `[` opens in one block, and `](address)` closes in a later one. */
import type { Block } from '../document.ts';

/** Blocks that a card has at most. */
const LONGEST_CARD = 12;

const opening = /^\[\s*(?!.*\])/s;
const closing = /\]\((?:[^()]|\([^()]*\))*\)/y;

/** The first mark that closes a link: links that a block holds whole are no text any more. */
function closingIn(text: string): RegExpExecArray | null {
  const start = text.indexOf('](');
  closing.lastIndex = Math.max(start, 0);
  return start === -1 ? null : closing.exec(text);
}

/** Follows the blocks of a page as they are gathered. */
export class SpanningLink {
  readonly #blocks: Block[];
  /** Index of the first block of the link that is open; null for none. */
  #first: number | null = null;

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  /** Whether such a link may begin or end here, which spares most blocks the rest. */
  concerns(text: string): boolean {
    return text[0] === '[' || text.includes('](');
  }

  /**
   * The text of the next block without the marks of such a link.
   * @returns `isLinked` for the last block of one, whatever a card has behind it.
   */
  read(text: string): { readonly text: string; readonly isLinked: boolean } {
    const end = closingIn(text);
    const first = this.#first;
    this.#first = null;
    if (end && (end.index === 0 || (first !== null && this.#blocks.length - first < LONGEST_CARD))) {
      for (let at = first ?? this.#blocks.length; at < this.#blocks.length; at++) this.#link(at);
      const after = text.slice(end.index + end[0].length).trim();
      return { text: `${text.slice(0, end.index).trim()} ${after}`.trim(), isLinked: true };
    }
    if (opening.test(text)) this.#first = this.#blocks.length;
    // A card may begin with a picture, of which the bracket alone is left.
    return { text: text === '[' ? '' : text, isLinked: false };
  }

  #link(at: number): void {
    const block = this.#blocks[at] as Block;
    const text = block.text.replace(opening, '');
    this.#blocks[at] = { ...block, text, hints: block.hints && { ...block.hints, linkDensity: 1 } };
  }
}
