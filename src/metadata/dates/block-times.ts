/** Which blocks of a page are ages and lines of dates, told once a block: headlines, bylines and cleaners all ask. */
import type { Block } from '../../document/document.ts';
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
