/** Which blocks of a page are ages and lines of dates, told once a block: headlines, bylines and cleaners all ask. */
import type { Block, Document } from '../../document/document.ts';
import { looksLikeAge, looksLikeDateLine } from './date-lines.ts';

export class BlockTimes {
  readonly #ages: (boolean | undefined)[] = [];
  readonly #dateLines: (boolean | undefined)[] = [];

  /** The block is an age and nothing else: `13 hours ago`, `Yesterday`. */
  isAge({ index, text }: Block): boolean {
    const known = this.#ages[index];
    if (known !== undefined) return known;
    const is = looksLikeAge(text);
    this.#ages[index] = is;
    return is;
  }

  /** The block is a date, a time or an age, perhaps with a label, and nothing else. */
  isDateLine(block: Block): boolean {
    const known = this.#dateLines[block.index];
    if (known !== undefined) return known;
    const is = looksLikeDateLine(block.text, this.#ages[block.index]);
    this.#dateLines[block.index] = is;
    return is;
  }
}

const ofDocuments = new WeakMap<Document, BlockTimes>();

/** What is known of a document's blocks; it grows as it is asked, and goes with the document. */
export function blockTimes(document: Document): BlockTimes {
  let times = ofDocuments.get(document);
  if (times === undefined) {
    times = new BlockTimes();
    ofDocuments.set(document, times);
  }
  return times;
}
